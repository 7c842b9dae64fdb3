package vn.truongchuan.desktop.screen.exchange;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import vn.truongchuan.desktop.kit.Chip;
import vn.truongchuan.desktop.kit.Tone;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.desktop.parcel.ParcelWords;
import vn.truongchuan.desktop.text.Formats;
import vn.truongchuan.exchange.record.LogEntry;
import vn.truongchuan.text.VisibleText;

/** One package of the history: which way, what, with whom, when, by whom, with which key, and what became of it. */
final class HistoryCell extends ListCell<HistoryModel.Row> {
    private static final double AROUND = 34;
    private final ParcelWords words;
    private final StackPane way = new StackPane();
    private final Label title = Ui.text("", "row-title");
    private final Label detail = Ui.text("", "small", "muted");
    private final Label key = Ui.text("", "small", "muted");
    private final Chip state = new Chip();
    private final Button undo;
    private final HBox line;

    HistoryCell(ParcelWords words, Consumer<HistoryModel.Row> undone) {
        this.words = words;
        undo = Ui.link("history-undo", words.text("parcel.undo"), () -> undone.accept(getItem()));
        VBox text = new VBox(2, title, detail, key);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        way.setMinWidth(22);
        line = new HBox(10, way, text, state, undo);
        line.getStyleClass().add("review-line");
        setPrefWidth(0);
        line.maxWidthProperty().bind(widthProperty().subtract(AROUND));
        line.prefWidthProperty().bind(widthProperty().subtract(AROUND));
    }

    /** As high as its words need at this width; a long file name takes more than one line. */
    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == null ? super.computePrefHeight(width)
                : snappedTopInset() + snappedBottomInset() + line.prefHeight(Math.max(0, getWidth() - AROUND));
    }

    @Override
    protected void updateItem(HistoryModel.Row row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty || row == null ? null : line);
        if (!empty && row != null) {
            show(row);
        }
    }

    private void show(HistoryModel.Row row) {
        LogEntry entry = row.entry();
        way.getChildren().setAll(Ui.icon(entry.sent() ? Material2AL.CALL_MADE : Material2AL.CALL_RECEIVED));
        title.setText(words.text(entry.sent() ? "history.sent" : "history.received", words.named(entry), words.party(entry.other())));
        detail.setText(words.text("history.detail", Formats.moment(entry.at()), entry.editor(),
                VisibleText.of(String.join(", ", entry.files()))));
        key.setText(entry.fingerprint().map(f -> words.text("history.key", f)).orElse(words.text("history.unsigned"))
                + (entry.note().isBlank() ? "" : " · " + VisibleText.of(entry.note())));
        boolean known = row.confirmed() || row.undone();
        Ui.visible(state, known);
        if (row.undone()) {
            state.show(words.text("parcel.undone"), Tone.UNKNOWN);
        } else if (row.confirmed()) {
            state.show(words.text("history.confirmed"), Tone.MET);
        }
        Ui.visible(undo, row.undoable());
        setAccessibleText(title.getText());
    }
}
