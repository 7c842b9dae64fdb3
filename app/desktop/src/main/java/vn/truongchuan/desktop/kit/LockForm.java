package vn.truongchuan.desktop.kit;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import vn.truongchuan.application.Locking;
import vn.truongchuan.exchange.seal.Passphrase;
import vn.truongchuan.exchange.seal.RecoveryKey;
import vn.truongchuan.text.Messages;

/** The fields in which a new password is typed twice and the place of a new recovery sheet is chosen. */
public final class LockForm {
    private static final String ENDING = ".html";
    private final Messages words;
    private final Window owner;
    private final PasswordField password = new PasswordField();
    private final PasswordField again = new PasswordField();
    private final TextField sheet = new TextField();

    /**
     * @param words of the kit
     */
    public LockForm(Messages words, Window owner) {
        this.words = words;
        this.owner = owner;
        password.setId("lock-password");
        again.setId("lock-again");
        sheet.setId("lock-sheet");
        HBox.setHgrow(sheet, Priority.ALWAYS);
        sheet.setText(proposed(Path.of(System.getProperty("user.home"))).toString());
    }

    /** The first of "to-khoi-phuc.html", "to-khoi-phuc-2.html", … that is not taken. */
    static Path proposed(Path folder) {
        Path file = folder.resolve("to-khoi-phuc" + ENDING);
        for (int n = 2; Files.exists(file); n++) {
            file = folder.resolve("to-khoi-phuc-" + n + ENDING);
        }
        return file;
    }

    public VBox passwords() {
        return new VBox(10, Ui.labelled(words.text("lock.password"), password), Ui.labelled(words.text("lock.again"), again),
                Ui.text(words.text("lock.password.why"), "muted", "small"));
    }

    public VBox sheet() {
        Button choose = Ui.button("lock-sheet-choose", words.text("lock.sheet.choose"), this::choose);
        sheet.setAccessibleText(words.text("lock.sheet"));
        return new VBox(10, Ui.labelled(words.text("lock.sheet"), new HBox(8, sheet, choose)),
                Ui.text(words.text("lock.sheet.why"), "muted", "small"));
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text("lock.sheet"));
        chooser.setInitialFileName("to-khoi-phuc" + ENDING);
        Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::getPath)
                .map(path -> path.toLowerCase(Locale.ROOT).endsWith(ENDING) ? path : path + ENDING).ifPresent(sheet::setText);
    }

    /** Where the sheet is to be written; empty where nothing is chosen. */
    public Optional<Path> sheetFile() {
        return Optional.of(sheet.getText().strip()).filter(t -> !t.isEmpty()).map(Path::of);
    }

    /** What was typed, as it stands now: the parts to be used on another thread. */
    public Wanted wanted(Path workspace, Locale language) {
        return new Wanted(password.getText(), again.getText(), sheetFile().orElse(Path.of("")), workspace, language);
    }

    /** What was typed; nothing of it is judged or written before it is asked for. */
    public record Wanted(String password, String again, Path sheet, Path workspace, Locale language) {

        /** Judges the password and writes the sheet. */
        public Locking locking() {
            return Locking.prepare(password, again, sheet, workspace, language);
        }

        public Passphrase newPassword() {
            return Locking.password(password, again);
        }

        public RecoveryKey newSheet() {
            return Locking.newSheet(sheet, workspace, language);
        }

        @Override
        public String toString() {
            return "***";
        }
    }
}
