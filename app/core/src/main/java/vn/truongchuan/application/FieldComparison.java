package vn.truongchuan.application;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import vn.truongchuan.application.ImportPreview.Outcome;
import vn.truongchuan.domain.field.Dot;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;

/**
 * Decides field by field whether a file's value may replace the one that stands here, by versions alone and never by clocks.
 * A value may replace ours only if the file's writer demonstrably knew ours: the file holds a write of the same replica that is at
 * least as late, and the file's own write carries a higher number. Everything else that differs is left to people.
 */
final class FieldComparison {
    private final Map<String, Long> knownThere = new HashMap<>();
    private final BiPredicate<FieldKey, Dot> knownHere;

    /**
     * @param there every field of the file
     * @param knownHere whether this very write was ever in the workspace
     */
    FieldComparison(Map<FieldKey, FieldValue> there, BiPredicate<FieldKey, Dot> knownHere) {
        this.knownHere = knownHere;
        there.values().forEach(v -> knownThere.merge(v.dot().replica(), v.dot().counter(), Math::max));
    }

    Outcome compare(FieldKey key, Optional<FieldValue> here, FieldValue there) {
        if (here.isEmpty()) {
            return Outcome.NEW;
        }
        FieldValue ours = here.get();
        if (ours.value().equals(there.value())) {
            return Outcome.SAME;
        }
        if (ours.dot().equals(there.dot())) {
            return Outcome.CONFLICT;
        }
        if (knownHere.test(key, there.dot())) {
            return Outcome.OLDER;
        }
        boolean knewOurs = knownThere.getOrDefault(ours.dot().replica(), 0L) >= ours.dot().counter();
        if (knewOurs && there.dot().counter() > ours.dot().counter()) {
            return Outcome.CHANGED;
        }
        boolean sameWriter = ours.dot().replica().equals(there.dot().replica());
        return sameWriter && there.dot().counter() < ours.dot().counter() ? Outcome.OLDER : Outcome.CONFLICT;
    }
}
