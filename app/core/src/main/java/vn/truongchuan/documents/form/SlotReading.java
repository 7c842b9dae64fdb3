package vn.truongchuan.documents.form;

import java.util.Set;

/**
 * What a form says in one slot.
 *
 * @param text canonical; "" where nothing was written in it
 */
public record SlotReading(FormBase base, String text, Set<SlotMark> marks) {

    public SlotReading {
        marks = Set.copyOf(marks);
    }
}
