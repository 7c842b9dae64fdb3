package vn.truongchuan.exchange.stick;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import vn.truongchuan.base.Failure;
import vn.truongchuan.drive.Drive;
import vn.truongchuan.drive.DriveFormat;
import vn.truongchuan.drive.Drives;

/** The folder a package is written to, on a stick or a disk. */
public record StickFolder(Path path) {
    /** Finds out before the work whether something can be written; throws USB-RO or USB-MISSING. */
    public void probe() {
        if (!Files.isDirectory(path)) {
            throw new Failure("USB-MISSING", path.toString());
        }
        Path probe = path.resolve(".tdg-" + UUID.randomUUID() + ".probe");
        try {
            Files.write(probe, new byte[] {1});
            Files.delete(probe);
        } catch (IOException readOnly) {
            if (noSpace(readOnly)) {
                throw new Failure(readOnly, "USB-FULL", path.toString(), "1", megabytes(free()));
            }
            throw new Failure(readOnly, "USB-RO", path.toString());
        }
    }

    /** Throws USB-FULL, with need and free in MiB, where the bytes and one percent more do not fit. */
    public void needs(long bytes) {
        long need = Drive.withSpare(bytes);
        long free = free();
        if (free < need) {
            throw new Failure("USB-FULL", path.toString(), megabytes(need + (1 << 20) - 1), megabytes(free));
        }
    }

    /** Bytes that can still be written. */
    public long free() {
        try {
            return Files.getFileStore(path).getUsableSpace();
        } catch (IOException gone) {
            throw new Failure(gone, "USB-MISSING", path.toString());
        }
    }

    /** Whether its file system holds no file of 4 GiB, so that what is written must be divided. */
    public boolean fat() {
        return Drives.ofThisComputer().of(path).filter(d -> d.format() == DriveFormat.FAT).isPresent();
    }

    /** What an error while writing means. */
    Failure failure(IOException trouble, long size) {
        if (!Files.isDirectory(path)) {
            return new Failure(trouble, "USB-MISSING", path.toString());
        }
        if (noSpace(trouble) || free() < (256 << 10)) {
            return new Failure(trouble, "USB-FULL", path.toString(), megabytes(size + (1 << 20) - 1), megabytes(free()));
        }
        return new Failure(trouble, "USB-WRITE", path.toString());
    }

    private static boolean noSpace(IOException trouble) {
        String message = String.valueOf(trouble.getMessage());
        return message.contains("No space left") || message.contains("not enough space");
    }

    private static String megabytes(long bytes) {
        return Long.toString(bytes >> 20);
    }
}
