package vn.truongchuan.drive;

import java.util.Locale;
import java.util.Set;

/** How a drive is formatted, as far as it matters to whoever writes on it. */
public enum DriveFormat {
    /** FAT12 to FAT32: no file of 4 GiB or more, no journal. */
    FAT,
    /** Large files, no journal. */
    EXFAT,
    NTFS,
    /** Anything else; nothing is known to be wrong with it. */
    OTHER;

    /** The largest file FAT32 can hold. */
    public static final long LARGEST_ON_FAT = 0xFFFF_FFFFL;
    private static final Set<String> FATS = Set.of("vfat", "fat", "fat12", "fat16", "fat32", "msdos", "msdosfs", "umsdos");
    private static final Set<String> EXFATS = Set.of("exfat", "fuse.exfat", "exfat-fuse", "fuseblk.exfat");
    private static final Set<String> NTFSES = Set.of("ntfs", "ntfs3", "ntfs-3g", "fuse.ntfs", "fuseblk", "fuseblk.ntfs");

    /** By the name the operating system gives a file system. */
    public static DriveFormat of(String type) {
        String lower = type.toLowerCase(Locale.ROOT);
        if (FATS.contains(lower)) {
            return FAT;
        }
        if (EXFATS.contains(lower)) {
            return EXFAT;
        }
        return NTFSES.contains(lower) ? NTFS : OTHER;
    }

    /** Whether a pulled plug may cost it more than the file being written. */
    public boolean withoutJournal() {
        return this == FAT || this == EXFAT;
    }
}
