package vn.truongchuan.desktop.kit;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import vn.truongchuan.base.Failure;
import vn.truongchuan.desktop.text.Texts;

/** The few dialogs of the program: all fit a small screen, scroll, and have a default and a cancel button. */
public final class Dialogs {
    private static final double WIDTH = 520;
    private static final double MOST_HIGH = 430;
    private final Window owner;
    private final Theme theme;
    private final Texts texts;

    public Dialogs(Window owner, Theme theme, Texts texts) {
        this.owner = owner;
        this.theme = theme;
        this.texts = texts;
    }

    /** Says something; one button. */
    public void say(String title, String words) {
        show(title, Ui.text(words), new ButtonType(texts.kit().text("dialog.close"), ButtonBar.ButtonData.OK_DONE));
    }

    /** Shows something longer; one button. */
    public void showContent(String title, Node content) {
        show(title, content, new ButtonType(texts.kit().text("dialog.close"), ButtonBar.ButtonData.OK_DONE));
    }

    /** Says what went wrong, what to do, and the code for support. */
    public void failure(Failure failure) {
        VBox words = new VBox(10, Ui.text(texts.sentence(failure)));
        String remedy = texts.remedy(failure);
        if (!remedy.isEmpty()) {
            words.getChildren().add(Ui.text(remedy, "muted"));
        }
        words.getChildren().add(Ui.text(texts.kit().text("failure.code", failure.code()), "small", "muted"));
        if (failure.getCause() != null) {
            words.getChildren().add(Ui.link("failure-copy", texts.kit().text("failure.copy"), () -> copy(failure)));
        }
        show(texts.kit().text("failure.title"), words,
                new ButtonType(texts.kit().text("dialog.close"), ButtonBar.ButtonData.OK_DONE));
    }

    /** Puts the whole trace into the clipboard, for support. */
    private static void copy(Failure failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        ClipboardContent content = new ClipboardContent();
        content.putString(trace.toString());
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** Asks a question; true where the first answer was chosen. */
    public boolean ask(String title, String words, String yes, String no) {
        ButtonType accept = new ButtonType(yes, ButtonBar.ButtonData.OK_DONE);
        return show(title, Ui.text(words), accept, new ButtonType(no, ButtonBar.ButtonData.CANCEL_CLOSE))
                .filter(accept::equals).isPresent();
    }

    /** Shows a form; what {@code result} says where it was accepted. */
    public <T> Optional<T> form(String title, Node content, String accept, Supplier<T> result) {
        ButtonType ok = new ButtonType(accept, ButtonBar.ButtonData.OK_DONE);
        return show(title, content, ok, new ButtonType(texts.kit().text("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE))
                .filter(ok::equals).map(b -> result.get());
    }

    private Optional<ButtonType> show(String title, Node content, ButtonType... buttons) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initModality(Modality.WINDOW_MODAL);
        if (owner != null && owner.getScene() != null) {
            dialog.initOwner(owner);
        }
        dialog.setTitle(title);
        dialog.setResizable(true);
        dialog.getDialogPane().setId("dialog");
        dialog.getDialogPane().getStyleClass().add("tc-dialog");
        ScrollPane scroll = Ui.page("dialog-scroll", content);
        scroll.setPrefWidth(WIDTH);
        scroll.setMaxHeight(MOST_HIGH);
        if (content instanceof Region region) {
            region.setMinHeight(Region.USE_PREF_SIZE);
        }
        dialog.getDialogPane().setHeader(headed(title));
        dialog.getDialogPane().setContent(scroll);
        dialog.getDialogPane().getButtonTypes().setAll(buttons);
        if (buttons.length == 1) {
            dialog.setOnCloseRequest(e -> dialog.setResult(buttons[0]));
        }
        theme.dress(dialog.getDialogPane().getScene());
        return dialog.showAndWait();
    }

    private static Node headed(String title) {
        VBox head = new VBox(Ui.text(title, "dialog-title"));
        head.getStyleClass().add("dialog-head");
        return head;
    }
}
