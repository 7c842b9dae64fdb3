package vn.truongchuan.domain.field;

import java.util.Optional;

/** A wish to write a field; an empty value clears it. */
public record FieldEdit(FieldKey key, Optional<String> value) {

    public static FieldEdit set(FieldKey key, String value) {
        return new FieldEdit(key, value.isEmpty() ? Optional.empty() : Optional.of(value));
    }

    public static FieldEdit clear(FieldKey key) {
        return new FieldEdit(key, Optional.empty());
    }
}
