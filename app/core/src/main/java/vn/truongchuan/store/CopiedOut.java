package vn.truongchuan.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * When everything was last copied to another drive.
 *
 * @param number of the last save that the copy holds
 */
public record CopiedOut(Instant at, long number) {

    String text() {
        return at + " " + number;
    }

    static Optional<CopiedOut> parse(String text) {
        try {
            int blank = text.indexOf(' ');
            return Optional.of(new CopiedOut(Instant.parse(text.substring(0, blank)), Long.parseLong(text.substring(blank + 1))));
        } catch (DateTimeException | NumberFormatException | StringIndexOutOfBoundsException unknownForm) {
            return Optional.empty();
        }
    }
}
