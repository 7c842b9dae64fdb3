package vn.truongchuan.documents.form;

/** What stood in a slot beside plain text; each has a sentence of its own. */
public enum SlotMark {
    /** Letters of a font of the old code tables: what they mean is not known for certain. */
    OLD_FONT,
    /** A picture, drawing or text box, which is not taken. */
    PICTURE,
    /** A footnote or endnote, which is not taken. */
    NOTE,
    /** Tracked changes: read as if they were accepted. */
    TRACKED,
    /** A table, read line by line. */
    TABLE,
    /** A character of a symbol font, which is not taken. */
    SYMBOL;

    /** Code of its sentence. */
    public String code() {
        return "FORM-" + name().replace('_', '-');
    }
}
