package vn.truongchuan.store;

import static vn.truongchuan.store.schema.Tables.FIELD;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import vn.truongchuan.domain.field.Dot;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldChange;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.domain.field.Fields;
import vn.truongchuan.store.schema.tables.records.FieldRecord;

/** What every field holds now. */
final class FieldRows {
    private static final int BATCH = 500;

    private FieldRows() {
    }

    static Fields all(DSLContext database) {
        Map<FieldKey, List<FieldValue>> values = new HashMap<>();
        database.selectFrom(FIELD).fetch().forEach(row -> values.merge(
                key(row.getKind(), row.getEntity(), row.getName()),
                List.of(new FieldValue(Optional.ofNullable(row.getContent()), new Dot(row.getReplica(), row.getCounter()),
                        row.getEditor(), row.getEditedAt().toInstant())),
                (some, more) -> Stream.concat(some.stream(), more.stream()).toList()));
        return Fields.EMPTY.withStates(values);
    }

    static FieldKey key(String kind, String entity, String name) {
        return new FieldKey(new EntityKey(EntityKind.parse(kind), entity), name);
    }

    /** Puts what these fields hold now in the place of what the rows say. */
    static void replace(DSLContext database, Collection<FieldKey> keys, Fields before, Fields after) {
        remove(database, keys.stream().filter(key -> before.get(key).isPresent()).toList());
        add(database, keys.stream().flatMap(key -> after.values(key).stream()
                .map(value -> new FieldChange(key, Optional.empty(), value))).toList());
    }

    private static void remove(DSLContext database, List<FieldKey> keys) {
        if (keys.isEmpty()) {
            return;
        }
        BatchBindStep removal = database.batch(database.deleteFrom(FIELD)
                .where(FIELD.KIND.eq(""), FIELD.ENTITY.eq(""), FIELD.NAME.eq("")));
        for (FieldKey key : keys) {
            removal = removal.bind(key.entity().kind().code(), key.entity().id(), key.name());
        }
        removal.execute();
    }

    static void add(DSLContext database, List<FieldChange> changes) {
        for (int from = 0; from < changes.size(); from += BATCH) {
            List<FieldChange> some = changes.subList(from, Math.min(from + BATCH, changes.size()));
            database.batchInsert(some.stream().map(FieldRows::row).toList()).execute();
        }
    }

    private static FieldRecord row(FieldChange change) {
        FieldValue after = change.after();
        return new FieldRecord(change.key().entity().kind().code(), change.key().entity().id(), change.key().name(),
                after.dot().replica(), after.dot().counter(), after.value().orElse(null), after.editor(),
                after.at().atOffset(ZoneOffset.UTC));
    }
}
