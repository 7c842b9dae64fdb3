package vn.truongchuan.vault;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Tries again with growing pauses: an antivirus or Word often holds a file for a moment only. */
final class Patience {
    private static final long[] PAUSES = {50, 100, 200, 400, 800};

    private Patience() {
    }

    /** A piece of disk work that may fail for a moment. */
    interface DiskWork<T> {
        T run() throws IOException;
    }

    /** Runs it up to six times; throws what the last try threw. */
    static <T> T retry(DiskWork<T> work) throws IOException {
        for (long pause : PAUSES) {
            try {
                return work.run();
            } catch (IOException again) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pause));
            }
        }
        return work.run();
    }
}
