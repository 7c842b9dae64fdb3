package vn.truongchuan.desktop.kit;

/** A control that shows one field and saves it by itself. */
public interface SavedControl {

    FieldModel field();

    /** Shows another field in the same control; what was typed into the one before is saved first. */
    void show(FieldModel next);
}
