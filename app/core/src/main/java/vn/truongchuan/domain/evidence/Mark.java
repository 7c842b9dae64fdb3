package vn.truongchuan.domain.evidence;

/** What is worth knowing about a file that is taken all the same; the words are {@code mark.NAME} in {@code evidence.properties}. */
public enum Mark {
    /** Nothing in it. */
    EMPTY,
    /** Above the size at which we ask. */
    LARGE,
    /** Its name promises something else than its bytes are. */
    OTHER_CONTENT,
    /** Carries macros. */
    MACROS,
    /** Fetches a template or data from outside when opened. */
    LINKS_OUTSIDE,
    /** A PDF with scripts, a launch action or files inside. */
    ACTIVE_PDF,
    /** An archive with a program or script inside. */
    PROGRAM_INSIDE,
    /** An iPhone photo that must be converted to be printed. */
    HEIC_PHOTO,
    /** Protected by a password: others cannot read it. */
    LOCKED,
    /** Says it is a document but its inside is broken. */
    DAMAGED
}
