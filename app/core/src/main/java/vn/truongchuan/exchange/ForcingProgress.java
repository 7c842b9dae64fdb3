package vn.truongchuan.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import vn.truongchuan.base.Progress;

/** Sends what is written to the medium every few MiB, so that progress is true and a cancel does not wait for minutes. */
final class ForcingProgress implements Progress {
    private static final long STEP = 64L << 20;
    private final FileChannel out;
    private final Progress progress;
    private long forced;

    ForcingProgress(FileChannel out, Progress progress) {
        this.out = out;
        this.progress = progress;
    }

    @Override
    public void step(long done, long total, String item) {
        try {
            if (out.position() - forced >= STEP) {
                out.force(false);
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
}
