package vn.truongchuan.domain.field;

import java.util.ArrayList;
import java.util.List;

/** Gives the edits that take other edits back, so that a step can be undone by one more step that history shows too. */
public final class Reversal {
    private Reversal() {
    }

    /**
     * @param before the fields as they stood before the edits
     * @param edits what was written
     */
    public static List<FieldEdit> of(Fields before, List<FieldEdit> edits) {
        List<FieldEdit> back = new ArrayList<>();
        edits.forEach(edit -> back.add(new FieldEdit(edit.key(), before.get(edit.key()).flatMap(FieldValue::value))));
        return back;
    }
}
