package vn.truongchuan.desktop.task;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/** The program's threads: two that read, one that writes, one that counts time; the only place that makes any. */
public final class TaskThreads implements AutoCloseable {
    private static final int READERS = 2;
    private static final long LAST_WRITES_SECONDS = 60;
    private final ExecutorService readers = Executors.newFixedThreadPool(READERS, work -> daemon(work, "reader"));
    private final ExecutorService writer = Executors.newSingleThreadExecutor(work -> new Thread(work, "writer"));
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> daemon(work, "clock"));

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Tasks that run on these threads and come back to the JavaFX thread. */
    public BackgroundTasks tasks() {
        return new BackgroundTasks(readers, writer, Platform::runLater, this::after);
    }

    private Delays.Pending after(Duration wait, Runnable action) {
        ScheduledFuture<?> planned = clock.schedule(() -> Platform.runLater(action), wait.toMillis(), TimeUnit.MILLISECONDS);
        return () -> planned.cancel(false);
    }

    /** Takes no new work and waits for the writes that were asked for. */
    @Override
    public void close() {
        clock.shutdown();
        readers.shutdown();
        writer.shutdown();
        try {
            writer.awaitTermination(LAST_WRITES_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException unexpected) {
            throw new IllegalStateException("interrupted while the last writes were under way", unexpected);
        }
    }
}
