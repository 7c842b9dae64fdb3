package vn.truongchuan.domain.merge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import vn.truongchuan.domain.field.Dot;
import vn.truongchuan.domain.field.Entity;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.domain.field.Fields;

/**
 * Joins two states field by field: a value stays where both have it or the other has never heard of it; what the other knew
 * and replaced goes.
 * Commutative, associative and idempotent; two values that stay are a dispute for people. A field that one side lacks altogether is never
 * taken for deleted there, because deleting writes a value.
 */
public final class Join {
    private static final Comparator<FieldValue> BY_CONTENT = Comparator.comparing((FieldValue v) -> v.value().orElse(""))
            .thenComparing(v -> v.value().isPresent()).thenComparing(FieldValue::editor).thenComparing(FieldValue::at);
    private final MergeState mine;
    private final MergeState theirs;
    private final SortedMap<FieldKey, List<FieldValue>> changed = new TreeMap<>();
    private final TreeSet<FieldKey> cloned = new TreeSet<>();
    private VersionVector seen;

    private Join(MergeState mine, MergeState theirs) {
        this.mine = mine;
        this.theirs = theirs;
        this.seen = mine.seen().with(theirs.seen());
    }

    /**
     * What came of a join.
     *
     * @param changed the fields whose values are others than mine, with all their values
     * @param cloned fields where both sides used one version for different words: one folder was copied and both went on
     */
    public record Joined(MergeState state, SortedMap<FieldKey, List<FieldValue>> changed, List<FieldKey> cloned) {
        public Joined {
            changed = java.util.Collections.unmodifiableSortedMap(changed);
            cloned = List.copyOf(cloned);
        }
    }

    public static Joined of(MergeState mine, MergeState theirs) {
        return new Join(mine, theirs).run();
    }

    private Joined run() {
        for (Entity entity : theirs.fields().all()) {
            entity.fields().keySet().forEach(name -> field(entity.key().field(name)));
        }
        Fields fields = changed.isEmpty() ? mine.fields() : mine.fields().withStates(changed);
        return new Joined(new MergeState(fields, seen), changed, List.copyOf(cloned));
    }

    private void field(FieldKey key) {
        List<FieldValue> ours = mine.fields().values(key);
        List<FieldValue> other = theirs.fields().values(key);
        if (ours.equals(other)) {
            return;
        }
        List<FieldValue> both = ours.isEmpty() ? other : joined(key, ours, other);
        List<FieldValue> before = Fields.EMPTY.withStates(Map.of(key, ours)).values(key);
        List<FieldValue> after = Fields.EMPTY.withStates(Map.of(key, both)).values(key);
        if (!after.equals(before)) {
            changed.put(key, after);
        }
    }

    private List<FieldValue> joined(FieldKey key, List<FieldValue> ours, List<FieldValue> other) {
        SortedMap<Dot, FieldValue> stay = new TreeMap<>();
        ours.stream().filter(v -> holds(other, v) || !theirs.seen().covers(v.dot())).forEach(v -> enter(key, stay, v));
        other.stream().filter(v -> holds(ours, v) || !mine.seen().covers(v.dot())).forEach(v -> enter(key, stay, v));
        if (stay.isEmpty()) {
            ours.forEach(v -> enter(key, stay, v));
            other.forEach(v -> enter(key, stay, v));
        }
        return List.copyOf(stay.values());
    }

    private static boolean holds(List<FieldValue> values, FieldValue value) {
        return values.stream().anyMatch(v -> v.dot().equals(value.dot()));
    }

    /** One version with two contents can only come from a copied folder: the second gets a version of its own, the same everywhere. */
    private void enter(FieldKey key, SortedMap<Dot, FieldValue> stay, FieldValue value) {
        Optional<FieldValue> same = Optional.ofNullable(stay.get(value.dot()));
        if (same.isEmpty()) {
            stay.put(value.dot(), value);
        } else if (!same.get().equals(value)) {
            FieldValue first = BY_CONTENT.compare(same.get(), value) <= 0 ? same.get() : value;
            FieldValue second = first == value ? same.get() : value;
            stay.put(value.dot(), first);
            FieldValue renamed = new FieldValue(second.value(), renamed(second), second.editor(), second.at());
            stay.put(renamed.dot(), renamed);
            seen = seen.with(renamed.dot());
            cloned.add(key);
        }
    }

    private static Dot renamed(FieldValue value) {
        List<String> parts = new ArrayList<>(List.of(value.dot().toString(), value.editor(), value.at().toString()));
        value.value().ifPresent(parts::add);
        UUID named = UUID.nameUUIDFromBytes(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
        return new Dot("c-" + named, value.dot().counter());
    }
}
