package vn.truongchuan.desktop.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Knows packages by the ending of their names, and takes those that are dropped on the window before anything else does. */
public final class PackageFiles {
    private PackageFiles() {
    }

    /** Whether a file calls itself a package; what is in it is proved later. */
    public static boolean is(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".tdg") || name.endsWith(".tdg.age");
    }

    /** Takes packages that are dropped anywhere on the node; files of other kinds go where they are dropped. */
    public static void acceptOn(Node node, Consumer<List<Path>> taker) {
        node.addEventFilter(DragEvent.DRAG_OVER, event -> {
            if (packages(event.getDragboard())) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        node.addEventFilter(DragEvent.DRAG_DROPPED, event -> {
            if (packages(event.getDragboard())) {
                List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
                event.setDropCompleted(true);
                event.consume();
                taker.accept(files);
            }
        });
    }

    private static boolean packages(Dragboard board) {
        return board.hasFiles() && board.getFiles().stream().allMatch(f -> is(f.toPath()));
    }
}
