package vn.truongchuan.desktop.kit;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.truongchuan.base.Progress;
import vn.truongchuan.desktop.task.BackgroundTasks;

/** Follows a piece of work that counts bytes: how much is done, how long it will still take, and a way to stop it. */
public final class Meter implements Progress {
    private static final long WARM_UP_NANOS = 2_000_000_000L;
    private final BackgroundTasks tasks;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicReference<Reading> latest = new AtomicReference<>();
    private final ReadOnlyObjectWrapper<Reading> reading = new ReadOnlyObjectWrapper<>(new Reading(0, 0, "", -1));
    private final long begun = System.nanoTime();
    private volatile Progress behind = Progress.NONE;

    /**
     * How far it is.
     *
     * @param total 0 while nobody knows
     * @param secondsLeft -1 while nobody knows
     */
    public record Reading(long done, long total, String item, long secondsLeft) {

        public double fraction() {
            return total > 0 ? Math.min(1.0, (double) done / total) : -1;
        }
    }

    public Meter(BackgroundTasks tasks) {
        this.tasks = tasks;
    }

    /** Reports to this one as well, and stops where it is stopped. */
    public Meter before(Progress next) {
        behind = next;
        return this;
    }

    public ReadOnlyObjectProperty<Reading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** Asks the work to stop at its next step. */
    public void cancel() {
        cancelled.set(true);
    }

    @Override
    public void step(long done, long total, String item) {
        behind.step(done, total, item);
        long passed = System.nanoTime() - begun;
        long left = done > 0 && total > 0 && passed > WARM_UP_NANOS ? Math.round((double) passed / done * (total - done) / 1e9) : -1;
        if (latest.getAndSet(new Reading(done, total, item, left)) == null) {
            tasks.onScreen(this::show);
        }
    }

    private void show() {
        Reading next = latest.getAndSet(null);
        if (next != null) {
            reading.set(next);
        }
    }

    @Override
    public boolean cancelled() {
        return cancelled.get() || behind.cancelled();
    }
}
