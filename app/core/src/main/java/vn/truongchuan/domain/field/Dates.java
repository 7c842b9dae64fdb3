package vn.truongchuan.domain.field;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads the ISO dates that fields hold. */
public final class Dates {
    private Dates() {
    }

    /** The day, or empty for anything that is none. */
    public static Optional<LocalDate> parse(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException expected) {
            return Optional.empty();
        }
    }
}
