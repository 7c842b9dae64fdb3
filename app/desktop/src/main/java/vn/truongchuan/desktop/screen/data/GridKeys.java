package vn.truongchuan.desktop.screen.data;

import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import vn.truongchuan.desktop.kit.SavedTextField;

/** Moves from box to box as in a spreadsheet: up, down and Enter by lines, left and right at the ends of the text. */
final class GridKeys {
    private final List<List<SavedTextField>> lines;

    /** @param lines the boxes line by line; null where a cell is not typed */
    GridKeys(List<List<SavedTextField>> lines) {
        this.lines = lines;
    }

    void handle(KeyEvent event) {
        if (!(event.getTarget() instanceof TextField field) || event.isAltDown() || event.isControlDown() || event.isShiftDown()
                && event.getCode() != KeyCode.ENTER) {
            return;
        }
        boolean moved = switch (event.getCode()) {
            case UP -> by(field, -1, 0);
            case DOWN -> by(field, 1, 0);
            case ENTER -> by(field, event.isShiftDown() ? -1 : 1, 0);
            case LEFT -> field.getCaretPosition() == 0 && field.getSelection().getLength() == 0 && by(field, 0, -1)
                    || whole(field) && by(field, 0, -1);
            case RIGHT -> field.getCaretPosition() == field.getLength() && field.getSelection().getLength() == 0 && by(field, 0, 1)
                    || whole(field) && by(field, 0, 1);
            default -> false;
        };
        if (moved || event.getCode() == KeyCode.ENTER) {
            event.consume();
        }
    }

    private static boolean whole(TextField field) {
        return field.getLength() > 0 && field.getSelection().getLength() == field.getLength();
    }

    /** Goes on in a direction to the next box there is; false at the edge. */
    private boolean by(TextField from, int down, int right) {
        for (int line = 0; line < lines.size(); line++) {
            int column = lines.get(line).indexOf(from);
            if (column >= 0) {
                return to(line + down, column + right, down, right);
            }
        }
        return false;
    }

    private boolean to(int line, int column, int down, int right) {
        int l = line;
        int c = column;
        while (l >= 0 && l < lines.size() && c >= 0 && c < lines.get(l).size()) {
            SavedTextField field = lines.get(l).get(c);
            if (field != null) {
                field.requestFocus();
                field.selectAll();
                return true;
            }
            l += down;
            c += right;
        }
        return false;
    }
}
