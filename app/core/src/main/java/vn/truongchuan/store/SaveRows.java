package vn.truongchuan.store;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import vn.truongchuan.domain.field.Dot;
import vn.truongchuan.domain.field.FieldChange;
import vn.truongchuan.domain.field.Fields;

/** What one save does to the tables, inside one transaction. */
final class SaveRows {
    private SaveRows() {
    }

    /**
     * @param history what goes into the history
     * @param current what stands in the fields from now on
     * @param before all fields as they were
     * @param after all fields as they are then
     * @param journal number of the journal line that holds this save
     */
    static void write(DSLContext inside, List<FieldChange> history, List<FieldChange> current, Fields before, Fields after, long journal) {
        Map<String, Long> seen = SeenRows.all(inside);
        HistoryRows.add(inside, history.stream().filter(c -> !known(inside, seen, c)).toList());
        FieldRows.remove(inside, current.stream().map(FieldChange::key).filter(key -> before.get(key).isPresent()).toList());
        FieldRows.add(inside, current);
        history.stream().map(c -> c.after().dot()).distinct().forEach(dot -> SeenRows.note(inside, dot));
        UnitDigests.note(inside, current, after);
        WorkspaceRows.put(inside, WorkspaceRows.JOURNAL, Long.toString(journal));
    }

    /** A version above all seen of its replica cannot be in the history; only others are looked up. */
    private static boolean known(DSLContext inside, Map<String, Long> seen, FieldChange change) {
        Dot dot = change.after().dot();
        return dot.counter() <= seen.getOrDefault(dot.replica(), 0L) && HistoryRows.knows(inside, change.key(), dot);
    }
}
