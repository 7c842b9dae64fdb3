package vn.truongchuan.exchange;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.truongchuan.domain.field.Dot;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;

/** Makes any fields a workspace could hold, from a seed. */
public final class RandomFields {
    private static final List<String> PIECES = List.of("Trường", " ", "\n", "đạt", "\"", "\\", "⟦1⟧", "\t", "Mức 2", "[H1-1.1-01]",
            "\u2028", "😀", "<b>", "${jndi:x}", "=1+1", "\u202e", "Hoà", "ế", "0,5", "{", "}", "'", "\u0001", "ẫ");
    private final Random random;

    public RandomFields(long seed) {
        random = new Random(seed);
    }

    public SortedMap<FieldKey, FieldValue> fields(int count) {
        SortedMap<FieldKey, FieldValue> fields = new TreeMap<>();
        while (fields.size() < count) {
            fields.put(key(), value());
        }
        return fields;
    }

    private FieldKey key() {
        EntityKind kind = EntityKind.values()[random.nextInt(EntityKind.values().length)];
        String id = switch (kind) {
            case CYCLE, SCHOOL, REPORT -> "-";
            case STANDARD -> Integer.toString(1 + random.nextInt(5));
            case CRITERION -> (1 + random.nextInt(5)) + "." + (1 + random.nextInt(12));
            case REQUIREMENT -> "1." + (1 + random.nextInt(10)) + "/" + (1 + random.nextInt(3)) + "/" + "abc".charAt(random.nextInt(3));
            default -> kind == EntityKind.TABLE ? "pupils" : "thing " + random.nextInt(9);
        };
        String name = random.nextInt(5) == 0 ? "deleted" : kind == EntityKind.TABLE ? "grade6@" + (2019 + random.nextInt(5))
                : "field" + random.nextInt(40);
        return new EntityKey(kind, id).field(name);
    }

    private FieldValue value() {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(8); n >= 0; n--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        Optional<String> value = random.nextInt(6) == 0 ? Optional.empty()
                : Optional.of(Normalizer.normalize(text, Normalizer.Form.NFC));
        return new FieldValue(value, new Dot("r" + random.nextInt(3), 1 + random.nextInt(9999)), "Cô Hà " + random.nextInt(3),
                Instant.ofEpochMilli(1_700_000_000_000L + random.nextInt(1_000_000)));
    }
}
