package vn.truongchuan.store;

import java.util.List;
import org.jooq.DSLContext;
import vn.truongchuan.domain.field.FieldChange;
import vn.truongchuan.domain.field.Fields;

/** What one save does to the tables, inside one transaction. */
final class SaveRows {
    private SaveRows() {
    }

    /**
     * @param history what goes into the history
     * @param current what stands in the fields from now on
     * @param after all fields as they are then
     * @param journal number of the journal line that holds this save
     */
    static void write(DSLContext inside, List<FieldChange> history, List<FieldChange> current, Fields after, long journal) {
        HistoryRows.add(inside, history.stream().filter(c -> !HistoryRows.knows(inside, c.key(), c.after().dot())).toList());
        FieldRows.write(inside, current);
        history.stream().map(c -> c.after().dot()).distinct().forEach(dot -> SeenRows.note(inside, dot));
        UnitDigests.note(inside, current, after);
        WorkspaceRows.put(inside, WorkspaceRows.JOURNAL, Long.toString(journal));
    }
}
