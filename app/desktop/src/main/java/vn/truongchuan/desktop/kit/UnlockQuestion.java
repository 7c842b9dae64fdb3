package vn.truongchuan.desktop.kit;

import java.util.Optional;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import vn.truongchuan.base.Failure;
import vn.truongchuan.exchange.seal.Passphrase;
import vn.truongchuan.exchange.seal.RecoveryKey;
import vn.truongchuan.exchange.seal.Unlocking;
import vn.truongchuan.text.Messages;

/** Asks for the password of an encrypted workspace or backup, or for what stands on its recovery sheet. */
public final class UnlockQuestion {
    private static final int SHEET_ROWS = 3;
    private final Dialogs dialogs;
    private final Messages words;
    private final PasswordField password = new PasswordField();
    private final TextArea sheet = new TextArea();
    private boolean bySheet;

    /**
     * @param words of the kit
     */
    public UnlockQuestion(Dialogs dialogs, Messages words) {
        this.dialogs = dialogs;
        this.words = words;
        password.setId("unlock-password");
        sheet.setId("unlock-sheet");
        sheet.setPrefRowCount(SHEET_ROWS);
        sheet.setWrapText(true);
    }

    /** Whether the last answer came off the sheet. */
    public boolean bySheet() {
        return bySheet;
    }

    /** Asks until there is an answer that could be one; empty where nobody wants to answer. */
    public Optional<Unlocking> ask(String what) {
        while (true) {
            if (!show(what)) {
                return Optional.empty();
            }
            if (!bySheet && !password.getText().isEmpty()) {
                return Optional.of(Unlocking.with(new Passphrase(password.getText())));
            }
            if (bySheet) {
                RecoveryKey.Typed typed = RecoveryKey.type(sheet.getText());
                if (typed.key().isPresent()) {
                    return typed.key().map(Unlocking::with);
                }
                dialogs.failure(new Failure("ENC-KEY", Integer.toString(typed.wrongGroup())));
            }
        }
    }

    private boolean show(String what) {
        VBox typed = Ui.labelled(words.text("unlock.password"), password);
        VBox off = new VBox(6, Ui.labelled(words.text("unlock.sheet"), sheet), Ui.text(words.text("unlock.sheet.why"), "muted", "small"));
        Ui.visible(off, bySheet);
        Ui.visible(typed, !bySheet);
        VBox form = new VBox(12, Ui.text(words.text("unlock.why", what)), typed);
        form.getChildren().addAll(Ui.link("unlock-forgotten", words.text("unlock.forgotten"), () -> {
            bySheet = true;
            Ui.visible(off, true);
            Ui.visible(typed, false);
            sheet.requestFocus();
        }), off);
        return dialogs.form(words.text("unlock.title"), form, words.text("unlock.accept"), () -> true).isPresent();
    }
}
