package vn.truongchuan.store;

import static vn.truongchuan.store.schema.Tables.RECORD;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.DSLContext;

/** What is kept beside the fields, by kind and id. */
final class RecordRows {
    private RecordRows() {
    }

    static Map<String, String> of(DSLContext database, String kind) {
        return new TreeMap<>(database.selectFrom(RECORD).where(RECORD.KIND.eq(kind)).fetchMap(RECORD.ID, RECORD.CONTENT));
    }

    static Optional<String> get(DSLContext database, String kind, String id) {
        return database.select(RECORD.CONTENT).from(RECORD).where(RECORD.KIND.eq(kind), RECORD.ID.eq(id)).fetchOptional(RECORD.CONTENT);
    }

    static List<Step.Kept> all(DSLContext database) {
        List<Step.Kept> all = new ArrayList<>();
        database.selectFrom(RECORD).orderBy(RECORD.KIND, RECORD.ID).fetch()
                .forEach(row -> all.add(new Step.Kept(row.getKind(), row.getId(), row.getContent())));
        return all;
    }

    static void put(DSLContext database, Step.Kept record) {
        database.insertInto(RECORD).set(RECORD.KIND, record.kind()).set(RECORD.ID, record.id()).set(RECORD.CONTENT, record.content())
                .onDuplicateKeyUpdate().set(RECORD.CONTENT, record.content()).execute();
    }
}
