package vn.truongchuan.desktop.kit;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.truongchuan.desktop.text.Formats;
import vn.truongchuan.domain.field.FieldChange;
import vn.truongchuan.text.Messages;

/** The changes of one field, newest first: when, who, what stood there afterwards, and a way back. */
public final class HistoryList {
    private final Messages words;
    private final FieldModel field;
    private final VBox rows = new VBox();
    private final ScrollPane view = new ScrollPane(rows);
    private Runnable restored = () -> { };

    /**
     * @param words the kit's bundle
     */
    public HistoryList(Messages words, FieldModel field) {
        this.words = words;
        this.field = field;
        rows.getStyleClass().add("history-rows");
        view.setId("history");
        view.setFitToWidth(true);
        view.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        view.setAccessibleText(words.text("history.name"));
        view.getStyleClass().add("history");
    }

    public Region view() {
        return view;
    }

    /** Reads the history and shows it. */
    public void load() {
        field.history().onSuccess(this::show);
    }

    public void onRestored(Runnable action) {
        restored = action;
    }

    void show(List<FieldChange> changes) {
        rows.getChildren().clear();
        if (changes.isEmpty()) {
            rows.getChildren().add(muted(words.text("history.empty")));
        }
        for (int i = 0; i < changes.size(); i++) {
            rows.getChildren().add(row(changes.get(i), i));
        }
    }

    private Region row(FieldChange change, int index) {
        Label who = muted(words.text("history.who", Formats.moment(change.after().at()), change.after().editor()));
        HBox head = new HBox(8, who);
        HBox.setHgrow(who, Priority.ALWAYS);
        who.setMaxWidth(Double.MAX_VALUE);
        if (index == 0) {
            head.getChildren().add(muted(words.text("history.now")));
        } else {
            head.getChildren().add(back("history-restore-" + index, change.after().value()));
        }
        VBox row = new VBox(2, head, text(change.after().value()));
        change.before().filter(b -> !b.isBlank()).ifPresent(before ->
                row.getChildren().add(muted(words.text("history.before", field.readable(before)))));
        row.getStyleClass().add("history-row");
        return row;
    }

    private Button back(String id, Optional<String> stored) {
        Button back = new Button(words.text("history.restore"));
        back.setId(id);
        back.getStyleClass().addAll("link-button");
        back.setOnAction(e -> {
            field.restore(stored);
            restored.run();
        });
        return back;
    }

    private Label text(Optional<String> stored) {
        Label label = new Label(stored.map(field::readable).filter(t -> !t.isBlank()).orElse(words.text("history.cleared")));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }
}
