package vn.truongchuan.store;

import static vn.truongchuan.store.schema.Tables.UNIT_DIGEST;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import vn.truongchuan.domain.field.Entity;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.domain.field.Fields;
import vn.truongchuan.store.schema.tables.records.UnitDigestRecord;

/**
 * SHA-256 over the state of each unit, because H2 keeps no sums of its own: a flipped bit there is wrong data without an error.
 * A unit is a criterion with its requirements, or any other single thing.
 */
final class UnitDigests {
    private UnitDigests() {
    }

    /** The unit a thing belongs to, named by the key of its leading thing. */
    static EntityKey unit(EntityKey key) {
        if (key.kind() == EntityKind.REQUIREMENT && !key.id().substring(0, Math.max(0, key.id().indexOf('/'))).isBlank()) {
            return new EntityKey(EntityKind.CRITERION, key.id().substring(0, key.id().indexOf('/')));
        }
        return key;
    }

    /** Notes the new sums of the units these changes touched. */
    static void note(DSLContext database, Collection<FieldKey> changed, Fields after) {
        TreeSet<EntityKey> units = new TreeSet<>();
        changed.forEach(key -> units.add(unit(key.entity())));
        put(database, sums(after, units));
        units.stream().filter(unit -> empty(after, unit)).forEach(unit ->
                database.deleteFrom(UNIT_DIGEST).where(UNIT_DIGEST.UNIT.eq(unit.toString())).execute());
    }

    /** Whether nothing of a unit is left, after a merge was taken back. */
    private static boolean empty(Fields fields, EntityKey unit) {
        return fields.entity(unit).fields().isEmpty() && (unit.kind() != EntityKind.CRITERION
                || fields.ofKind(EntityKind.REQUIREMENT).noneMatch(e -> unit(e.key()).equals(unit)));
    }

    /** Notes the sums of all units. */
    static void noteAll(DSLContext database, Fields fields) {
        TreeSet<EntityKey> units = new TreeSet<>();
        fields.all().forEach(e -> units.add(unit(e.key())));
        put(database, sums(fields, units));
    }

    private static void put(DSLContext database, Map<EntityKey, MessageDigest> sums) {
        BatchBindStep removal = database.batch(database.deleteFrom(UNIT_DIGEST).where(UNIT_DIGEST.UNIT.eq("")));
        List<UnitDigestRecord> rows = new ArrayList<>();
        for (Map.Entry<EntityKey, MessageDigest> sum : sums.entrySet()) {
            removal = removal.bind(sum.getKey().toString());
            rows.add(new UnitDigestRecord(sum.getKey().toString(), hex(sum.getValue())));
        }
        if (!rows.isEmpty()) {
            removal.execute();
            database.batchInsert(rows).execute();
        }
    }

    private static Map<EntityKey, MessageDigest> sums(Fields fields, TreeSet<EntityKey> units) {
        Map<EntityKey, MessageDigest> sums = new TreeMap<>();
        boolean criteria = units.stream().anyMatch(u -> u.kind() == EntityKind.CRITERION);
        for (EntityKey unit : units) {
            MessageDigest sum = Computer.sha256();
            add(sum, fields, fields.entity(unit));
            sums.put(unit, sum);
        }
        if (criteria) {
            fields.ofKind(EntityKind.REQUIREMENT).filter(e -> units.contains(unit(e.key())) && !unit(e.key()).equals(e.key()))
                    .forEach(e -> add(sums.get(unit(e.key())), fields, e));
        }
        return sums;
    }

    /** Units whose rows do not give the noted sum, and noted units of which no row is left. */
    static List<EntityKey> mismatches(DSLContext database, Fields stored) {
        TreeSet<EntityKey> units = new TreeSet<>();
        stored.all().forEach(e -> units.add(unit(e.key())));
        Map<String, String> noted = database.selectFrom(UNIT_DIGEST).fetchMap(UNIT_DIGEST.UNIT, UNIT_DIGEST.DIGEST);
        TreeSet<EntityKey> wrong = new TreeSet<>();
        sums(stored, units).forEach((unit, sum) -> {
            if (!hex(sum).equals(noted.remove(unit.toString()))) {
                wrong.add(unit);
            }
        });
        noted.keySet().forEach(lost -> named(lost).ifPresent(wrong::add));
        return List.copyOf(wrong);
    }

    private static Optional<EntityKey> named(String unit) {
        try {
            return Optional.of(FieldKey.parse(unit + "#-").entity());
        } catch (IllegalArgumentException damagedName) {
            return Optional.empty();
        }
    }

    /** Whether these fields give the sum that is noted for the unit. */
    static boolean fits(DSLContext database, EntityKey unit, Fields fields) {
        String noted = database.select(UNIT_DIGEST.DIGEST).from(UNIT_DIGEST).where(UNIT_DIGEST.UNIT.eq(unit.toString()))
                .fetchOptional(UNIT_DIGEST.DIGEST).orElse("");
        return hex(sums(fields, new TreeSet<>(Set.of(unit))).get(unit)).equals(noted);
    }

    private static void add(MessageDigest sum, Fields fields, Entity entity) {
        entity.fields().keySet().forEach(name -> fields.values(entity.key().field(name)).forEach(value -> {
            add(sum, entity.key().toString());
            add(sum, name);
            add(sum, value);
        }));
    }

    private static void add(MessageDigest sum, FieldValue value) {
        add(sum, value.value().map(v -> "=" + v).orElse("-"));
        add(sum, value.dot().toString());
        add(sum, value.editor());
        add(sum, Long.toString(value.at().toEpochMilli()));
    }

    private static void add(MessageDigest sum, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        sum.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        sum.update(bytes);
    }

    private static String hex(MessageDigest sum) {
        return HexFormat.of().formatHex(sum.digest());
    }
}
