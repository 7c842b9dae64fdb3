package vn.truongchuan.exchange;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.truongchuan.domain.SelfAssessmentReader.CycleIdentity;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.domain.field.Fields;

/**
 * What a self-assessment file holds: which cycle it is and every field with its version, editor and time.
 *
 * @param setDigest SHA-256 of the standard set it was written under; empty where the writer did not know it
 * @param fields the values that are shown
 * @param others values that stand beside them because nobody has settled yet which holds
 */
public record SelfAssessmentFile(CycleIdentity identity, Optional<String> setDigest, SortedMap<FieldKey, FieldValue> fields,
        SortedMap<FieldKey, List<FieldValue>> others) {

    public SelfAssessmentFile {
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
        others = Collections.unmodifiableSortedMap(new TreeMap<>(others));
    }

    /** Everything a workspace holds. */
    public static SelfAssessmentFile of(CycleIdentity identity, Optional<String> setDigest, Fields fields) {
        SortedMap<FieldKey, FieldValue> shown = new TreeMap<>();
        fields.stream().forEach(f -> shown.put(f.getKey(), f.getValue()));
        SortedMap<FieldKey, List<FieldValue>> others = new TreeMap<>();
        fields.multiple().forEach((key, values) -> others.put(key, values.subList(1, values.size())));
        return new SelfAssessmentFile(identity, setDigest, shown, others);
    }

    /** All values as fields of a workspace. */
    public Fields all() {
        Map<FieldKey, List<FieldValue>> states = new HashMap<>();
        fields.forEach((key, value) -> states.put(key, values(key)));
        return Fields.EMPTY.withStates(states);
    }

    /** Every value of a field, the shown one first. */
    public List<FieldValue> values(FieldKey key) {
        return Stream.concat(Stream.ofNullable(fields.get(key)), others.getOrDefault(key, List.of()).stream()).toList();
    }

    public static SelfAssessmentFile of(CycleIdentity identity, Optional<String> setDigest, Map<FieldKey, FieldValue> fields) {
        return new SelfAssessmentFile(identity, setDigest, new TreeMap<>(fields), new TreeMap<>());
    }
}
