package vn.truongchuan.desktop.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The frame most screens share: title and a line about the state on the left, buttons on the right, the work below. */
public final class ScreenPane extends BorderPane {
    private final Label state = Ui.text("", "screen-state", "muted");
    private final HBox heading = new HBox();
    private final VBox top = new VBox(heading);

    public ScreenPane(String title) {
        getStyleClass().add("screen");
        state.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(state, Priority.ALWAYS);
        heading.getChildren().addAll(Ui.line(title, "screen-title"), state);
        heading.getStyleClass().add("screen-heading");
        top.getStyleClass().add("screen-top");
        setTop(top);
    }

    /** The line behind the title: how things stand, in words. */
    public void state(String words) {
        state.setText(words);
        state.setGraphic(null);
        state.getStyleClass().removeAll("met-text", "warning-text");
    }

    /** The same, with the colour and the icon of a state. */
    public void state(String words, Tone tone) {
        state(words);
        state.setGraphic(Ui.icon(tone.icon()));
        state.getStyleClass().add(tone == Tone.MET ? "met-text" : "warning-text");
    }

    /** Buttons at the right of the title. */
    public ScreenPane actions(Node... actions) {
        heading.getChildren().addAll(actions);
        return this;
    }

    /** A row below the title: filters, a remark. */
    public ScreenPane below(Node row) {
        top.getChildren().add(row);
        return this;
    }
}
