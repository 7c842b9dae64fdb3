package vn.truongchuan.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.security.MessageDigest;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.base.Progress;
import vn.truongchuan.exchange.container.ByteSource;

/** Sums up what is written, so that an encrypted file can be compared with what lies on the medium without its key. */
final class SummedChannel {
    private static final int BUFFER = 256 << 10;
    private final MessageDigest digest = Sha256.digest();
    private long size;

    /** A channel that passes everything on. */
    WritableByteChannel over(WritableByteChannel out) {
        return new WritableByteChannel() {
            @Override
            public int write(ByteBuffer bytes) throws IOException {
                ByteBuffer same = bytes.duplicate();
                int written = out.write(bytes);
                digest.update(same.limit(same.position() + written));
                size += written;
                return written;
            }

            @Override
            public boolean isOpen() {
                return out.isOpen();
            }

            @Override
            public void close() throws IOException {
                out.close();
            }
        };
    }

    /** Whether the source holds just what was written. */
    boolean sameAs(ByteSource source, long before, long total, String name, Progress progress) throws IOException {
        FileDigest written = Sha256.of(digest);
        if (source.size() != size) {
            return false;
        }
        MessageDigest again = Sha256.digest();
        for (long at = 0; at < size; at += BUFFER) {
            progress.stopIfCancelled();
            again.update(source.bytes(at, (int) Math.min(BUFFER, size - at)));
            progress.step(Math.min(total, before + at), total, name);
        }
        return Sha256.of(again).equals(written);
    }
}
