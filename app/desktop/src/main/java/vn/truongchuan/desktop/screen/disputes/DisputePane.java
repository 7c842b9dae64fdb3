package vn.truongchuan.desktop.screen.disputes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.truongchuan.application.Merges.Dispute;
import vn.truongchuan.desktop.kit.DifferingText;
import vn.truongchuan.desktop.kit.GrowingTextArea;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.desktop.text.Formats;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.text.Messages;
import vn.truongchuan.text.WordDiff;

/** One dispute: what stood there before, the versions side by side with their differences, and the ways to decide. */
final class DisputePane {
    private final ScreenContext context;
    private final DisputesModel model;
    private final Messages words;
    private final VBox view = new VBox();

    DisputePane(ScreenContext context, DisputesModel model) {
        this.context = context;
        this.model = model;
        words = context.messages();
        view.setId("dispute");
        view.getStyleClass().add("page");
    }

    Region view() {
        return view;
    }

    void show(Dispute dispute) {
        List<Node> parts = new ArrayList<>();
        HBox head = new HBox(10, Ui.text(model.place(dispute) + ": " + model.name(dispute), "card-title"), Ui.spring());
        Place place = Place.of(dispute.key().entity(), dispute.key().name());
        if (context.navigator().knows(place)) {
            head.getChildren().add(Ui.link("dispute-open", words.text("disputes.open"), () -> context.navigator().go(place)));
        }
        parts.add(head);
        dispute.base().ifPresent(base -> parts.add(base(dispute, base)));
        parts.add(versions(dispute));
        if (DisputesModel.deletion(dispute)) {
            model.content(dispute).forEach(line -> parts.add(Ui.text(line)));
        }
        parts.add(buttons(dispute));
        parts.add(Ui.text(words.text("disputes.kept"), "small", "muted"));
        view.getChildren().setAll(parts);
    }

    private Node base(Dispute dispute, FieldValue base) {
        return Ui.card(Ui.text(words.text("disputes.base", base.editor(), Formats.moment(base.at())), "small", "muted"),
                Ui.text(read(dispute, base), "dispute-text"));
    }

    private String read(Dispute dispute, FieldValue value) {
        String shown = model.shown(dispute, value);
        return shown.isBlank() ? words.text("disputes.blank") : shown;
    }

    private HBox versions(Dispute dispute) {
        HBox row = new HBox(14);
        for (int i = 0; i < dispute.values().size(); i++) {
            FieldValue value = dispute.values().get(i);
            FieldValue other = dispute.values().get(i == 0 ? 1 : 0);
            String title = i == 0 ? words.text("disputes.shown") : dispute.values().size() == 2 ? words.text("disputes.other")
                    : words.text("disputes.other.many", Integer.toString(i + 1));
            DifferingText text = new DifferingText(WordDiff.of(read(dispute, value), read(dispute, other)), words.text("disputes.own"));
            FieldValue author = model.author(dispute, value);
            VBox card = Ui.card(new FlowPane(10, 2, Ui.line(title, "medium"),
                    Ui.line(words.text("disputes.who", author.editor(), Formats.moment(author.at())), "small", "muted")), text);
            card.setId("dispute-version-" + i);
            card.setMinWidth(0);
            card.setPrefWidth(1);
            HBox.setHgrow(card, Priority.ALWAYS);
            row.getChildren().add(card);
        }
        return row;
    }

    private FlowPane buttons(Dispute dispute) {
        FlowPane row = new FlowPane(10, 8);
        if (DisputesModel.deletion(dispute)) {
            row.getChildren().addAll(
                    Ui.button("dispute-keep", words.text("disputes.keep"), () -> settle(dispute, Optional.empty(), "kept"), "accent"),
                    Ui.button("dispute-delete", words.text("disputes.delete"), () -> settle(dispute, Optional.of("true"), "deleted")));
            return row;
        }
        for (int i = 0; i < dispute.values().size(); i++) {
            Optional<String> value = dispute.values().get(i).value();
            String name = i == 0 ? words.text("disputes.use.shown") : dispute.values().size() == 2 ? words.text("disputes.use.other")
                    : words.text("disputes.use.many", Integer.toString(i + 1));
            row.getChildren().add(Ui.button("dispute-use-" + i, name, () -> settle(dispute, value, "chosen")));
        }
        if (DisputesModel.joinable(dispute)) {
            row.getChildren().add(Ui.button("dispute-both", words.text(dispute.values().size() == 2 ? "disputes.both" : "disputes.all"),
                    () -> settle(dispute, Optional.of(DisputesModel.joined(dispute)), "joined")));
        }
        if (model.editable(dispute)) {
            row.getChildren().add(Ui.button("dispute-edit", words.text("disputes.edit"), () -> edit(dispute, row)));
        }
        return row;
    }

    /** A text area in the place of the buttons, with both versions to begin with. */
    private void edit(Dispute dispute, FlowPane row) {
        TextArea area = new GrowingTextArea();
        area.setId("dispute-text");
        area.setAccessibleText(words.text("disputes.edit.name"));
        area.setText(DisputesModel.joinable(dispute) ? model.joinedShown(dispute) : model.shown(dispute, dispute.values().get(0)));
        Button save = Ui.button("dispute-save", words.text("disputes.edit.save"), () -> {
            String typed = area.getText().strip();
            settle(dispute, typed.isEmpty() ? Optional.empty() : Optional.of(typed), "edited");
        }, "accent");
        Button back = Ui.button("dispute-back", words.text("disputes.edit.back"), () -> show(dispute));
        VBox editor = new VBox(8, Ui.text(words.text("disputes.edit.name"), "field-label"), area, new HBox(10, save, back));
        view.getChildren().set(view.getChildren().indexOf(row), editor);
        area.requestFocus();
        area.end();
    }

    private void settle(Dispute dispute, Optional<String> value, String done) {
        FieldKey key = dispute.key();
        String said = words.text("disputes.done." + done, model.place(dispute));
        context.saver().whenSaved(() -> model.settle(dispute, value).onSuccess(settled -> context.notices().say(said,
                words.text("disputes.open"), () -> context.navigator().go(Place.of(key.entity(), key.name()))))
                .onFailure(context.dialogs()::failure), context.dialogs()::failure);
    }
}
