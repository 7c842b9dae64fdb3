package vn.truongchuan.domain.field;

import java.util.Comparator;
import java.util.UUID;

/** One thing of a workspace: its kind and its id ("-" where there is only one of the kind). */
public record EntityKey(EntityKind kind, String id) implements Comparable<EntityKey> {
    private static final Comparator<EntityKey> ORDER = Comparator.comparing(EntityKey::kind).thenComparing(EntityKey::id);
    public static final EntityKey SCHOOL = new EntityKey(EntityKind.SCHOOL, "-");
    public static final EntityKey CYCLE = new EntityKey(EntityKind.CYCLE, "-");

    public EntityKey {
        if (id.isBlank() || id.length() > 80 || id.indexOf('#') >= 0 || id.indexOf(':') >= 0) {
            throw new IllegalArgumentException("no id: " + id);
        }
    }

    /** A key for a new thing, unlike any other ever made. */
    public static EntityKey fresh(EntityKind kind) {
        return new EntityKey(kind, UUID.randomUUID().toString());
    }

    public FieldKey field(String name) {
        return new FieldKey(this, name);
    }

    @Override
    public int compareTo(EntityKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return kind.code() + ":" + id;
    }
}
