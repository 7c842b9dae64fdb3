package vn.truongchuan.desktop.kit;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import vn.truongchuan.text.WhyWords;

/** "Vì sao?": the engine's explanation, each line a door to what it is about; Esc closes it. */
public final class WhyPopup {
    private static final double WIDTH = 560;
    private static final double MOST_HIGH = 420;
    private static final double STEP = 18;
    private final Popup popup = new Popup();
    private final VBox lines = new VBox(4);

    /**
     * @param go leads to what a line is about
     */
    public WhyPopup(List<WhyWords.Line> explanation, Consumer<WhyWords.Line> go) {
        int index = 0;
        for (WhyWords.Line each : explanation) {
            lines.getChildren().add(line(each, index++, go));
        }
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        ScrollPane scroll = Ui.page("why", lines);
        scroll.setPrefWidth(WIDTH);
        scroll.setMaxHeight(MOST_HIGH);
        scroll.getStyleClass().add("popup-card");
        popup.getContent().setAll(scroll);
    }

    private Node line(WhyWords.Line each, int index, Consumer<WhyWords.Line> go) {
        Node words = Ui.text(each.text(), each.depth() == 0 ? "strong" : each.depth() == 1 ? "medium" : "why-line");
        HBox.setHgrow(words, Priority.ALWAYS);
        Insets indent = new Insets(0, 0, 0, each.depth() * STEP);
        if (each.criterion().isEmpty()) {
            VBox.setMargin(words, indent);
            return words;
        }
        Door door = new Door("why-" + index, each.text(), () -> {
            popup.hide();
            go.accept(each);
        }, words);
        door.getStyleClass().add("why-door");
        VBox.setMargin(door, indent);
        return door;
    }

    public void showUnder(Node anchor) {
        Bounds place = anchor.localToScreen(anchor.getLayoutBounds());
        if (place != null) {
            popup.show(anchor, place.getMinX(), place.getMaxY() + 4);
        }
    }
}
