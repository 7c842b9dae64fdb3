package vn.truongchuan.domain.merge;

import java.util.Map;
import java.util.TreeMap;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.domain.field.Fields;

/**
 * All that one copy of a self-assessment holds and knows.
 *
 * @param fields every field with all its values
 * @param seen every write this copy has ever heard of
 */
public record MergeState(Fields fields, VersionVector seen) {
    public static final MergeState EMPTY = new MergeState(Fields.EMPTY, VersionVector.EMPTY);

    /** A copy after a write that knew every value that stood there: what is written settles the field. */
    public MergeState settled(FieldKey key, FieldValue value) {
        return new MergeState(fields.withStates(Map.of(key, java.util.List.of(value))), seen.with(value.dot()));
    }

    /** A copy after a write that knew only the value that is shown; what stands beside it stays. */
    public MergeState written(FieldKey key, FieldValue value) {
        return new MergeState(fields.with(Map.of(key, value)), seen.with(value.dot()));
    }

    /** The same with a version vector that covers every value held, for states whose writer told none. */
    public MergeState coveringItself() {
        Map<String, Long> known = new TreeMap<>(seen.highest());
        fields.stream().forEach(f -> fields.values(f.getKey())
                .forEach(v -> known.merge(v.dot().replica(), v.dot().counter(), Math::max)));
        return new MergeState(fields, VersionVector.of(known));
    }
}
