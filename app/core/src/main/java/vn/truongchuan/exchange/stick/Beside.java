package vn.truongchuan.exchange.stick;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** One thread beside the one that works, so that the medium and the processor are busy at the same time. At most one piece is under way. */
public final class Beside implements AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread made = new Thread(work, "stick");
        made.setDaemon(true);
        return made;
    });
    private CompletableFuture<Void> pending = CompletableFuture.completedFuture(null);

    /** A piece of work on the medium. */
    public interface Piece {
        void run() throws IOException;
    }

    /** Waits for the piece before, then starts this one and does not wait for it. */
    public void start(Piece piece) throws IOException {
        await();
        pending = CompletableFuture.runAsync(() -> {
            try {
                piece.run();
            } catch (IOException trouble) {
                throw new UncheckedIOException(trouble);
            }
        }, thread);
    }

    /** Waits for the piece that is under way; throws what it threw. */
    public void await() throws IOException {
        try {
            pending.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof UncheckedIOException trouble) {
                throw trouble.getCause();
            }
            throw failed;
        } finally {
            pending = CompletableFuture.completedFuture(null);
        }
    }

    /** Waits for what is under way, whatever comes of it, and ends the thread. */
    @Override
    public void close() {
        pending.handle((done, failed) -> null).join();
        thread.shutdown();
    }
}
