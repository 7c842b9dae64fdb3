package vn.truongchuan.domain.field;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Everything a workspace holds at one moment, as an immutable value. A field may hold several values that nobody has settled yet: the one
 * with the highest version is shown, the others stand beside it until somebody decides.
 */
public final class Fields {
    public static final Fields EMPTY = new Fields(new TreeMap<>(), new TreeMap<>());
    private static final Comparator<FieldValue> NEWEST = Comparator.comparing(FieldValue::dot).reversed();
    private final NavigableMap<EntityKey, Entity> entities;
    private final NavigableMap<FieldKey, List<FieldValue>> beside;

    private Fields(NavigableMap<EntityKey, Entity> entities, NavigableMap<FieldKey, List<FieldValue>> beside) {
        this.entities = entities;
        this.beside = beside;
    }

    public static Fields of(Map<FieldKey, FieldValue> values) {
        return EMPTY.with(values);
    }

    /** A copy in which these values stand where others were shown; values beside them stay, and only the touched things are copied. */
    public Fields with(Map<FieldKey, FieldValue> values) {
        Map<FieldKey, List<FieldValue>> states = new HashMap<>();
        values.forEach((key, value) -> states.put(key, replacing(key, value)));
        return withStates(states);
    }

    /** What a field holds when this value takes the place of the one that is shown, and of others in the same words. */
    public List<FieldValue> replacing(FieldKey key, FieldValue value) {
        List<FieldValue> stay = beside.getOrDefault(key, List.of());
        return stay.isEmpty() ? List.of(value)
                : Stream.concat(Stream.of(value), stay.stream().filter(v -> !v.dot().equals(value.dot())
                        && !get(key).map(FieldValue::value).equals(Optional.of(v.value())))).sorted(NEWEST).toList();
    }

    /** A copy in which these fields hold exactly these values; a field without values is none. */
    public Fields withStates(Map<FieldKey, List<FieldValue>> states) {
        Map<EntityKey, Map<String, FieldValue>> touched = new HashMap<>();
        NavigableMap<FieldKey, List<FieldValue>> others = beside;
        for (Map.Entry<FieldKey, List<FieldValue>> state : states.entrySet()) {
            FieldKey key = state.getKey();
            List<FieldValue> values = state.getValue().stream().sorted(NEWEST).toList();
            Map<String, FieldValue> fields = touched.computeIfAbsent(key.entity(), this::fieldsOf);
            if (values.isEmpty()) {
                fields.remove(key.name());
            } else {
                fields.put(key.name(), values.get(0));
            }
            if (values.size() > 1 || others.containsKey(key)) {
                others = others == beside ? new TreeMap<>(beside) : others;
                others.put(key, values.subList(Math.min(1, values.size()), values.size()));
                if (values.size() < 2) {
                    others.remove(key);
                }
            }
        }
        NavigableMap<EntityKey, Entity> next = new TreeMap<>(entities);
        touched.forEach((key, fields) -> next.put(key, new Entity(key, fields)));
        touched.keySet().removeIf(key -> !next.get(key).fields().isEmpty());
        next.keySet().removeAll(touched.keySet());
        return new Fields(next, others);
    }

    private Map<String, FieldValue> fieldsOf(EntityKey key) {
        Entity entity = entities.get(key);
        return entity == null ? new HashMap<>() : new HashMap<>(entity.fields());
    }

    /** The thing, or one without fields. */
    public Entity entity(EntityKey key) {
        return entities.getOrDefault(key, new Entity(key, Map.of()));
    }

    public Optional<FieldValue> get(FieldKey key) {
        return Optional.ofNullable(entity(key.entity()).fields().get(key.name()));
    }

    /** Every value a field holds, the shown one first; none where the field was never written. */
    public List<FieldValue> values(FieldKey key) {
        List<FieldValue> others = beside.getOrDefault(key, List.of());
        return get(key).map(shown -> others.isEmpty() ? List.of(shown) : Stream.concat(Stream.of(shown), others.stream()).toList())
                .orElse(List.of());
    }

    /** Every field with more than one value, also where the values say the same, in a stable order. */
    public Map<FieldKey, List<FieldValue>> multiple() {
        Map<FieldKey, List<FieldValue>> all = new TreeMap<>();
        beside.keySet().forEach(key -> all.put(key, values(key)));
        return all;
    }

    /** Whether a field holds values that say different things, so that somebody must decide. */
    public boolean disputed(FieldKey key) {
        return beside.containsKey(key) && !QuietFields.quiet(key) && values(key).stream().map(FieldValue::value).distinct().count() > 1;
    }

    /** The fields somebody must decide about, in a stable order. */
    public List<FieldKey> disputed() {
        return beside.keySet().stream().filter(this::disputed).toList();
    }

    /** Everything, deleted things included, in a stable order. */
    public Collection<Entity> all() {
        return Collections.unmodifiableCollection(entities.values());
    }

    /** Things of a kind that are not deleted, in their order. */
    public List<Entity> living(EntityKind kind) {
        return ofKind(kind).filter(e -> !e.deleted())
                .sorted(Comparator.comparingDouble(Entity::order).thenComparing(Entity::key)).toList();
    }

    public Stream<Entity> ofKind(EntityKind kind) {
        EntityKey first = new EntityKey(kind, "\0");
        return entities.tailMap(first, true).values().stream().takeWhile(e -> e.key().kind() == kind)
                .filter(e -> !e.fields().isEmpty());
    }

    /** Every field with the value that is shown, in a stable order. */
    public Stream<Map.Entry<FieldKey, FieldValue>> stream() {
        return entities.values().stream().flatMap(e -> e.fields().entrySet().stream()
                .map(f -> Map.entry(e.key().field(f.getKey()), f.getValue())));
    }

    public long size() {
        return entities.values().stream().mapToLong(e -> e.fields().size()).sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fields fields && entities.equals(fields.entities) && beside.equals(fields.beside);
    }

    @Override
    public int hashCode() {
        return entities.hashCode() * 31 + beside.hashCode();
    }
}
