package vn.truongchuan.store;

import static org.jooq.impl.DSL.max;
import static vn.truongchuan.store.schema.Tables.FIELD_HISTORY;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;
import vn.truongchuan.domain.field.Dot;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldChange;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.domain.field.Fields;
import vn.truongchuan.store.schema.tables.records.FieldHistoryRecord;

/** Every write there ever was, in the order in which it reached this workspace. */
final class HistoryRows {
    private static final int BATCH = 500;

    private HistoryRows() {
    }

    static void add(DSLContext database, Collection<FieldChange> changes) {
        List<FieldHistoryRecord> rows = new ArrayList<>();
        for (FieldChange change : changes) {
            rows.add(row(change));
            if (rows.size() == BATCH) {
                database.batchInsert(rows).execute();
                rows.clear();
            }
        }
        database.batchInsert(rows).execute();
    }

    /** What a step brings that the history may lack; values that stood there already are there. */
    static List<FieldChange> ofStep(Step step, Fields before) {
        List<FieldChange> changes = new ArrayList<>();
        step.states().forEach((key, values) -> values.stream().filter(v -> !before.values(key).contains(v))
                .forEach(v -> changes.add(new FieldChange(key, before.get(key).flatMap(FieldValue::value), v))));
        return changes;
    }

    private static FieldHistoryRecord row(FieldChange change) {
        FieldHistoryRecord row = new FieldHistoryRecord();
        row.setKind(change.key().entity().kind().code());
        row.setEntity(change.key().entity().id());
        row.setName(change.key().name());
        row.setReplica(change.after().dot().replica());
        row.setCounter(change.after().dot().counter());
        row.setContentBefore(change.before().orElse(null));
        row.setContentAfter(change.after().value().orElse(null));
        row.setEditor(change.after().editor());
        row.setEditedAt(change.after().at().atOffset(ZoneOffset.UTC));
        return row;
    }

    /** One field's changes, newest first. */
    static List<FieldChange> of(DSLContext database, FieldKey key) {
        return database.selectFrom(FIELD_HISTORY)
                .where(FIELD_HISTORY.KIND.eq(key.entity().kind().code()), FIELD_HISTORY.ENTITY.eq(key.entity().id()),
                        FIELD_HISTORY.NAME.eq(key.name()))
                .orderBy(FIELD_HISTORY.ID.desc()).fetch(HistoryRows::change);
    }

    /** One thing's changes, newest first. */
    static List<FieldChange> of(DSLContext database, EntityKey entity) {
        return database.selectFrom(FIELD_HISTORY)
                .where(FIELD_HISTORY.KIND.eq(entity.kind().code()), FIELD_HISTORY.ENTITY.eq(entity.id()))
                .orderBy(FIELD_HISTORY.ID.desc()).fetch(HistoryRows::change);
    }

    /** Every content a field of that name ever had, before or after a change. */
    static Set<String> contents(DSLContext database, EntityKind kind, String name) {
        Condition there = FIELD_HISTORY.KIND.eq(kind.code()).and(FIELD_HISTORY.NAME.eq(name));
        Set<String> contents = new TreeSet<>();
        for (TableField<?, String> column : List.of(FIELD_HISTORY.CONTENT_BEFORE, FIELD_HISTORY.CONTENT_AFTER)) {
            contents.addAll(database.selectDistinct(column).from(FIELD_HISTORY).where(there, column.isNotNull()).fetchSet(column));
        }
        return contents;
    }

    /** The changes that meet a condition, oldest first. */
    static List<FieldChange> all(DSLContext database, Condition condition) {
        return database.selectFrom(FIELD_HISTORY).where(condition).orderBy(FIELD_HISTORY.ID).fetch(HistoryRows::change);
    }

    /** The newest changes of the workspace, newest first. */
    static List<FieldChange> latest(DSLContext database, int count) {
        return database.selectFrom(FIELD_HISTORY).orderBy(FIELD_HISTORY.ID.desc()).limit(count).fetch(HistoryRows::change);
    }

    /** Changes by their row number, oldest first: those above {@code after} up to {@code last}. */
    static Map<Long, FieldChange> after(DSLContext database, long after, long last, int count) {
        Map<Long, FieldChange> changes = new LinkedHashMap<>();
        database.selectFrom(FIELD_HISTORY).where(FIELD_HISTORY.ID.gt(after), FIELD_HISTORY.ID.le(last))
                .orderBy(FIELD_HISTORY.ID).limit(count).fetch().forEach(row -> changes.put(row.getId(), change(row)));
        return changes;
    }

    /** The row number of the newest change; 0 where there is none. */
    static long lastId(DSLContext database) {
        return database.select(max(FIELD_HISTORY.ID)).from(FIELD_HISTORY).fetchOptional(0, Long.class).orElse(0L);
    }

    /** Every write of a replica that is known, by version. */
    static Map<Dot, Set<FieldKey>> writesOf(DSLContext database, String replica) {
        Map<Dot, Set<FieldKey>> writes = new HashMap<>();
        database.select(FIELD_HISTORY.COUNTER, FIELD_HISTORY.KIND, FIELD_HISTORY.ENTITY, FIELD_HISTORY.NAME).from(FIELD_HISTORY)
                .where(FIELD_HISTORY.REPLICA.eq(replica)).forEach(row -> writes.computeIfAbsent(new Dot(replica, row.value1()),
                        dot -> new HashSet<>()).add(FieldRows.key(row.value2(), row.value3(), row.value4())));
        return writes;
    }

    /** Whether this very write of this field is known. */
    static boolean knows(DSLContext database, FieldKey key, Dot dot) {
        return database.fetchExists(FIELD_HISTORY, FIELD_HISTORY.REPLICA.eq(dot.replica()), FIELD_HISTORY.COUNTER.eq(dot.counter()),
                FIELD_HISTORY.KIND.eq(key.entity().kind().code()), FIELD_HISTORY.ENTITY.eq(key.entity().id()),
                FIELD_HISTORY.NAME.eq(key.name()));
    }

    private static FieldChange change(Record row) {
        FieldValue after = new FieldValue(Optional.ofNullable(row.get(FIELD_HISTORY.CONTENT_AFTER)),
                new Dot(row.get(FIELD_HISTORY.REPLICA), row.get(FIELD_HISTORY.COUNTER)), row.get(FIELD_HISTORY.EDITOR),
                row.get(FIELD_HISTORY.EDITED_AT).toInstant());
        return new FieldChange(FieldRows.key(row.get(FIELD_HISTORY.KIND), row.get(FIELD_HISTORY.ENTITY), row.get(FIELD_HISTORY.NAME)),
                Optional.ofNullable(row.get(FIELD_HISTORY.CONTENT_BEFORE)), after);
    }
}
