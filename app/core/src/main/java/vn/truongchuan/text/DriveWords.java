package vn.truongchuan.text;

import java.util.Locale;
import java.util.Optional;
import vn.truongchuan.drive.Drive;
import vn.truongchuan.drive.DriveFormat;
import vn.truongchuan.drive.StickSign;

/** Drives and what was seen on them, in words. */
public final class DriveWords {
    private static final long MIB = 1L << 20;
    private final Messages words;

    private DriveWords(Messages words) {
        this.words = words;
    }

    public static DriveWords in(Locale locale) {
        return new DriveWords(Messages.open("vn.truongchuan.text.drives", locale, DriveWords.class.getClassLoader()));
    }

    /** The label with the place: USB_LAN (E:\). */
    public String name(Drive drive) {
        return drive.name().isBlank() ? words.text("drive.nameless", drive.path()) : words.text("drive.name", drive.name(), drive.path());
    }

    /** What it is and how much room it has, in one line. */
    public String about(Drive drive) {
        return words.text(drive.stick() ? "drive.kind.stick" : "drive.kind.disk") + " · "
                + words.text("drive.format." + drive.format(), drive.fileSystem()) + " · "
                + words.text("drive.room", size(drive.free()), size(drive.total()));
    }

    /**
     * What to know before writing that many bytes; empty where there is nothing to know.
     *
     * @param divided whether what is too large for one file is written as several
     */
    public Optional<String> note(Drive drive, long bytes, boolean divided) {
        if (!drive.writable()) {
            return Optional.of(words.text("note.RO"));
        }
        if (!drive.hasRoomFor(bytes)) {
            return Optional.of(words.text("note.FULL", size(Drive.withSpare(bytes)), size(drive.free())));
        }
        if (!divided && !drive.holdsFileOf(bytes)) {
            return Optional.of(words.text("note.FAT32", size(bytes)));
        }
        return divided && drive.format() == DriveFormat.FAT ? Optional.of(words.text("note.SPLIT")) : Optional.empty();
    }

    /** One sign of a virus; a name is shown with its invisible characters as marks. */
    public String of(StickSign sign) {
        return words.text("sign." + sign.kind(), VisibleText.of(sign.name()));
    }

    /** That there are signs, and what to do. */
    public String signs() {
        return words.text("signs.title") + " " + words.text("signs.advice");
    }

    private String size(long bytes) {
        if (bytes >= 10 * 1024 * MIB) {
            return words.text("drive.size.gib", Long.toString(bytes / (1024 * MIB)));
        }
        return bytes >= 1024 * MIB ? words.text("drive.size.gib", tenths(bytes)) : words.text("drive.size.mib", Long.toString(bytes / MIB));
    }

    private String tenths(long bytes) {
        long tenths = bytes * 10 / (1024 * MIB);
        return tenths / 10 + words.text("drive.comma") + tenths % 10;
    }
}
