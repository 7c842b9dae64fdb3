package vn.truongchuan.drive;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Bytes into a new or emptied file, forced to the disk on demand. On the usual file system a thread's interruption cannot close it;
 * other file systems are reached through their channels.
 */
public final class FileOutlet extends OutputStream {
    private final OutputStream out;
    private final Forcing forcing;

    /** Waits until everything written is on the disk. */
    private interface Forcing {
        void force() throws IOException;
    }

    private FileOutlet(OutputStream out, Forcing forcing) {
        this.out = out;
        this.forcing = forcing;
    }

    /** Opens a file for writing from its start. */
    public static FileOutlet open(Path file) throws IOException {
        if (file.getFileSystem().equals(FileSystems.getDefault())) {
            FileOutputStream stream = new FileOutputStream(file.toFile());
            return new FileOutlet(stream, stream.getFD()::sync);
        }
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        return new FileOutlet(Channels.newOutputStream(channel), () -> channel.force(true));
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    /** Returns when everything written so far is on the disk. */
    public void force() throws IOException {
        forcing.force();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
