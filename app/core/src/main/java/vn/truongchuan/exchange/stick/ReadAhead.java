package vn.truongchuan.exchange.stick;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import vn.truongchuan.exchange.container.ByteSource;

/** Reads the next block while the last one is being looked at; for a source that the system does not read ahead itself. */
public final class ReadAhead implements ByteSource {
    private static final int BLOCK = 1 << 20;
    private static final int SMALL = 32 << 10;
    private final ByteSource source;
    private final long size;
    private final Beside beside = new Beside();
    private ByteBuffer current = ByteBuffer.allocate(BLOCK);
    private ByteBuffer next = ByteBuffer.allocate(BLOCK);
    private long currentAt = -1;
    private long nextAt = -1;

    public ReadAhead(ByteSource source) throws IOException {
        this.source = source;
        this.size = source.size();
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public void read(long position, ByteBuffer into) throws IOException {
        if (position + into.remaining() > size) {
            throw new EOFException();
        }
        long at = position;
        while (into.hasRemaining()) {
            long block = at / BLOCK * BLOCK;
            if (block != currentAt && block != nextAt && into.remaining() < SMALL) {
                beside.await();
                source.read(at, into);
                return;
            }
            load(block);
            int from = (int) (at - block);
            int take = Math.min(into.remaining(), current.limit() - from);
            into.put(into.position(), current, from, take).position(into.position() + take);
            at += take;
        }
    }

    private void load(long block) throws IOException {
        if (block == currentAt) {
            return;
        }
        beside.await();
        if (block == nextAt) {
            ByteBuffer done = current;
            current = next;
            next = done;
        } else {
            fill(current, block);
        }
        currentAt = block;
        nextAt = block + BLOCK < size ? block + BLOCK : -1;
        if (nextAt >= 0) {
            long at = nextAt;
            ByteBuffer target = next;
            beside.start(() -> fill(target, at));
        }
    }

    private void fill(ByteBuffer target, long at) throws IOException {
        target.clear().limit((int) Math.min(BLOCK, size - at));
        source.read(at, target);
        target.flip();
    }

    @Override
    public void close() throws IOException {
        beside.close();
        source.close();
    }
}
