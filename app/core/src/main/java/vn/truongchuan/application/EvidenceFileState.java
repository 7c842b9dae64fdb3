package vn.truongchuan.application;

/** How the file of a piece of evidence is. */
public enum EvidenceFileState {
    /** Every byte is as it was taken. */
    WHOLE,
    /** The vault does not hold it. */
    MISSING,
    /** It is there but not what it was. */
    CHANGED,
    /** It never had one: paper or object. */
    NO_FILE
}
