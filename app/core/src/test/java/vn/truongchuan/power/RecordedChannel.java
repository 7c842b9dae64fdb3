package vn.truongchuan.power;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;

/** Passes everything on and notes what changes the file. Does not force the real disk: the log alone says what was forced. */
final class RecordedChannel extends FileChannel {
    private final FileChannel real;
    private final WriteLog log;
    private final Path path;
    private final int file;
    private final boolean append;

    RecordedChannel(FileChannel real, WriteLog log, Path path, boolean existed, boolean append) {
        this.real = real;
        this.log = log;
        this.path = path;
        this.file = log.opened(path, existed);
        this.append = append;
    }

    private static byte[] bytes(ByteBuffer source) {
        byte[] bytes = new byte[source.remaining()];
        source.duplicate().get(bytes);
        return bytes;
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        synchronized (log) {
            return log.write(file, append ? real.size() : real.position(), bytes(source), () -> real.write(source));
        }
    }

    @Override
    public int write(ByteBuffer source, long position) throws IOException {
        return log.write(file, position, bytes(source), () -> real.write(source, position));
    }

    @Override
    public long write(ByteBuffer[] sources, int offset, int length) throws IOException {
        long written = 0;
        for (int i = offset; i < offset + length; i++) {
            written += write(sources[i]);
        }
        return written;
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(count, 1 << 16));
        int read = source.read(buffer);
        buffer.flip();
        return read < 0 ? 0 : write(buffer, position);
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        log.truncate(file, size, () -> real.truncate(size));
        return this;
    }

    @Override
    public void force(boolean metaData) {
        log.force(file, path);
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        return real.read(target);
    }

    @Override
    public int read(ByteBuffer target, long position) throws IOException {
        return real.read(target, position);
    }

    @Override
    public long read(ByteBuffer[] targets, int offset, int length) throws IOException {
        return real.read(targets, offset, length);
    }

    @Override
    public long position() throws IOException {
        return real.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        real.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return real.size();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
        return real.transferTo(position, count, target);
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) {
        throw new UnsupportedOperationException("a mapped file cannot be recorded");
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
        return real.lock(position, size, shared);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return real.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        real.close();
    }
}
