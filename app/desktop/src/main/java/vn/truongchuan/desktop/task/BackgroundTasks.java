package vn.truongchuan.desktop.task;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.Progress;

/**
 * The one door through which work leaves the screen's thread and comes back to it.
 * Writing work waits in one queue; reading work runs beside it. Tests pass executors that run at once.
 */
public final class BackgroundTasks {
    /** Code of a failure nobody foresaw. */
    public static final String UNEXPECTED = "PROGRAM-ERROR";
    private static final Logger LOG = LoggerFactory.getLogger(BackgroundTasks.class);
    private final Executor readers;
    private final Executor writer;
    private final Executor screen;
    private final Delays delays;
    private final ObservableList<RunningTask> running = FXCollections.observableArrayList();
    private Consumer<Failure> unheard = failure -> { };

    /**
     * @param readers where reading work runs
     * @param writer where writing work runs, one piece after the other
     * @param screen brings a piece back to the screen's thread
     */
    public BackgroundTasks(Executor readers, Executor writer, Executor screen, Delays delays) {
        this.readers = readers;
        this.writer = writer;
        this.screen = screen;
        this.delays = delays;
    }

    /** Long reading work that the status line shows with its progress. */
    public <T> Job<T> run(String title, Function<Progress, T> work) {
        return shown(readers, title, work);
    }

    /** Long writing work that the status line shows; it waits for the writes before it. */
    public <T> Job<T> write(String title, Function<Progress, T> work) {
        return shown(writer, title, work);
    }

    /** A short read that nobody needs to see. */
    public <T> Job<T> look(Supplier<T> work) {
        return start(readers, new Job<>(), work);
    }

    /** A short write that nobody needs to see; it waits for the writes before it. */
    public <T> Job<T> save(Supplier<T> work) {
        return start(writer, new Job<>(), work);
    }

    /** Runs something on the screen's thread soon. */
    public void onScreen(Runnable action) {
        screen.execute(action);
    }

    /** Runs something on the screen's thread after a while. */
    public Delays.Pending after(Duration wait, Runnable action) {
        return delays.after(wait, action);
    }

    /** What is under way, for the status line. */
    public ObservableList<RunningTask> running() {
        return running;
    }

    /** Who hears of failures that nobody else listens to. */
    public void onUnheardFailure(Consumer<Failure> listener) {
        unheard = listener;
    }

    private <T> Job<T> shown(Executor where, String title, Function<Progress, T> work) {
        RunningTask task = new RunningTask(title, screen);
        running.add(task);
        return start(where, new Job<T>().onEnd(() -> running.remove(task)), () -> {
            task.stopIfCancelled();
            return work.apply(task);
        });
    }

    private <T> Job<T> start(Executor where, Job<T> job, Supplier<T> work) {
        FutureTask<T> future = new FutureTask<>(work::get);
        where.execute(() -> {
            future.run();
            screen.execute(() -> finish(job, future));
        });
        return job;
    }

    /** What nobody foresaw, as a failure; the log gets it once. */
    public static Failure unexpected(Throwable trouble) {
        LOG.error("nobody foresaw this", trouble);
        return new Failure(trouble, UNEXPECTED, String.valueOf(trouble));
    }

    private <T> void finish(Job<T> job, FutureTask<T> future) {
        try {
            job.succeed(future.get());
        } catch (ExecutionException broken) {
            Failure failure = broken.getCause() instanceof Failure known ? known : unexpected(broken.getCause());
            boolean heard = job.hearsFailures();
            job.fail(failure);
            if (!heard && !(failure instanceof vn.truongchuan.base.Cancelled)) {
                unheard.accept(failure);
            }
        } catch (InterruptedException impossible) {
            throw new IllegalStateException("the work was over already", impossible);
        }
    }
}
