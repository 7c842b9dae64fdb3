package vn.truongchuan.application;

import java.util.List;
import java.util.Optional;
import vn.truongchuan.base.Failure;
import vn.truongchuan.documents.form.FormPart;
import vn.truongchuan.documents.form.FormReader;
import vn.truongchuan.documents.form.Slot;

/**
 * One slot of a form that was read.
 *
 * @param now what the program holds, as people read it
 * @param said what the form says, as people read it
 * @param held the stored value the line was compared with
 * @param stored what would be stored; empty where it cannot be taken
 * @param problems what to know about what was read
 */
public record FormLine(Slot slot, FormState state, String now, String said, Optional<String> held, Optional<String> stored,
                       List<Failure> problems) {

    public FormLine {
        problems = List.copyOf(problems);
    }

    /**
     * Whether it is taken unless a person says no: what is new or changed in the form alone, but no new evidence, and no text
     * whose printed question was changed.
     */
    public boolean proposed() {
        return (state == FormState.NEW || state == FormState.CHANGED) && slot.part() != FormPart.EVIDENCE
                && problems.stream().noneMatch(p -> p.code().equals(FormReader.QUESTION_CHANGED));
    }
}
