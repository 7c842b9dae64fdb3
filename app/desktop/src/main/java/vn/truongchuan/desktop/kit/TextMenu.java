package vn.truongchuan.desktop.kit;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import vn.truongchuan.text.Messages;

/** The context menu of a text: the usual editing, and the history of the field. */
final class TextMenu extends ContextMenu {

    TextMenu(Messages words, TextInputControl control, Runnable history) {
        MenuItem undo = item("text-menu-undo", words.text("menu.undo"), control::undo);
        MenuItem redo = item("text-menu-redo", words.text("menu.redo"), control::redo);
        MenuItem cut = item("text-menu-cut", words.text("menu.cut"), control::cut);
        MenuItem copy = item("text-menu-copy", words.text("menu.copy"), control::copy);
        getItems().addAll(item("text-menu-history", words.text("menu.history"), history), new SeparatorMenuItem(), undo, redo,
                new SeparatorMenuItem(), cut, copy, item("text-menu-paste", words.text("menu.paste"), control::paste),
                item("text-menu-all", words.text("menu.all"), control::selectAll));
        setOnShowing(e -> {
            undo.setDisable(!control.isUndoable());
            redo.setDisable(!control.isRedoable());
            cut.setDisable(control.getSelectedText().isEmpty());
            copy.setDisable(control.getSelectedText().isEmpty());
        });
    }

    private static MenuItem item(String id, String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(e -> action.run());
        return item;
    }
}
