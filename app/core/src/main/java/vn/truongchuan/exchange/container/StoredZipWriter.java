package vn.truongchuan.exchange.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.zip.CRC32;
import vn.truongchuan.base.Progress;

/** Writes a stored zip front to back in the one form {@link StoredZip} takes; the same content gives the same bytes. */
public final class StoredZipWriter {
    private static final int BUFFER = 256 << 10;
    private final WritableByteChannel out;
    private final List<StoredEntry> entries = new ArrayList<>();
    private final byte[] buffer = new byte[BUFFER];
    private long at;

    public StoredZipWriter(WritableByteChannel out) {
        this.out = out;
    }

    /** What looks at the bytes of an entry as they pass, e.g. a digest. */
    public interface Passing {
        void bytes(byte[] buffer, int count) throws IOException;
    }

    /** Whether a sum that is not known beforehand can be put into its place later. */
    public static boolean canPatch(WritableByteChannel out) {
        return out instanceof FileChannel;
    }

    public void add(String name, byte[] bytes) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        StoredEntry entry = new StoredEntry(name, bytes.length, (int) crc.getValue(), at);
        put(ZipForm.local(entry));
        put(ByteBuffer.wrap(bytes));
        entries.add(entry);
    }

    /**
     * Copies an entry from a stream that must have exactly that size.
     *
     * @param crc its CRC-32 where it is known; it must be where {@link #canPatch} says no
     * @return the CRC-32 of what was copied
     * @throws SizeDiffers where the stream is shorter or longer
     */
    public int add(String name, long size, OptionalInt crc, InputStream in, Passing passing, Progress progress) throws IOException {
        StoredEntry planned = new StoredEntry(name, size, crc.orElse(0), at);
        put(ZipForm.local(planned));
        CRC32 sum = new CRC32();
        long left = size;
        int read;
        while ((read = in.read(buffer)) >= 0) {
            progress.stopIfCancelled();
            left -= read;
            if (left < 0) {
                throw new SizeDiffers(name);
            }
            sum.update(buffer, 0, read);
            passing.bytes(buffer, read);
            put(ByteBuffer.wrap(buffer, 0, read));
        }
        int actual = (int) sum.getValue();
        if (left != 0 || crc.isPresent() && crc.getAsInt() != actual) {
            throw new SizeDiffers(name);
        }
        StoredEntry entry = new StoredEntry(name, size, actual, planned.headerAt());
        if (crc.isEmpty()) {
            patch(entry);
        }
        entries.add(entry);
        return actual;
    }

    private void patch(StoredEntry entry) throws IOException {
        if (!(out instanceof FileChannel file)) {
            throw new IllegalStateException("the sum must be known before a stream");
        }
        ByteBuffer header = ZipForm.local(entry);
        long place = entry.headerAt();
        while (header.hasRemaining()) {
            place += file.write(header, place);
        }
    }

    /** Writes the directory and gives the length of the whole. */
    public long finish() throws IOException {
        long directoryAt = at;
        for (StoredEntry entry : entries) {
            put(ZipForm.central(entry));
        }
        put(ZipForm.end(entries.size(), directoryAt, at - directoryAt));
        return at;
    }

    /** How many bytes have been written. */
    public long written() {
        return at;
    }

    private void put(ByteBuffer bytes) throws IOException {
        at += bytes.remaining();
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }

    /** A stream was not as long, or not what, it was said to be. */
    public static final class SizeDiffers extends IOException {
        private static final long serialVersionUID = 1L;

        SizeDiffers(String name) {
            super(name);
        }
    }
}
