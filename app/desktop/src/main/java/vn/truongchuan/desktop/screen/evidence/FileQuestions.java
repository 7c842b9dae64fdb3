package vn.truongchuan.desktop.screen.evidence;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks for files and folders with the system's own windows; begins where it was asked last. */
final class FileQuestions {
    private final Window owner;
    private final String title;
    private Optional<File> last = Optional.empty();

    FileQuestions(Window owner, String title) {
        this.owner = owner;
        this.title = title;
    }

    private FileChooser chooser() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        last.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    List<Path> files() {
        List<File> chosen = chooser().showOpenMultipleDialog(owner);
        if (chosen == null || chosen.isEmpty()) {
            return List.of();
        }
        last = Optional.ofNullable(chosen.get(0).getParentFile());
        return chosen.stream().map(File::toPath).toList();
    }

    Optional<Path> file() {
        File chosen = chooser().showOpenDialog(owner);
        last = Optional.ofNullable(chosen).map(File::getParentFile).or(() -> last);
        return Optional.ofNullable(chosen).map(File::toPath);
    }

    Optional<Path> folder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        last.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        File chosen = chooser.showDialog(owner);
        last = Optional.ofNullable(chosen).or(() -> last);
        return Optional.ofNullable(chosen).map(File::toPath);
    }
}
