package vn.truongchuan.domain.merge;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;

/** Fields that hold a set: what either side put into it is in it. */
final class Unions {
    private static final Set<String> SETS = Set.of(EvidenceItem.ALSO_USED_IN, EvidenceItem.VACATED);
    private final LocalWrite write;
    private final Set<FieldKey> written = new HashSet<>();

    Unions(LocalWrite write) {
        this.write = write;
    }

    MergeState unite(MergeState state, Collection<FieldKey> changed) {
        Map<FieldKey, List<FieldValue>> states = new TreeMap<>();
        for (FieldKey key : changed) {
            List<FieldValue> values = state.fields().values(key);
            if (key.entity().kind() == EntityKind.EVIDENCE && SETS.contains(key.name())
                    && values.stream().map(FieldValue::value).distinct().count() > 1) {
                Set<String> all = new TreeSet<>();
                values.forEach(v -> v.value().ifPresent(text -> all.addAll(List.of(text.split(",")))));
                states.put(key, List.of(write.value(String.join(",", all))));
            }
        }
        written.addAll(states.keySet());
        return states.isEmpty() ? state : new MergeState(state.fields().withStates(states), state.seen().with(write.dot()));
    }

    Set<FieldKey> written() {
        return written;
    }
}
