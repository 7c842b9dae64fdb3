package vn.truongchuan.desktop.screen.evidence;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import vn.truongchuan.application.EvidenceFileState;
import vn.truongchuan.application.IntakeOutcome;
import vn.truongchuan.application.IntakePlan;
import vn.truongchuan.application.MovePreview;
import vn.truongchuan.application.PlannedFile;
import vn.truongchuan.base.Failure;
import vn.truongchuan.desktop.kit.Outside;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.desktop.task.Job;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.text.Messages;

/** What people do with evidence: each action shows what it will do, does it in the background, and says how to take it back. */
final class EvidenceActions implements ManyPane.Doors, EvidenceForm.Doors {
    private static final int MOST_TROUBLES = 60;
    private final ScreenContext context;
    private final EvidenceModel model;
    private final EvidenceWork work;
    private final FileQuestions questions;
    private final Messages words;

    EvidenceActions(ScreenContext context, EvidenceModel model, EvidenceWork work, FileQuestions questions) {
        this.context = context;
        this.model = model;
        this.work = work;
        this.questions = questions;
        this.words = context.messages();
    }

    /** The only chosen one. */
    private Optional<EvidenceItem> one() {
        return model.chosenProperty().get().size() == 1 ? model.item(model.chosenProperty().get().get(0)) : Optional.empty();
    }

    private void undo(String said, Supplier<Job<Boolean>> back) {
        context.notices().say(said, context.texts().kit().text("menu.undo"), () -> back.get().onFailure(this::failed));
    }

    private void failed(Failure failure) {
        context.dialogs().failure(failure);
    }

    void chooseFiles() {
        take(questions.files());
    }

    void chooseFolder() {
        take(questions.folder().map(List::of).orElse(List.of()));
    }

    /** Looks at files and folders, shows what would happen, and takes them in where the user wants that. */
    void take(List<Path> chosen) {
        if (!chosen.isEmpty()) {
            work.preview(words.text("evidence.intake.looking"), chosen, model.criterion()).onSuccess(this::ask).onFailure(this::failed);
        }
    }

    private void ask(IntakePlan plan) {
        IntakePane pane = new IntakePane(context, plan, model.criterion());
        boolean any = plan.enoughSpace() && plan.files().stream().anyMatch(f -> f.refusal().isEmpty());
        if (!any) {
            context.dialogs().showContent(words.text("evidence.intake.nothing"), pane);
            return;
        }
        context.dialogs().form(words.text("evidence.intake.title"), pane, words.text("evidence.intake.accept"), pane::plan)
                .ifPresent(this::taken);
    }

    private void taken(IntakePlan plan) {
        String count = Long.toString(plan.files().stream().filter(f -> f.choice() != PlannedFile.Choice.SKIP).count());
        work.take(words.text("evidence.intake.taking", count), plan).onSuccess(this::report).onFailure(this::failed);
    }

    private void report(List<IntakeOutcome> outcomes) {
        List<String> added = outcomes.stream().filter(o -> o.kind() == IntakeOutcome.Kind.ADDED)
                .flatMap(o -> o.evidence().stream()).toList();
        List<String> same = outcomes.stream().filter(o -> o.kind() == IntakeOutcome.Kind.USED_EXISTING)
                .flatMap(o -> o.evidence().stream()).distinct().toList();
        List<IntakeOutcome> refused = outcomes.stream().filter(o -> o.refusal().isPresent()).toList();
        long stopped = outcomes.stream().filter(o -> o.kind() == IntakeOutcome.Kind.NOT_REACHED).count();
        String said = same.isEmpty() ? words.text("evidence.intake.done", Integer.toString(added.size()))
                : words.text("evidence.intake.done.same", Integer.toString(added.size()), Integer.toString(same.size()));
        context.notices().say(stopped == 0 ? said : said + " " + words.text("evidence.intake.stopped", Long.toString(stopped)));
        model.refresh();
        if (!added.isEmpty()) {
            model.choose(added);
        } else if (!same.isEmpty()) {
            model.choose(same);
        }
        if (!refused.isEmpty()) {
            VBox lines = new VBox(6);
            refused.stream().limit(MOST_TROUBLES).flatMap(o -> o.refusal().stream()).forEach(r -> {
                Failure why = new Failure(r.code(), r.arguments().toArray());
                lines.getChildren().addAll(Ui.text(context.texts().sentence(why)), Ui.text(context.texts().remedy(why), "small", "muted"));
            });
            context.dialogs().showContent(words.text("evidence.intake.trouble"), lines);
        }
    }

