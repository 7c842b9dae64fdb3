package vn.truongchuan.exchange.container;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The bytes of a file; on request past the system's cache, so that what is read is what the medium holds. */
public final class FileBytes implements ByteSource {
    private static final int WINDOW = 1 << 20;
    private final FileChannel channel;
    private final int block;
    private final ByteBuffer window;

    private FileBytes(FileChannel channel, int block) {
        this.channel = channel;
        this.block = block;
        this.window = block == 0 ? ByteBuffer.allocate(0) : aligned(block);
    }

    private static ByteBuffer aligned(int block) {
        ByteBuffer buffer = ByteBuffer.allocateDirect(WINDOW + 2 * block).alignedSlice(block);
        return buffer.limit(Math.max(1, WINDOW / block) * block).slice();
    }

    /** Opens a file for reading. */
    public static FileBytes open(Path file) throws IOException {
        return new FileBytes(FileChannel.open(file, StandardOpenOption.READ), 0);
    }

    /** Opens a file so that reads go to the medium itself where its file system takes that, and as usual where not. */
    public static FileBytes openPastCache(Path file) throws IOException {
        FileChannel direct;
        int block;
        try {
            block = (int) Math.min(WINDOW / 2, Math.max(512, Files.getFileStore(file).getBlockSize()));
            direct = FileChannel.open(file, StandardOpenOption.READ, ExtendedOpenOption.DIRECT);
        } catch (UnsupportedOperationException | IOException notHere) {
            return open(file);
        }
        try {
            FileBytes opened = new FileBytes(direct, block);
            opened.bytes(0, (int) Math.min(1, direct.size())); // some file systems open a file in this way and then read nothing
            return opened;
        } catch (IOException notHere) {
            direct.close();
            return open(file);
        }
    }

    /** Whether reads go past the cache. */
    public boolean pastCache() {
        return block > 0;
    }

    @Override
    public long size() throws IOException {
        return channel.size();
    }

    @Override
    public void read(long position, ByteBuffer into) throws IOException {
        if (block > 0) {
            readAligned(position, into);
            return;
        }
        long at = position;
        while (into.hasRemaining()) {
            int read = channel.read(into, at);
            if (read < 0) {
                throw new EOFException();
            }
            at += read;
        }
    }

    private void readAligned(long position, ByteBuffer into) throws IOException {
        long at = position;
        while (into.hasRemaining()) {
            long start = at / block * block;
            int skip = (int) (at - start);
            int wanted = (int) Math.min(window.capacity(), ((long) skip + into.remaining() + block - 1) / block * block);
            window.clear().limit(wanted);
            int read = channel.read(window, start);
            if (read <= skip) {
                throw new EOFException();
            }
            int take = Math.min(into.remaining(), read - skip);
            window.position(skip).limit(skip + take);
            into.put(window);
            at += take;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
