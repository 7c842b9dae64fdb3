package vn.truongchuan.desktop.shell;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;
import vn.truongchuan.base.Failure;
import vn.truongchuan.desktop.kit.Dialogs;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.desktop.text.Texts;
import vn.truongchuan.text.Messages;

/** Offers to copy a workspace that lies on a stick to this computer, where it can be opened. */
final class CopyOffer {
    private final Dialogs dialogs;
    private final Texts texts;
    private final Window owner;

    CopyOffer(Dialogs dialogs, Texts texts, Window owner) {
        this.dialogs = dialogs;
        this.texts = texts;
        this.owner = owner;
    }

    /** Asks where to; empty where the person does not want it. */
    Optional<Path> ask(Failure refused, Path onStick, Path schools) {
        Messages words = texts.shell();
        Path proposed = free(schools, Optional.ofNullable(onStick.getFileName()).map(Path::toString).orElse("ho-so"));
        TextField target = new TextField(proposed.toString());
        target.setId("copy-target");
        HBox.setHgrow(target, Priority.ALWAYS);
        Button choose = Ui.button("copy-choose", words.text("copy.choose"), () -> choose(target, proposed));
        VBox form = new VBox(12, Ui.text(texts.sentence(refused)), Ui.text(words.text("copy.why"), "muted"),
                Ui.labelled(words.text("copy.target"), target), new HBox(8, choose));
        return dialogs.form(words.text("copy.title"), form, words.text("copy.accept"), target::getText)
                .map(String::strip).filter(t -> !t.isEmpty()).map(Path::of);
    }

    private void choose(TextField target, Path proposed) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.shell().text("copy.target"));
        Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath)
                .ifPresent(parent -> target.setText(free(parent, proposed.getFileName().toString()).toString()));
    }

    /** The first of "name", "name-2", … that is not taken. */
    static Path free(Path parent, String name) {
        Path path = parent.resolve(name);
        for (int i = 2; taken(path); i++) {
            path = parent.resolve(name + "-" + i);
        }
        return path;
    }

    private static boolean taken(Path path) {
        if (!Files.isDirectory(path)) {
            return Files.exists(path);
        }
        try (Stream<Path> inside = Files.list(path)) {
            return inside.findAny().isPresent();
        } catch (IOException unreadable) {
            return true;
        }
    }
}
