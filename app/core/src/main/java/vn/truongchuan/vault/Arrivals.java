package vn.truongchuan.vault;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vn.truongchuan.base.Progress;

/**
 * Takes many files in: one is copied while those before it are forced to disk, a few at a time, which the disk does together.
 * Each is as safe as one taken alone once its admission is there. Threads are never interrupted; closing waits for the last file.
 */
public final class Arrivals implements AutoCloseable {
    private static final int TOGETHER = 8;
    private final Vault vault;
    private final ExecutorService settling = Executors.newFixedThreadPool(TOGETHER, work -> new Thread(work, "vault-settle"));
    private CompletableFuture<?> all = CompletableFuture.completedFuture(null);

    Arrivals(Vault vault) {
        this.vault = vault;
    }

    /** Like {@link Vault#add}, but returns as soon as the copy is made; the admission comes when it is safe. */
    public CompletableFuture<Admission> add(Path file, boolean emptyToo, Progress progress) {
        Arriving arriving = vault.receive(file, emptyToo, progress);
        CompletableFuture<Admission> admission = CompletableFuture.supplyAsync(arriving::settle, settling);
        all = CompletableFuture.allOf(all, admission.handle((done, broken) -> done));
        return admission;
    }

    @Override
    public void close() {
        all.join();
        settling.shutdown();
    }
}
