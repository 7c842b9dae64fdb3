package vn.truongchuan.store;

import static vn.truongchuan.store.schema.Tables.SEEN;

import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import vn.truongchuan.domain.field.Dot;

/** How far each replica's writes are known here. */
final class SeenRows {
    private SeenRows() {
    }

    static Map<String, Long> all(DSLContext database) {
        return new TreeMap<>(database.selectFrom(SEEN).fetchMap(SEEN.REPLICA, SEEN.COUNTER));
    }

    /** Notes a write; a lower number than the known one changes nothing. */
    static void note(DSLContext database, Dot dot) {
        if (database.update(SEEN).set(SEEN.COUNTER, dot.counter())
                .where(SEEN.REPLICA.eq(dot.replica()), SEEN.COUNTER.lt(dot.counter())).execute() == 0
                && !database.fetchExists(SEEN, SEEN.REPLICA.eq(dot.replica()))) {
            database.insertInto(SEEN).set(SEEN.REPLICA, dot.replica()).set(SEEN.COUNTER, dot.counter()).execute();
        }
    }
}
