package vn.truongchuan.exchange.protect;

import java.io.EOFException;
import java.nio.ByteBuffer;
import vn.truongchuan.exchange.container.ByteSource;

/** Bytes in memory. */
record Held(byte[] content) implements ByteSource {
    @Override
    public long size() {
        return content.length;
    }

    @Override
    public void read(long position, ByteBuffer into) throws EOFException {
        if (position + into.remaining() > content.length) {
            throw new EOFException();
        }
        into.put(content, (int) position, into.remaining());
    }

    @Override
    public void close() {
        // nothing is open
    }
}
