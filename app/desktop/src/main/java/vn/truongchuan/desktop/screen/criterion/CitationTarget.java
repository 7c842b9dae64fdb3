package vn.truongchuan.desktop.screen.criterion;

import java.util.Optional;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import vn.truongchuan.desktop.kit.SavedTextArea;

/** Remembers which text somebody wrote in last, so that a click on evidence cites it there; takes dragged codes as well. */
final class CitationTarget {
    private Optional<SavedTextArea> last = Optional.empty();

    /** Makes a text one that evidence can be cited in. */
    void watch(SavedTextArea area) {
        area.focusedProperty().addListener((value, before, focused) -> {
            if (focused) {
                last = Optional.of(area);
            }
        });
        area.addEventFilter(DragEvent.DRAG_OVER, e -> over(area, e));
        area.addEventFilter(DragEvent.DRAG_DROPPED, e -> dropped(area, e));
    }

    /** Nothing of the screen before can be written to any more. */
    void forget() {
        last = Optional.empty();
    }

    /** Cites at the caret of the text that was written in last; false where there is none. */
    boolean cite(String code) {
        Optional<SavedTextArea> area = last.filter(a -> a.getScene() != null && a.isVisible());
        area.ifPresent(a -> {
            a.insertWord(code);
            a.requestFocus();
        });
        return area.isPresent();
    }

    private static void over(SavedTextArea area, DragEvent event) {
        if (event.getGestureSource() != area && event.getDragboard().hasString()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private static void dropped(SavedTextArea area, DragEvent event) {
        if (event.getDragboard().hasString() && area.getSkin() instanceof TextAreaSkin skin) {
            area.requestFocus();
            area.positionCaret(skin.getIndex(event.getX(), event.getY()).getInsertionIndex());
            area.insertWord(event.getDragboard().getString());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
