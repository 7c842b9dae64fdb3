package vn.truongchuan.domain.field;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All fields of one thing, by name; deleted things keep their fields so that nothing typed is lost. */
public record Entity(EntityKey key, Map<String, FieldValue> fields) {
    /** Field that marks a deleted thing. */
    public static final String DELETED = "deleted";
    /** Field that holds the place in a list, a decimal number. */
    public static final String ORDER = "order";

    public Entity {
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    }

    public Optional<String> get(String name) {
        FieldValue value = fields.get(name);
        return value == null ? Optional.empty() : value.value();
    }

    public String text(String name) {
        return get(name).orElse("");
    }

    /** "true" and nothing else is true. */
    public boolean flag(String name) {
        return "true".equals(text(name));
    }

    public boolean deleted() {
        return flag(DELETED);
    }

    /** Place in its list; things without one stand last. */
    public double order() {
        return get(ORDER).map(Entity::number).orElse(Double.MAX_VALUE);
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException expected) {
            return Double.MAX_VALUE;
        }
    }
}
