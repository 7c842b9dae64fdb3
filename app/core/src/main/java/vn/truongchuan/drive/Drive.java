package vn.truongchuan.drive;

import java.nio.file.Path;

/**
 * A drive to write to or read from.
 *
 * @param path its root: E:\ or /media/lan/USB
 * @param device what it is whatever its root is called, to tell two drives apart
 * @param name the label people know it by; may be empty
 * @param fileSystem as the operating system names it
 * @param free bytes that can still be written
 * @param total bytes in all
 * @param removable whether the operating system says that it can be taken out
 */
public record Drive(Path path, String device, String name, String fileSystem, long free, long total, boolean writable,
                    boolean removable) {

    public DriveFormat format() {
        return DriveFormat.of(fileSystem);
    }

    /** Whether it may be pulled out, or is formatted as sticks are: no place for a database that is open. */
    public boolean stick() {
        return removable || format().withoutJournal();
    }

    /** Whether that many bytes fit, with one percent to spare. */
    public boolean hasRoomFor(long bytes) {
        return free >= withSpare(bytes);
    }

    /** Bytes and what the file system itself needs for them. */
    public static long withSpare(long bytes) {
        return bytes + bytes / 100 + (64 << 10);
    }

    /** Whether one file of that size can be on it at all. */
    public boolean holdsFileOf(long bytes) {
        return format() != DriveFormat.FAT || bytes <= DriveFormat.LARGEST_ON_FAT;
    }

    /** Whether both are the same drive. */
    public boolean same(Drive other) {
        return device.equals(other.device) && fileSystem.equals(other.fileSystem);
    }
}
