package vn.truongchuan.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import vn.truongchuan.base.Failure;
import vn.truongchuan.drive.NamesOnDisk;

/** Writes that survive a power cut, and what a failed write means in words. */
final class Disk {
    private static final long NEARLY_FULL = 256 * 1024;
    private static final int TRIES = 6;

    private Disk() {
    }

    /** Replaces a file's content in one step: beside it, forced, then moved over it. */
    static void replace(Path target, byte[] content) throws IOException {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            writeAll(channel, content);
            channel.force(true);
        }
        move(part, target);
    }

    static void writeAll(FileChannel channel, byte[] content) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(content);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    /** Forces a file that somebody else has written. */
    static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Moves over the target in one step; tries again for a moment while a virus scanner holds one of the two. */
    static void move(Path from, Path to) throws IOException {
        for (int tried = 1; ; tried++) {
            try {
                Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                forceFolder(to.getParent());
                return;
            } catch (AtomicMoveNotSupportedException unlikely) {
                throw unlikely;
            } catch (AccessDeniedException held) {
                if (tried == TRIES) {
                    throw held;
                }
                java.util.concurrent.locks.LockSupport.parkNanos(25_000_000L << tried);
            }
        }
    }

    /** Makes new names in a folder durable where the system has a call for it (Windows has none). */
    static void forceFolder(Path folder) throws IOException {
        NamesOnDisk.force(folder);
    }

    /** What an input or output error means for the person at the desk. */
    static Failure failure(IOException trouble, Path where) {
        if (full(trouble, where)) {
            return new Failure(trouble, "WS-DISK-FULL", where.toString());
        }
        if (trouble instanceof AccessDeniedException || String.valueOf(trouble.getMessage()).contains("Read-only file system")) {
            return new Failure(trouble, "WS-READ-ONLY", where.toString());
        }
        return new Failure(trouble, "WS-DISK", where.toString());
    }

    /** The same for a backup that could not be written; the work itself is saved. */
    static Failure backupFailure(IOException trouble, Path target) {
        if (!Files.isDirectory(target.getParent())) {
            return new Failure(trouble, "USB-MISSING", target.getParent().toString());
        }
        return full(trouble, target) ? new Failure(trouble, "BACKUP-FULL", target.toString()) : failure(trouble, target);
    }

    static Failure failure(ReadOnlyFileSystemException trouble, Path where) {
        return new Failure(trouble, "WS-READ-ONLY", where.toString());
    }

    /** Whether the disk is full; asks the disk too, for the system's words come in many languages. */
    static boolean full(Throwable trouble, Path where) {
        for (Throwable t = trouble; t != null; t = t.getCause()) {
            String message = String.valueOf(t.getMessage());
            if (message.contains("No space left") || message.contains("not enough space")) {
                return true;
            }
        }
        try {
            FileStore store = Files.getFileStore(Files.exists(where) ? where : where.getParent());
            return store.getUsableSpace() < NEARLY_FULL;
        } catch (IOException unknown) {
            return false;
        }
    }
}
