package vn.truongchuan.exchange;

import java.io.EOFException;
import java.nio.ByteBuffer;
import vn.truongchuan.exchange.container.ByteSource;

/** A package in memory; counts what is read of it. */
final class MemoryBytes implements ByteSource {
    private final byte[] bytes;
    private final int length;
    private long read;

    MemoryBytes(byte[] bytes) {
        this(bytes, bytes.length);
    }

    MemoryBytes(byte[] bytes, int length) {
        this.bytes = bytes;
        this.length = length;
    }

    @Override
    public long size() {
        return length;
    }

    @Override
    public void read(long position, ByteBuffer into) throws EOFException {
        if (position < 0 || position + into.remaining() > length) {
            throw new EOFException();
        }
        read += into.remaining();
        into.put(bytes, (int) position, into.remaining());
    }

    long read() {
        return read;
    }

    @Override
    public void close() {
        // nothing to give back
    }
}
