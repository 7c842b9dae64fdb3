package vn.truongchuan.application;

/** How what a form says in a slot stands to what the program holds. */
public enum FormState {
    /** The same, or the form was left as it was made: nothing to take. */
    SAME,
    /** The program holds nothing there. */
    NEW,
    /** Changed in the form only. */
    CHANGED,
    /** Changed in the form and in the program since the form was written: a person must choose. */
    BOTH_CHANGED,
    /** The slot is empty and the program holds a text: the text stays. */
    EMPTY_KEPT,
    /** What stands in the slot cannot be taken as it is; see its problems. */
    NOT_READ;

    /** Whether it can be taken at all. */
    public boolean takeable() {
        return this == NEW || this == CHANGED || this == BOTH_CHANGED;
    }
}
