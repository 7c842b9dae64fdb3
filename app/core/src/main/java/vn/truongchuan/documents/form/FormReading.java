package vn.truongchuan.documents.form;

import java.util.List;
import vn.truongchuan.base.Failure;

/**
 * What was read of a form.
 *
 * @param slots those that could be read, in order
 * @param problems what is not as the form was made: slots missing, twice, unknown; text outside the slots that was changed or added
 */
public record FormReading(FormHead head, List<SlotReading> slots, List<Failure> problems) {

    public FormReading {
        slots = List.copyOf(slots);
        problems = List.copyOf(problems);
    }
}
