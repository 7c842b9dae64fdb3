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

/** Everything a workspace holds at one moment, as an immutable value. */
public final class Fields {
    public static final Fields EMPTY = new Fields(new TreeMap<>());
    private final NavigableMap<EntityKey, Entity> entities;

    private Fields(NavigableMap<EntityKey, Entity> entities) {
        this.entities = entities;
    }

    public static Fields of(Map<FieldKey, FieldValue> values) {
        return EMPTY.with(values);
    }

    /** A copy in which these fields hold these values; only the touched things are copied. */
    public Fields with(Map<FieldKey, FieldValue> values) {
        Map<EntityKey, Map<String, FieldValue>> touched = new HashMap<>();
        values.forEach((key, value) -> touched.computeIfAbsent(key.entity(), this::fieldsOf).put(key.name(), value));
        NavigableMap<EntityKey, Entity> next = new TreeMap<>(entities);
        touched.forEach((key, fields) -> next.put(key, new Entity(key, fields)));
        return new Fields(next);
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

    /** Every field with its value in a stable order. */
    public Stream<Map.Entry<FieldKey, FieldValue>> stream() {
        return entities.values().stream().flatMap(e -> e.fields().entrySet().stream()
                .map(f -> Map.entry(e.key().field(f.getKey()), f.getValue())));
    }

    public long size() {
        return entities.values().stream().mapToLong(e -> e.fields().size()).sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fields fields && entities.equals(fields.entities);
    }

    @Override
    public int hashCode() {
        return entities.hashCode();
    }
}
