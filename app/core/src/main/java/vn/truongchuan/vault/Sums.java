package vn.truongchuan.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.base.Progress;

/** Size, SHA-256 and CRC32 of a content, made in one pass. */
record Sums(long size, FileDigest digest, String crc32) {
    private static final int BUFFER = 64 * 1024;
    private static final long REPORT_EVERY = 1L << 20;

    /** The source could not be read, as opposed to the target not being written. */
    static final class Unreadable extends IOException {
        private static final long serialVersionUID = 1L;

        Unreadable(IOException cause) {
            super(cause);
        }
    }

    /**
     * Copies and sums up; stops one byte after the expected size, so that a source that never ends does end.
     *
     * @param expected the size the source is said to have, for progress and as the limit
     */
    static Sums copy(InputStream in, OutputStream out, long expected, String name, Progress progress) throws IOException {
        MessageDigest sha = sha256();
        CRC32 crc = new CRC32();
        byte[] buffer = new byte[BUFFER];
        long done = 0;
        long reported = 0;
        int read;
        while ((read = read(in, buffer)) > 0) {
            progress.stopIfCancelled();
            out.write(buffer, 0, read);
            sha.update(buffer, 0, read);
            crc.update(buffer, 0, read);
            done += read;
            if (done - reported >= REPORT_EVERY) {
                progress.step(done, expected, name);
                reported = done;
            }
            if (done > expected) {
                break;
            }
        }
        progress.step(done, expected, name);
        return new Sums(done, new FileDigest(HexFormat.of().formatHex(sha.digest())), String.format("%08x", crc.getValue()));
    }

    static Sums of(InputStream in, long expected, String name, Progress progress) throws IOException {
        return copy(in, OutputStream.nullOutputStream(), expected, name, progress);
    }

    private static int read(InputStream in, byte[] buffer) throws Unreadable {
        try {
            return in.read(buffer);
        } catch (IOException broken) {
            throw new Unreadable(broken);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
