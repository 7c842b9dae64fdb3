package vn.truongchuan.domain.merge;

import java.time.Instant;
import java.util.Optional;
import vn.truongchuan.domain.field.Dot;
import vn.truongchuan.domain.field.FieldValue;

/** The version, person and time of what a merge itself has to write: codes that were taken, evidence that became one. */
public record LocalWrite(Dot dot, String editor, Instant at) {

    FieldValue value(String text) {
        return new FieldValue(text.isEmpty() ? Optional.empty() : Optional.of(text), dot, editor, at);
    }
}