    void addPaper() {
        ScopeChoice criterion = ScopeChoice.criteria(words, "paper-criterion", words.text("evidence.codes.criterion"), context.now().set());
        model.criterion().ifPresentOrElse(c -> criterion.choose(c.toString()), () -> criterion.getSelectionModel().select(0));
        TextField title = new TextField();
        title.setId("paper-title");
        VBox form = new VBox(10, Ui.labelled(words.text("evidence.paper.name"), title),
                Ui.labelled(words.text("evidence.codes.criterion"), criterion));
        context.tasks().onScreen(title::requestFocus);
        context.dialogs().form(words.text("evidence.paper.title"), form, words.text("evidence.paper.accept"), criterion::chosen)
                .flatMap(CriterionCode::tryParse).ifPresent(code -> work.addWithoutFile(code, title.getText().strip())
                        .onSuccess(id -> model.choose(List.of(id))).onFailure(this::failed));
    }

    @Override
    public void open() {
        one().ifPresent(item -> work.open(item.id()).onSuccess(this::outside).onFailure(this::failed));
    }

    private void outside(Path file) {
        context.tasks().look(() -> {
            Outside.open(file);
            return file;
        }).onFailure(this::failed);
    }

    @Override
    public void reveal() {
        one().ifPresent(item -> work.open(item.id()).onSuccess(file -> context.tasks().look(() -> {
            Outside.reveal(file);
            return file;
        }).onFailure(this::failed)).onFailure(this::failed));
    }

    @Override
    public void attach() {
        one().ifPresent(item -> questions.file().ifPresent(file -> attach(item, file)));
    }

    private void attach(EvidenceItem item, Path file) {
        work.attach(words.text("evidence.attaching"), item.id(), file).onSuccess(outcome -> {
            if (outcome.refusal().isPresent()) {
                failed(new Failure(outcome.refusal().get().code(), outcome.refusal().get().arguments().toArray()));
            } else {
                context.notices().say(words.text("evidence.attached", named(item)));
            }
        }).onFailure(this::failed);
    }

    private String named(EvidenceItem item) {
        return item.code().map(model.now().evidence().scheme()::cite).orElseGet(() -> EvidenceTable.titled(words, item));
    }

    @Override
    public void changeCode() {
        one().ifPresent(item -> codes(words.text("evidence.codes.move"), CodePane.move(context, work, item)));
    }

    @Override
    public void moveChosen() {
        List<String> ids = model.chosenProperty().get();
        CodePane pane = CodePane.moveAll(context, work, ids);
        codes(words.text("evidence.codes.many", Integer.toString(ids.size())), pane);
    }

    void renumber() {
        codes(words.text("evidence.codes.renumber"), CodePane.renumber(context, work, model.criterion()));
    }

    void changeBox() {
        codes(words.text("evidence.codes.box"), CodePane.box(context, work));
    }

    private void codes(String title, CodePane pane) {
        Optional<List<MovePreview>> wanted = context.dialogs().form(title, pane, words.text("evidence.codes.accept"), pane::previews);
        wanted.filter(p -> !p.isEmpty()).ifPresent(previews -> work.apply(previews).onSuccess(back -> undo(
                words.text("evidence.codes.done", Integer.toString(previews.stream().mapToInt(p -> p.lines().size()).sum())), back))
                .onFailure(this::failed));
    }

    @Override
    public void delete() {
        one().ifPresent(item -> work.places(item.id()).onSuccess(places -> work.delete(List.of(item.id())).onSuccess(back ->
                undo(places.isEmpty() ? words.text("evidence.deleted", named(item))
                        : words.text("evidence.deleted.cited", named(item), Integer.toString(places.size())), back))
                .onFailure(this::failed)).onFailure(this::failed));
    }

    @Override
    public void deleteChosen() {
        List<String> ids = model.chosenProperty().get();
        if (ids.size() == 1) {
            delete();
        } else if (!ids.isEmpty()) {
            work.delete(ids).onSuccess(back -> undo(words.text("evidence.many.deleted", Integer.toString(ids.size())), back))
                    .onFailure(this::failed);
        }
    }

    @Override
    public void mergeChosen() {
        List<String> ids = model.chosenProperty().get();
        String kept = ids.get(0);
        work.merge(kept, ids.subList(1, ids.size())).onSuccess(done -> {
            context.notices().say(words.text("evidence.merged", model.now().evidence().citation(kept)));
            model.choose(List.of(kept));
        }).onFailure(this::failed);
    }

    void checkAll() {
        work.check(words.text("evidence.check.title")).onSuccess(states -> {
            model.files(states);
            long trouble = states.values().stream().filter(s -> s == EvidenceFileState.MISSING || s == EvidenceFileState.CHANGED).count();
            long read = states.values().stream().filter(s -> s != EvidenceFileState.NO_FILE).count();
            context.notices().say(trouble == 0 ? words.text("evidence.check.sound", Long.toString(read))
                    : words.text("evidence.check.trouble", Long.toString(trouble)));
            if (trouble > 0) {
                model.filterProperty().set(EvidenceModel.Filter.LOST);
            }
        }).onFailure(this::failed);
    }
}
