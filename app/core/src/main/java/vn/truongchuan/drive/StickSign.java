package vn.truongchuan.drive;

/**
 * One sign that a virus was on a stick. It is told and nothing else: the file is not opened, moved or deleted.
 *
 * @param name of the file or folder
 */
public record StickSign(Kind kind, String name) {

    /** What was seen; the sentences are in the bundle {@code drives} under {@code sign.<kind>}. */
    public enum Kind {
        /** A shortcut that bears the name of a folder beside it, or stands where folders were hidden. */
        SHORTCUT,
        /** A folder whose name is blank, where such viruses put what they hide. */
        NAMELESS,
        /** A file that starts a program when the stick is plugged into an old computer. */
        AUTORUN,
        /** A script at the top of a stick. */
        SCRIPT,
        /** A hidden folder that the system did not make. */
        HIDDEN,
        /** A program that bears the name of a folder. */
        PROGRAM
    }
}
