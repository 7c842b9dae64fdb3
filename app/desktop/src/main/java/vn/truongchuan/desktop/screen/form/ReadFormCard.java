package vn.truongchuan.desktop.screen.form;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.truongchuan.application.FormLine;
import vn.truongchuan.application.FormPreview;
import vn.truongchuan.application.FormState;
import vn.truongchuan.base.Failure;
import vn.truongchuan.desktop.kit.Chip;
import vn.truongchuan.desktop.kit.DifferingText;
import vn.truongchuan.desktop.kit.FormCard;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.desktop.kit.Tone;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.desktop.text.Texts;
import vn.truongchuan.text.FormWords;
import vn.truongchuan.text.Messages;
import vn.truongchuan.text.WordDiff;

/** One form that was read: what is wrong with it, and each slot that differs, the program's text beside the form's, with a tick. */
final class ReadFormCard extends VBox {
    private final Messages words;
    private final Texts texts;
    private final FormWords slotWords;
    private final FormModel model;
    private final Doors doors;
    private final FormPreview preview;
    private final Button take;

    /** What the card asks its view to do. */
    interface Doors {
        void take(FormPreview preview);
    }

    ReadFormCard(ScreenContext context, FormModel model, Doors doors, FormPreview preview) {
        this.words = context.messages();
        this.texts = context.texts();
        this.slotWords = FormWords.in(texts.locale());
        this.model = model;
        this.doors = doors;
        this.preview = preview;
        this.take = Ui.button("form-take", "", () -> doors.take(preview), "accent");
        getStyleClass().addAll("tc-card", "form-card");
        getChildren().add(head());
        if (preview.refused()) {
            preview.problems().forEach(p -> getChildren().add(problem(p)));
        } else if (model.openProperty().get().filter(preview.file()::equals).isPresent()) {
            preview.problems().forEach(p -> getChildren().add(problem(p)));
            lines();
        }
    }

    private Node head() {
        String of = preview.head().map(h -> words.text("form.read.of", h.criterion().toString())).orElse(words.text("form.read.not"));
        Label name = Ui.text(of, "card-title");
        Label file = Ui.text(String.valueOf(preview.file().getFileName()), "small", "muted");
        VBox title = new VBox(2, name, file);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(10, title, chip());
        head.getStyleClass().add("form-row");
        if (!preview.refused() && model.openProperty().get().filter(preview.file()::equals).isEmpty()) {
            head.getChildren().add(Ui.button("form-open", words.text("form.read.open"), () -> model.open(preview.file())));
        }
        head.getChildren().add(Ui.link("form-forget", words.text("form.read.forget"), () -> model.forget(preview.file())));
        return head;
    }

    private Chip chip() {
        if (preview.refused()) {
            return new Chip(words.text("form.chip.refused"), Tone.ERROR);
        }
        long both = preview.count(FormState.BOTH_CHANGED);
        long news = preview.count(FormState.NEW) + preview.count(FormState.CHANGED);
        if (both > 0) {
            return new Chip(words.text("form.chip.both", Long.toString(news), Long.toString(both)), Tone.WARNING);
        }
        return news > 0 ? new Chip(words.text("form.chip.new", Long.toString(news)), Tone.ACCENT)
                : new Chip(words.text("form.chip.same"), Tone.MET);
    }

    private Node problem(Failure problem) {
        VBox box = new VBox(1, Ui.text(texts.sentence(problem), "warning-text"), Ui.text(texts.remedy(problem), "small", "muted"));
        box.getStyleClass().add("form-problem");
        return box;
    }

    private void lines() {
        List<FormLine> shown = preview.lines().stream().filter(l -> l.state() != FormState.SAME || !l.problems().isEmpty()).toList();
        shown.forEach(line -> getChildren().add(line(line)));
        long same = preview.lines().size() - shown.size();
        if (same > 0) {
            getChildren().add(Ui.text(words.text("form.read.same", Long.toString(same)), "small", "muted"));
        }
        if (shown.stream().anyMatch(l -> l.state().takeable())) {
            getChildren().add(new HBox(10, take));
            count(model.count(preview));
        }
    }

    private Node line(FormLine line) {
        String title = slotWords.slot(line.slot().number(), line.slot().part().name(), line.slot().field());
        CheckBox tick = new CheckBox(title);
        tick.setId("form-slot-" + line.slot().number());
        tick.setWrapText(true);
        tick.setDisable(!line.state().takeable());
        tick.setSelected(model.ticked(preview, line));
        tick.selectedProperty().addListener((value, before, now) -> count(model.tick(preview, line, now)));
        HBox.setHgrow(tick, Priority.ALWAYS);
        tick.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(10, tick, new Chip(slotWords.state(line.state().name()), tone(line.state())));
        head.getStyleClass().add("form-row");
        List<Node> parts = new ArrayList<>(List.of(head, columns(line)));
        line.problems().forEach(p -> parts.add(problem(p)));
        VBox box = new VBox(6);
        box.getChildren().setAll(parts);
        box.getStyleClass().add("form-slot");
        return box;
    }

    private static Tone tone(FormState state) {
        return switch (state) {
            case SAME -> Tone.MET;
            case NEW, CHANGED -> Tone.ACCENT;
            case BOTH_CHANGED, NOT_READ -> Tone.WARNING;
            case EMPTY_KEPT -> Tone.UNKNOWN;
        };
    }

    private Node columns(FormLine line) {
        FormCard columns = new FormCard("");
        columns.getStyleClass().setAll("form-columns");
        return columns.row(column(words.text("form.column.now"), line.now(), line.said()),
                column(words.text("form.column.said"), line.said(), line.now()));
    }

    /** The words that the other side does not have stand out. */
    private Node column(String heading, String text, String other) {
        Node shown = text.isBlank() ? Ui.text(words.text("form.column.empty"), "muted")
                : other.isBlank() ? Ui.text(text) : new DifferingText(WordDiff.of(text, other), words.text("form.column.own"));
        VBox column = new VBox(2, Ui.text(heading, "field-label"), shown);
        column.getStyleClass().add("form-column");
        return column;
    }

    private void count(int ticked) {
        take.setText(ticked == 0 ? words.text("form.take.none") : words.text("form.take", Integer.toString(ticked)));
        take.setAccessibleText(take.getText());
        take.setDisable(ticked == 0);
    }
}
