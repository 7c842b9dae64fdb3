package vn.truongchuan.exchange.container;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Bytes that can be read at any place: a file, a file past the system's cache, or what an encrypted file hides. */
public interface ByteSource extends Closeable {

    long size() throws IOException;

    /**
     * Fills the buffer from that place on.
     *
     * @throws java.io.EOFException where the source ends before the buffer is full
     */
    void read(long position, ByteBuffer into) throws IOException;

    /** As many bytes from that place as asked for. */
    default byte[] bytes(long position, int count) throws IOException {
        byte[] bytes = new byte[count];
        read(position, ByteBuffer.wrap(bytes));
        return bytes;
    }
}
