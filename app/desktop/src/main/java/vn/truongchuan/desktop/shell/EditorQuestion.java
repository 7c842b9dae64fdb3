package vn.truongchuan.desktop.shell;

import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import vn.truongchuan.desktop.kit.Dialogs;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.text.Messages;

/** Asks who is working; the name is written into the history of every field, never taken from the Windows account. */
final class EditorQuestion {
    private final Dialogs dialogs;
    private final Messages words;

    EditorQuestion(Dialogs dialogs, Messages words) {
        this.dialogs = dialogs;
        this.words = words;
    }

    Optional<String> ask(SelfAssessment now, String before) {
        ComboBox<String> names = new ComboBox<>();
        names.setId("editor-name");
        names.setEditable(true);
        names.getItems().setAll(now.council().stream().map(m -> m.name()).filter(n -> !n.isBlank()).distinct().toList());
        names.getEditor().setText(before);
        VBox form = new VBox(12, Ui.text(words.text("editor.why")), Ui.labelled(words.text("editor.name"), names));
        return dialogs.form(words.text("editor.title"), form, words.text("editor.accept"), () -> names.getEditor().getText())
                .map(String::strip).filter(n -> !n.isEmpty());
    }
}
