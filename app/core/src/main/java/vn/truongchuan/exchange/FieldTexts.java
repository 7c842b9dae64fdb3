package vn.truongchuan.exchange;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.truongchuan.domain.field.Dot;

/** What the texts of a field may be. */
final class FieldTexts {
    /** As long as the program lets anybody type. */
    static final int LONGEST = 1_000_000;
    private static final Pattern DOT = Pattern.compile("([0-9A-Za-z_-]{1,40})@([1-9]\\d{0,17})");
    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private FieldTexts() {
    }

    static Optional<Dot> dot(String text) {
        Matcher matcher = DOT.matcher(text);
        return matcher.matches() ? Optional.of(new Dot(matcher.group(1), Long.parseLong(matcher.group(2)))) : Optional.empty();
    }

    static Optional<Instant> moment(String text) {
        try {
            Instant moment = Instant.parse(text);
            return moment.isBefore(EARLIEST) || moment.isAfter(LATEST) || moment.getNano() % 1_000_000 != 0 ? Optional.empty()
                    : Optional.of(moment);
        } catch (DateTimeException expected) {
            return Optional.empty();
        }
    }

    /** Whether a field may hold it: not too long, whole characters, composed, LF line ends. */
    static boolean storable(String text) {
        return text.length() <= LONGEST && whole(text) && text.indexOf('\r') < 0 && Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    /** No NUL and no half of a character pair. */
    static boolean whole(String text) {
        return text.indexOf('\0') < 0 && text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
