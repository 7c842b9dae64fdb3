package vn.truongchuan.store;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.domain.merge.VersionVector;

/**
 * More than a save: fields that get several values or lose all, what is known from then on, and records beside the fields. All or none.
 *
 * @param states what fields hold afterwards, exactly; an empty list for a field that is to be none
 * @param seen what is known afterwards, exactly; empty where just the versions written are added
 * @param records what is kept beside the fields, by kind and id
 */
public record Step(SortedMap<FieldKey, List<FieldValue>> states, Optional<VersionVector> seen, List<Kept> records) {

    public Step {
        states = Collections.unmodifiableSortedMap(new TreeMap<>(states));
        records = List.copyOf(records);
    }

    public static Step states(Map<FieldKey, List<FieldValue>> states) {
        return new Step(new TreeMap<>(states), Optional.empty(), List.of());
    }

    public static Step record(Kept record) {
        return new Step(new TreeMap<>(), Optional.empty(), List.of(record));
    }

    public Step with(VersionVector known) {
        return new Step(states, Optional.of(known), records);
    }

    public Step with(Kept record) {
        return new Step(states, seen, List.of(record));
    }

    /**
     * A record beside the fields.
     *
     * @param kind what sort, at most 40 characters
     * @param id which one, at most 80 characters
     * @param content JSON
     */
    public record Kept(String kind, String id, String content) {
        public Kept {
            if (kind.isBlank() || kind.length() > 40 || id.isBlank() || id.length() > 80) {
                throw new IllegalArgumentException("no record: " + kind + " " + id);
            }
        }
    }
}
