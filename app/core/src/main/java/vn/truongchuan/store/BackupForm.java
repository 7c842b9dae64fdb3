package vn.truongchuan.store;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.base.Protection;

/**
 * How the files in a backup lie: as they are, or each encrypted for itself with {@code .age} behind its name. What is compressed
 * is compressed before it is encrypted ({@code .gz.age}), for afterwards it cannot be.
 */
record BackupForm(Protection protection) {
    /** The files that hold the key, readable for whoever has password or recovery sheet. */
    static final String KEYS = "protection/";
    private static final String ENDING = ".age";
    private static final String PACKED = ".gz" + ENDING;

    /** What a file is called in the zip. */
    String name(String plain) {
        return protection.hides() ? plain + (packed(plain) ? PACKED : ENDING) : plain;
    }

    /** Texts are worth packing, evidence is packed already. */
    private static boolean packed(String plain) {
        return !plain.startsWith(BackupManifest.FILES);
    }

    /** Writes one file into the zip, which stays open. */
    OutputStream over(String plain, OutputStream zip) throws IOException {
        OutputStream out = protection.over(zip);
        return protection.hides() && packed(plain) ? new GZIPOutputStream(out) : out;
    }

    InputStream under(String plain, InputStream entry) throws IOException {
        InputStream in = protection.under(entry);
        return protection.hides() && packed(plain) ? new GZIPInputStream(in) : in;
    }

    /** Counts and sums up what is written. */
    static final class Counted extends FilterOutputStream {
        private final MessageDigest sum = Computer.sha256();
        private long size;

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
            sum.update(bytes, from, count);
            size += count;
        }

        long size() {
            return size;
        }

        /** Ends the sum. */
        FileDigest digest() {
            return BackupWriter.digest(sum);
        }
    }
}
