package vn.truongchuan.desktop.task;

import java.time.Duration;

/** Runs something on the screen's thread after a while; tests pass one that lets time pass on demand. */
@FunctionalInterface
public interface Delays {

    /** Plans an action; the returned handle takes it back while it has not run. */
    Pending after(Duration wait, Runnable action);

    /** A planned action that can be taken back. */
    @FunctionalInterface
    interface Pending {
        void cancel();
    }
}
