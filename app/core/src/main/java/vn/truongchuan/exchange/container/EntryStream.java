package vn.truongchuan.exchange.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/** The bytes of one entry, front to back. */
public final class EntryStream extends InputStream {
    private final ByteSource source;
    private final long end;
    private long at;

    public EntryStream(StoredZip zip, StoredEntry entry) {
        this.source = zip.source();
        this.at = entry.bodyAt();
        this.end = at + entry.size();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int count) throws IOException {
        if (at >= end) {
            return count == 0 ? 0 : -1;
        }
        int take = (int) Math.min(count, end - at);
        source.read(at, ByteBuffer.wrap(into, offset, take));
        at += take;
        return take;
    }
}
