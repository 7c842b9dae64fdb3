package vn.truongchuan.domain.field;

import java.util.Comparator;

/** Address of one field, written "requirement:1.1/1/a#statement". */
public record FieldKey(EntityKey entity, String name) implements Comparable<FieldKey> {
    private static final Comparator<FieldKey> ORDER = Comparator.comparing(FieldKey::entity).thenComparing(FieldKey::name);

    public FieldKey {
        if (name.isBlank() || name.length() > 80) {
            throw new IllegalArgumentException("no field name: " + name);
        }
    }

    /** Reads what {@link #toString} wrote; throws IllegalArgumentException for anything else. */
    public static FieldKey parse(String text) {
        int colon = text.indexOf(':');
        int hash = text.indexOf('#');
        if (colon < 1 || hash < colon) {
            throw new IllegalArgumentException("not a field: " + text);
        }
        return new FieldKey(new EntityKey(EntityKind.parse(text.substring(0, colon)), text.substring(colon + 1, hash)),
                text.substring(hash + 1));
    }

    @Override
    public int compareTo(FieldKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return entity + "#" + name;
    }
}
