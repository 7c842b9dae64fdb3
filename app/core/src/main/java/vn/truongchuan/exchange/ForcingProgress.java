package vn.truongchuan.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import vn.truongchuan.base.Progress;
import vn.truongchuan.exchange.stick.Beside;

/**
 * Sends what is written to the medium every few MiB, beside the writing, so that progress is true and a cancel does not wait for minutes.
 */
final class ForcingProgress implements Progress, AutoCloseable {
    private static final long STEP = 64L << 20;
    private final FileChannel out;
    private final Progress progress;
    private final Beside beside = new Beside();
    private long forced;

    ForcingProgress(FileChannel out, Progress progress) {
        this.out = out;
        this.progress = progress;
    }

    @Override
    public void step(long done, long total, String item) {
        try {
            if (out.position() - forced >= STEP) {
                beside.start(() -> out.force(false));
                forced = out.position();
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        progress.step(done, total, item);
    }

    @Override
    public boolean cancelled() {
        return progress.cancelled();
    }

    @Override
    public void close() {
        beside.close();
    }
}
