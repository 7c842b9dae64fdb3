package vn.truongchuan.application;

import java.util.List;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.field.FieldKey;

/**
 * What was taken from a form.
 *
 * @param changed the fields that were really changed
 * @param back the edits that take it back; things that were new are marked deleted, so that nothing typed is lost
 */
public record FormTaken(List<FieldKey> changed, List<FieldEdit> back) {

    public FormTaken {
        changed = List.copyOf(changed);
        back = List.copyOf(back);
    }
}
