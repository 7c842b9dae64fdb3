package vn.truongchuan.domain.field;

import java.util.Optional;

/** One line of a field's history: what stood there before and what was written. */
public record FieldChange(FieldKey key, Optional<String> before, FieldValue after) {
}
