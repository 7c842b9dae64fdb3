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

    /** Puts just these in the place of all. */
    static void replace(DSLContext database, Map<String, Long> exact) {
        Map<String, Long> now = all(database);
        now.keySet().stream().filter(replica -> !exact.containsKey(replica))
                .forEach(replica -> database.deleteFrom(SEEN).where(SEEN.REPLICA.eq(replica)).execute());
        exact.forEach((replica, counter) -> {
            if (!now.containsKey(replica)) {
                database.insertInto(SEEN).set(SEEN.REPLICA, replica).set(SEEN.COUNTER, counter).execute();
            } else if (!now.get(replica).equals(counter)) {
                database.update(SEEN).set(SEEN.COUNTER, counter).where(SEEN.REPLICA.eq(replica)).execute();
            }
        });
    }

    /** Notes a write; a lower number than the known one changes nothing. */
    static void note(DSLContext database, Dot dot) {
        Long known = database.select(SEEN.COUNTER).from(SEEN).where(SEEN.REPLICA.eq(dot.replica())).fetchOne(SEEN.COUNTER);
        if (known == null) {
            database.insertInto(SEEN).set(SEEN.REPLICA, dot.replica()).set(SEEN.COUNTER, dot.counter()).execute();
        } else if (known < dot.counter()) {
            database.update(SEEN).set(SEEN.COUNTER, dot.counter()).where(SEEN.REPLICA.eq(dot.replica())).execute();
        }
    }
}
