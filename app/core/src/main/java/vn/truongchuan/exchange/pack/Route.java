package vn.truongchuan.exchange.pack;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * From whom to whom, when and which number.
 *
 * @param id of the package; all its volumes share it
 * @param sequence counts the sender's packages of that kind about that subject, from 1
 * @param answers the package this one answers
 */
public record Route(String id, Instant created, Party sender, Party addressee, long sequence, Optional<Answered> answers) {
    static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public Route {
        if (!ID.matcher(id).matches() || sequence < 1 || created.getNano() != 0 || sender.id().isEmpty()) {
            throw new IllegalArgumentException("not a route: " + id);
        }
    }

    /** A package that was answered. */
    public record Answered(String id, long sequence) {
        public Answered {
            if (!ID.matcher(id).matches() || sequence < 1) {
                throw new IllegalArgumentException("not a package: " + id);
            }
        }
    }
}
