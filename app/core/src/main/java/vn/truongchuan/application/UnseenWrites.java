package vn.truongchuan.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.truongchuan.domain.field.Dot;
import vn.truongchuan.domain.field.FieldChange;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.domain.field.Fields;

/**
 * What a merge brought between the moment somebody saw a field and the moment their writing is saved: it stays beside.
 *
 * @param now all fields as they are
 * @param saw what fields held when they were last shown to the writer
 * @param wroteHere whether this session wrote a version
 */
record UnseenWrites(Fields now, Map<FieldKey, List<FieldValue>> saw, Predicate<Dot> wroteHere) {

    boolean any(List<FieldChange> changes) {
        return changes.stream().anyMatch(change -> unseen(change.key()));
    }

    /** What the fields hold with these changes. */
    Map<FieldKey, List<FieldValue>> states(List<FieldChange> changes) {
        Map<FieldKey, List<FieldValue>> states = new HashMap<>();
        changes.forEach(change -> states.put(change.key(), unseen(change.key()) ? beside(change)
                : now.replacing(change.key(), change.after())));
        return states;
    }

    /** Whether what is shown came from elsewhere since then. */
    private boolean unseen(FieldKey key) {
        return saw.containsKey(key) && now.get(key).filter(shown -> !saw.get(key).contains(shown) && !wroteHere.test(shown.dot()))
                .isPresent();
    }

    /** All that stands there but what the writer replaced, and what is written. */
    private List<FieldValue> beside(FieldChange change) {
        List<FieldValue> replaced = saw.get(change.key()).stream().limit(1).toList();
        return Stream.concat(Stream.of(change.after()), now.values(change.key()).stream()
                .filter(v -> !replaced.contains(v) && !wroteHere.test(v.dot()))).toList();
    }
}
