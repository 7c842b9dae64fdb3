package vn.truongchuan.architecture.wrong.store;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** Wrong: stops work by force. */
final class StoreThatInterrupts {

    void stop(Thread thread, Future<?> work, ExecutorService pool) {
        thread.interrupt();
        work.cancel(true);
        pool.shutdownNow();
    }
}
