package vn.truongchuan.desktop.screen.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.truongchuan.application.IntakePlan;
import vn.truongchuan.application.PlannedFile;
import vn.truongchuan.application.PlannedFile.Choice;
import vn.truongchuan.base.Failure;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.desktop.text.Formats;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.evidence.Numbering;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.text.Messages;

/** What taking files in would do, before it happens: where they go, each file with a tick and what is worth knowing. */
final class IntakePane extends VBox {
    private static final double LIST_HEIGHT = 250;
    private final ScreenContext context;
    private final Messages words;
    private final Messages marks;
    private final ObservableList<PlannedFile> files = FXCollections.observableArrayList();
    private final VBox summary = new VBox(2);
    private final Label first = Ui.text("", "small", "muted");
    private final ScopeChoice criterion;
    private IntakePlan plan;

    IntakePane(ScreenContext context, IntakePlan offered, Optional<CriterionCode> home) {
        this.context = context;
        this.words = context.messages();
        this.marks = context.texts().core("evidence");
        this.plan = cautious(offered);
        this.criterion = ScopeChoice.criteriaOr(words, "intake-criterion", words.text("evidence.intake.into"), context.now().set(),
                words.text("evidence.intake.later"));
        ListView<PlannedFile> list = new ListView<>(files);
        list.setId("intake-files");
        list.setAccessibleText(words.text("evidence.intake.title"));
        list.setPrefHeight(LIST_HEIGHT);
        list.setCellFactory(view -> new FileCell());
        setSpacing(10);
        getChildren().addAll(Ui.labelled(words.text("evidence.intake.into"), criterion), first, summary, list);
        criterion.valueProperty().addListener((value, before, now) -> into());
        home.ifPresent(c -> criterion.choose(c.toString()));
        show();
    }

    /** Files without content are left out until somebody ticks them. */
    private static IntakePlan cautious(IntakePlan offered) {
        IntakePlan plan = offered;
        for (int i = 0; i < offered.files().size(); i++) {
            if (offered.files().get(i).needsConfirmation()) {
                plan = plan.with(i, f -> f.choosing(Choice.SKIP));
            }
        }
        return plan;
    }

    /** The plan as it was changed here. */
    IntakePlan plan() {
        return plan;
    }

    private void into() {
        Optional<CriterionCode> home = CriterionCode.tryParse(criterion.chosen());
        plan = home.map(plan::into).orElse(plan);
        show();
    }

    private void show() {
        files.setAll(plan.files());
        List<Label> lines = new ArrayList<>();
        count(lines, "new", plan.files().stream().filter(f -> f.choice() == Choice.NEW).count(), "strong");
        count(lines, "same", plan.files().stream().filter(f -> f.choice() == Choice.USE_EXISTING).count(), "muted");
        count(lines, "skipped", plan.files().stream().filter(f -> f.choice() == Choice.SKIP && f.refusal().isEmpty()).count(), "muted");
        count(lines, "refused", plan.files().stream().filter(f -> f.refusal().isPresent()).count(), "warning-text");
        if (plan.notListed() > 0) {
            lines.add(Ui.text(words.text("evidence.intake.notListed", Long.toString(plan.notListed())), "warning-text"));
        }
        if (plan.shortcutsSeen()) {
            lines.add(Ui.text(words.text("evidence.intake.shortcuts"), "warning-text"));
        }
        lines.add(plan.enoughSpace() ? Ui.text(words.text("evidence.intake.bytes", Formats.size(plan.bytes())), "small", "muted")
                : Ui.text(words.text("evidence.intake.noSpace"), "error-text"));
        summary.getChildren().setAll(lines);
        first.setText(firstCode());
        Ui.visible(first, !first.getText().isEmpty());
    }

    private void count(List<Label> lines, String what, long number, String style) {
        if (number > 0) {
            lines.add(Ui.text(words.text("evidence.intake." + what, Long.toString(number)), style));
        }
    }

    private String firstCode() {
        SelfAssessment now = context.now();
        return CriterionCode.tryParse(criterion.chosen()).flatMap(new Numbering(now.set(), now.evidence())::next)
                .map(code -> words.text("evidence.intake.first", now.evidence().scheme().cite(code))).orElse("");
    }

    private void tick(int index, boolean wanted) {
        plan = plan.with(index, f -> {
            PlannedFile chosen = f.choosing(!wanted ? Choice.SKIP : f.sameAs().isEmpty() ? Choice.NEW : Choice.USE_EXISTING);
            return wanted && f.needsConfirmation() ? chosen.confirmedEmpty() : chosen;
        });
        show();
    }

    private List<String> remarks(PlannedFile file) {
        List<String> remarks = new ArrayList<>();
        file.refusal().ifPresent(r -> remarks.add(context.texts().sentence(new Failure(r.code(), r.arguments().toArray()))));
        if (!file.sameAs().isEmpty()) {
            remarks.add(words.text("evidence.intake.line.same", context.now().evidence().find(file.sameAs().get(0))
                    .map(this::cited).orElse("")));
        } else if (file.twin()) {
            remarks.add(words.text("evidence.intake.line.twin"));
        } else if (file.refusal().isEmpty()) {
            remarks.add(file.title().isBlank() ? words.text("evidence.intake.line.untitled")
                    : words.text("evidence.intake.line.title", file.title()));
        }
        file.screening().marks().stream().sorted().forEach(m -> remarks.add(marks.text("mark." + m)));
        return remarks;
    }

    private String cited(EvidenceItem item) {
        return item.code().map(context.now().evidence().scheme()::cite).orElse("") + " " + item.title();
    }

    /** One file with its tick and what is worth knowing. */
    private final class FileCell extends ListCell<PlannedFile> {
        private final CheckBox tick = new CheckBox();
        private final Label name = Ui.text("");
        private final Label remark = Ui.text("", "small", "muted");
        private final HBox line;
        private boolean showing;

        FileCell() {
            VBox text = new VBox(name, remark);
            HBox.setHgrow(text, Priority.ALWAYS);
            line = new HBox(10, tick, text);
            setPrefWidth(0);
            line.prefWidthProperty().bind(widthProperty().subtract(30));
            line.maxWidthProperty().bind(widthProperty().subtract(30));
            tick.selectedProperty().addListener((value, before, now) -> {
                if (!showing) {
                    tick(getIndex(), now);
                }
            });
        }

        @Override
        protected void updateItem(PlannedFile file, boolean empty) {
            super.updateItem(file, empty);
            setGraphic(empty || file == null ? null : line);
            if (!empty && file != null) {
                showing = true;
                tick.setSelected(file.choice() != Choice.SKIP);
                tick.setDisable(file.refusal().isPresent());
                tick.setAccessibleText(file.name());
                name.setText(file.name() + " · " + Formats.size(file.screening().size()));
                remark.setText(String.join("\n", remarks(file)));
                showing = false;
            }
        }
    }
}
