package vn.truongchuan.documents.form;

import vn.truongchuan.domain.evidence.CitedFields;
import vn.truongchuan.domain.field.FieldKey;

/**
 * One place of a form to write in.
 *
 * @param number as it is printed beside it, from 1
 * @param field the field it stands for; a thing that is new has the id it will get
 */
public record Slot(int number, FormPart part, FieldKey field) {
    static final String TAG = "tc/1/";
    static final String BOOKMARK = "tc_slot_";
    private static final int LONGEST_TAG = 64;

    /** The name of its content control: the field's address, or its number where that is too long for Word. */
    String tag() {
        String tag = TAG + field;
        return tag.length() <= LONGEST_TAG ? tag : TAG + number;
    }

    String bookmark() {
        return BOOKMARK + number;
    }

    public SlotKind kind() {
        return SlotKind.of(field);
    }

    /** Whether evidence may be cited in it by its code. */
    public boolean cites() {
        return CitedFields.cites(field);
    }
}
