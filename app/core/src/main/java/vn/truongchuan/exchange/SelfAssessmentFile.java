package vn.truongchuan.exchange;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.truongchuan.domain.SelfAssessmentReader.CycleIdentity;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;

/**
 * What a self-assessment file holds: which cycle it is and every field with its version, editor and time.
 *
 * @param setDigest SHA-256 of the standard set it was written under; empty where the writer did not know it
 */
public record SelfAssessmentFile(CycleIdentity identity, Optional<String> setDigest, SortedMap<FieldKey, FieldValue> fields) {

    public SelfAssessmentFile {
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }

    public static SelfAssessmentFile of(CycleIdentity identity, Optional<String> setDigest, Map<FieldKey, FieldValue> fields) {
        return new SelfAssessmentFile(identity, setDigest, new TreeMap<>(fields));
    }
}
