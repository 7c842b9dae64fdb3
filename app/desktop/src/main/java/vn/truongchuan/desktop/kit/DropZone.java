package vn.truongchuan.desktop.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Takes files and folders that are dropped on it, or chosen with a button; reads nothing itself. */
public final class DropZone extends VBox {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private final Consumer<List<Path>> taker;

    /**
     * @param words what can be dropped here
     * @param choose words of the button for those who do not drag
     */
    public DropZone(String id, String words, String choose, Window owner, Consumer<List<Path>> taker) {
        this.taker = taker;
        setId(id);
        getStyleClass().add("drop-zone");
        getChildren().setAll(Ui.text(words, "muted"), Ui.link(id + "-choose", choose, () -> choose(choose, owner)));
        accept(this);
    }

    /** Lets files be dropped on another node as well. */
    public void accept(javafx.scene.Node node) {
        node.addEventHandler(DragEvent.DRAG_OVER, this::over);
        node.addEventHandler(DragEvent.DRAG_EXITED, e -> pseudoClassStateChanged(OVER, false));
        node.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            pseudoClassStateChanged(OVER, true);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        pseudoClassStateChanged(OVER, false);
        if (event.getDragboard().hasFiles()) {
            List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
            event.setDropCompleted(true);
            event.consume();
            taker.accept(files);
        }
    }

    private void choose(String title, Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        List<File> chosen = chooser.showOpenMultipleDialog(owner);
        if (chosen != null && !chosen.isEmpty()) {
            taker.accept(chosen.stream().map(File::toPath).toList());
        }
    }
}
