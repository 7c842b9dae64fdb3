package vn.truongchuan.desktop.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.truongchuan.base.Cancelled;
import vn.truongchuan.base.Failure;

/**
 * A piece of work that is under way; what is hung on it runs on the screen's thread, at once where the work is over already.
 * Used on the screen's thread only.
 */
public final class Job<T> {
    private final List<Consumer<? super T>> successes = new ArrayList<>();
    private final List<Consumer<Failure>> failures = new ArrayList<>();
    private final List<Runnable> ends = new ArrayList<>();
    private boolean over;
    private Optional<Failure> failure = Optional.empty();
    private T result;

    /** What to do with the result. */
    public Job<T> onSuccess(Consumer<? super T> action) {
        if (!over) {
            successes.add(action);
        } else if (failure.isEmpty()) {
            action.accept(result);
        }
        return this;
    }

    /** What to do when it went wrong; not called where the user stopped it. */
    public Job<T> onFailure(Consumer<Failure> action) {
        if (!over) {
            failures.add(action);
        } else {
            failure.filter(f -> !(f instanceof Cancelled)).ifPresent(action);
        }
        return this;
    }

    /** What to do when it is over, however it ended, after everything else. */
    public Job<T> onEnd(Runnable action) {
        if (over) {
            action.run();
        } else {
            ends.add(action);
        }
        return this;
    }

    public boolean isOver() {
        return over;
    }

    boolean hearsFailures() {
        return !failures.isEmpty();
    }

    void succeed(T value) {
        over = true;
        result = value;
        successes.forEach(s -> s.accept(value));
        ends.forEach(Runnable::run);
    }

    void fail(Failure reason) {
        over = true;
        failure = Optional.of(reason);
        if (!(reason instanceof Cancelled)) {
            failures.forEach(f -> f.accept(reason));
        }
        ends.forEach(Runnable::run);
    }
}
