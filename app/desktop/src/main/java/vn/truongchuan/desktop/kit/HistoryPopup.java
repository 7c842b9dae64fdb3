package vn.truongchuan.desktop.kit;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import vn.truongchuan.domain.field.FieldChange;
import vn.truongchuan.text.Messages;

/** The history of one field in a small window under its control; Esc closes it. */
final class HistoryPopup {
    private static final double WIDTH = 520;
    private static final double MOST_HIGH = 320;
    private final Popup popup = new Popup();
    private final Messages words;
    private final FieldModel field;

    HistoryPopup(Messages words, FieldModel field) {
        this.words = words;
        this.field = field;
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    void showUnder(Node control) {
        Bounds place = control.localToScreen(control.getLayoutBounds());
        field.history().onSuccess(changes -> fill(control, place, changes));
    }

    private void fill(Node control, Bounds place, List<FieldChange> changes) {
        HistoryList list = new HistoryList(words, field);
        list.show(changes);
        list.onRestored(popup::hide);
        Region view = list.view();
        view.setPrefWidth(WIDTH);
        view.setMaxHeight(MOST_HIGH);
        view.getStyleClass().add("popup-card");
        popup.getContent().setAll(view);
        if (control.getScene() != null && control.getScene().getWindow() != null && place != null) {
            popup.show(control, place.getMinX(), place.getMaxY() + 2);
            view.requestFocus();
        }
    }
}
