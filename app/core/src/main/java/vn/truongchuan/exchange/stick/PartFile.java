package vn.truongchuan.exchange.stick;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import vn.truongchuan.base.Failure;
import vn.truongchuan.drive.NamesOnDisk;
import vn.truongchuan.exchange.container.ByteSource;
import vn.truongchuan.exchange.container.FileBytes;

/**
 * A file that gets its name only when it is whole on the medium: written beside, forced, read back past the cache, renamed, folder
 * forced. Whatever goes wrong, or a cancel, leaves nothing but what was there before.
 */
public final class PartFile {
    private static final long[] PAUSES = {50, 100, 200, 400, 800};
    private final StickFolder folder;
    private final Path target;
    private final long size;

    /** A file of that name which will have about that size. */
    public PartFile(StickFolder folder, String name, long size) {
        this.folder = folder;
        this.size = size;
        this.target = folder.path().resolve(name);
    }

    /** Puts the bytes into the file. */
    public interface Writing {
        void write(FileChannel out) throws IOException;
    }

    /** Says whether what was read back is what was written. */
    public interface Checking {
        boolean same(ByteSource readBack) throws IOException;
    }

    /** The name of a file that is not finished. */
    public Path part() {
        return target.resolveSibling(target.getFileName() + ".part");
    }

    public Path target() {
        return target;
    }

    /**
     * Does all of it.
     *
     * @throws Failure USB-FULL, USB-MISSING, USB-WRITE, USB-BAD (what is read is not what was written); Cancelled
     */
    public void write(Writing writing, Checking checking) {
        boolean placed = false;
        try {
            Files.deleteIfExists(part());
            try (FileChannel out = FileChannel.open(part(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                writing.write(out);
                out.force(true);
            }
            try (ByteSource readBack = new ReadAhead(FileBytes.openPastCache(part()))) {
                if (!checking.same(readBack)) {
                    throw new Failure("USB-BAD", target.getFileName().toString());
                }
            }
            rename();
            placed = true;
            NamesOnDisk.tryForce(folder.path());
        } catch (Unreadable source) {
            throw source.failure();
        } catch (UncheckedIOException trouble) {
            throw folder.failure(trouble.getCause(), size);
        } catch (IOException trouble) {
            throw folder.failure(trouble, size);
        } finally {
            if (!placed) {
                discard();
            }
        }
    }

    /** The source, not the stick, is at fault. */
    public static final class Unreadable extends IOException {
        private static final long serialVersionUID = 1L;
        private final transient Failure failure;

        public Unreadable(Failure failure) {
            super(failure);
            this.failure = failure;
        }

        Failure failure() {
            return failure;
        }
    }

    private void discard() {
        try {
            Files.deleteIfExists(part());
        } catch (IOException pulledOut) {
            // the stick is gone and the part with it; the next export deletes it first
        }
    }

    /** A virus scanner may hold the new file for a moment. */
    private void rename() throws IOException {
        for (int tried = 0; ; tried++) {
            try {
                Files.move(part(), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return;
            } catch (IOException held) {
                if (tried == PAUSES.length) {
                    throw held;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSES[tried]));
            }
        }
    }
}
