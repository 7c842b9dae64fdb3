package vn.truongchuan.desktop.screen.criterion;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.truongchuan.application.EvidenceDesk;
import vn.truongchuan.application.IntakeOutcome;
import vn.truongchuan.application.IntakePlan;
import vn.truongchuan.application.PlannedFile;
import vn.truongchuan.base.Failure;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.domain.evidence.Refusal;
import vn.truongchuan.domain.standard.CriterionCode;

/** Takes dropped files in as evidence of a criterion: one file at once, several only after showing what would happen. */
final class EvidenceTaking {
    private static final int MOST_LISTED = 200;
    private final ScreenContext context;
    private final Words words;
    private final EvidenceDesk desk;

    EvidenceTaking(ScreenContext context, Words words) {
        this.context = context;
        this.words = words;
        desk = new EvidenceDesk(context.workspace());
    }

    /** Looks at the files first, off the screen's thread. */
    void take(List<Path> paths, CriterionCode criterion) {
        context.tasks().run(words.text("criterion.take.looking"), progress -> desk.preview(paths, Optional.of(criterion), progress))
                .onSuccess(plan -> planned(plan, paths, criterion)).onFailure(context.dialogs()::failure);
    }

    private void planned(IntakePlan plan, List<Path> paths, CriterionCode criterion) {
        boolean simple = paths.size() == 1 && Files.isRegularFile(paths.get(0)) && plan.files().size() == 1
                && plan.files().get(0).refusal().isEmpty() && !plan.files().get(0).needsConfirmation();
        if (simple || confirmed(plan, criterion)) {
            context.tasks().write(words.text("criterion.take.taking"), progress -> desk.take(plan, context.editor().get(), progress))
                    .onSuccess(this::taken).onFailure(context.dialogs()::failure);
        }
    }

    private boolean confirmed(IntakePlan plan, CriterionCode criterion) {
        long wanted = plan.files().stream().filter(f -> f.choice() != PlannedFile.Choice.SKIP && !f.needsConfirmation()).count();
        VBox lines = new VBox(6);
        if (plan.shortcutsSeen()) {
            lines.getChildren().add(Ui.text(words.text("criterion.take.shortcuts"), "warning-text"));
        }
        if (!plan.enoughSpace()) {
            lines.getChildren().add(Ui.text(words.text("criterion.take.space"), "warning-text"));
        }
        plan.files().stream().limit(MOST_LISTED).map(this::line).forEach(lines.getChildren()::add);
        if (plan.files().size() > MOST_LISTED || plan.notListed() > 0) {
            lines.getChildren().add(Ui.text(words.text("criterion.take.more", plan.files().size() - lines.getChildren().size()
                    + plan.notListed()), "muted"));
        }
        String title = words.text("criterion.take.title", criterion.toString());
        if (wanted == 0) {
            context.dialogs().showContent(title, lines);
            return false;
        }
        return context.dialogs().form(title, lines, words.text("criterion.take.accept", wanted), () -> true).isPresent();
    }

    private Label line(PlannedFile file) {
        if (file.refusal().isPresent()) {
            return Ui.text(words.text("criterion.take.refused", sentence(file.refusal().get())), "warning-text");
        }
        if (file.needsConfirmation()) {
            return Ui.text(words.text("criterion.take.empty", file.name()), "warning-text");
        }
        return Ui.text(words.text(file.choice() == PlannedFile.Choice.USE_EXISTING ? "criterion.take.existing" : "criterion.take.new",
                file.name()));
    }

    private String sentence(Refusal refusal) {
        return context.texts().sentence(new Failure(refusal.code(), refusal.arguments().toArray()));
    }

    private void taken(List<IntakeOutcome> outcomes) {
        List<String> added = outcomes.stream().filter(o -> o.kind() == IntakeOutcome.Kind.ADDED)
                .flatMap(o -> o.evidence().stream()).toList();
        long shared = outcomes.stream().filter(o -> o.kind() == IntakeOutcome.Kind.USED_EXISTING).count();
        long refused = outcomes.stream().filter(o -> o.kind() == IntakeOutcome.Kind.REFUSED).count();
        String text = words.text("criterion.take.done", added.size(), shared, refused);
        if (added.isEmpty()) {
            context.notices().say(text);
        } else {
            context.notices().say(text, words.text("criterion.undo"), () -> context.tasks().save(() -> {
                desk.delete(added, context.editor().get());
                return true;
            }));
        }
    }
}
