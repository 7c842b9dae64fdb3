package vn.truongchuan.exchange.stick;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.base.Progress;
import vn.truongchuan.exchange.container.ByteSource;
import vn.truongchuan.exchange.container.FileBytes;

/** Asks the medium, past the system's cache where it can, whether it holds what was written. */
public final class OnMedium {
    private static final int BUFFER = 1 << 20;

    private OnMedium() {
    }

    /**
     * Whether the file has that SHA-256 when it is read from the medium.
     *
     * @throws UncheckedIOException where it cannot be read
     */
    public static boolean holds(Path file, FileDigest sum, Progress progress) {
        try (ByteSource source = new ReadAhead(FileBytes.openPastCache(file))) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (long at = 0; at < source.size(); at += BUFFER) {
                progress.stopIfCancelled();
                progress.step(at, source.size(), file.getFileName().toString());
                digest.update(source.bytes(at, (int) Math.min(BUFFER, source.size() - at)));
            }
            return sum.hex().equals(HexFormat.of().formatHex(digest.digest()));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
