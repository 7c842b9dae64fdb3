package vn.truongchuan.desktop.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.desktop.task.BackgroundTasks;
import vn.truongchuan.desktop.text.Texts;

/** What stands in the window while no workspace is open. */
@FunctionalInterface
public interface Entrance {

    /** Builds it anew. */
    Region view(Context context);

    /**
     * What the entrance is given.
     *
     * @param open opens a workspace by its folder and shows it; says so where that fails
     * @param enter shows a workspace that was just made
     * @param packages wait to be received, for which no workspace is open
     */
    record Context(BackgroundTasks tasks, Texts texts, Dialogs dialogs, SettingsFile settings, Stage stage,
                   Consumer<Path> open, Consumer<Workspace> enter, List<Path> packages) {
    }
}
