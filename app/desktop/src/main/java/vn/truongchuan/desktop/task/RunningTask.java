package vn.truongchuan.desktop.task;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import vn.truongchuan.base.Progress;

/** One piece of work as the status line shows it: its title, how far it is, and a way to stop it. */
public final class RunningTask implements Progress {
    private final String title;
    private final Executor screen;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicReference<Step> latest = new AtomicReference<>();
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper item = new ReadOnlyStringWrapper("");

    private record Step(double fraction, String item) {
    }

    RunningTask(String title, Executor screen) {
        this.title = title;
        this.screen = screen;
    }

    public String title() {
        return title;
    }

    /** 0 to 1, or -1 while nobody knows. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /** The piece at hand. */
    public ReadOnlyStringProperty itemProperty() {
        return item.getReadOnlyProperty();
    }

    /** Asks the work to stop at its next step. */
    public void cancel() {
        cancelled.set(true);
    }

    @Override
    public void step(long done, long total, String piece) {
        Step step = new Step(total > 0 ? Math.min(1.0, (double) done / total) : -1, piece);
        if (latest.getAndSet(step) == null) {
            screen.execute(this::show);
        }
    }

    private void show() {
        Step step = latest.getAndSet(null);
        if (step != null) {
            fraction.set(step.fraction());
            item.set(step.item());
        }
    }

    @Override
    public boolean cancelled() {
        return cancelled.get();
    }
}
