package vn.truongchuan.desktop.kit;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.desktop.task.BackgroundTasks;
import vn.truongchuan.domain.SelfAssessment;

/** The open workspace as an observable value on the screen's thread; follows every save, several quick ones at once. */
public final class LiveWorkspace implements AutoCloseable {
    private final Workspace workspace;
    private final BackgroundTasks tasks;
    private final ReadOnlyObjectWrapper<SelfAssessment> now = new ReadOnlyObjectWrapper<>();
    private final AtomicReference<SelfAssessment> arrived = new AtomicReference<>();
    private final Consumer<SelfAssessment> listener = this::saved;

    public LiveWorkspace(Workspace workspace, BackgroundTasks tasks) {
        this.workspace = workspace;
        this.tasks = tasks;
        now.set(workspace.current());
        workspace.onSaved(listener);
    }

    private void saved(SelfAssessment next) {
        if (arrived.getAndSet(next) == null) {
            tasks.onScreen(this::follow);
        }
    }

    private void follow() {
        SelfAssessment next = arrived.getAndSet(null);
        if (next != null) {
            now.set(next);
        }
    }

    public Workspace workspace() {
        return workspace;
    }

    public SelfAssessment now() {
        return now.get();
    }

    public ReadOnlyObjectProperty<SelfAssessment> nowProperty() {
        return now.getReadOnlyProperty();
    }

    /** Stops listening; the workspace itself is closed by the shell. */
    @Override
    public void close() {
        workspace.forgetListener(listener);
    }
}
