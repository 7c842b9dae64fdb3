package vn.truongchuan.desktop.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.text.Messages;

/** F1: what one does on this screen, and the keys of the program. */
final class KeyboardHelp {
    private static final List<String> KEYS = List.of("f1", "ctrl-k", "ctrl-number", "ctrl-b", "ctrl-s", "f4", "tab", "ctrl-tab",
            "ctrl-enter", "alt-arrows", "ctrl-m", "esc");
    private final Messages words;

    KeyboardHelp(Messages words) {
        this.words = words;
    }

    Node content(String screenTitle, String screenHelp) {
        GridPane keys = new GridPane();
        keys.setHgap(16);
        keys.setVgap(6);
        for (int i = 0; i < KEYS.size(); i++) {
            Label key = Ui.line(words.text("keys." + KEYS.get(i)), "key-cap");
            keys.add(key, 0, i);
            keys.add(Ui.text(words.text("keys." + KEYS.get(i) + ".does")), 1, i);
        }
        VBox content = new VBox(12);
        if (!screenHelp.isBlank()) {
            content.getChildren().addAll(Ui.text(screenTitle, "card-title"), Ui.text(screenHelp));
        }
        content.getChildren().addAll(Ui.text(words.text("keys.title"), "card-title"), keys);
        return content;
    }
}
