package vn.truongchuan.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import vn.truongchuan.domain.field.Dot;
import vn.truongchuan.domain.field.FieldChange;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.Fields;
import vn.truongchuan.domain.merge.VersionVector;

/** What one save or step does to the tables, inside one transaction. */
final class SaveRows {
    private SaveRows() {
    }

    /**
     * @param history what goes into the history, unless it is there already
     * @param keys the fields that hold something else from now on
     * @param before all fields as they were
     * @param after all fields as they are then
     * @param step what is more than a save
     * @param journal number of the journal line that holds this
     */
    static void write(DSLContext inside, List<FieldChange> history, Collection<FieldKey> keys, Fields before, Fields after,
            Optional<Step> step, long journal) {
        Map<String, Long> seen = SeenRows.all(inside);
        HistoryRows.add(inside, history.stream().filter(c -> !known(inside, seen, c, step.isPresent())).toList());
        FieldRows.replace(inside, keys, before, after);
        history.stream().map(c -> c.after().dot()).distinct().forEach(dot -> SeenRows.note(inside, dot));
        step.flatMap(Step::seen).map(VersionVector::highest).ifPresent(exact -> SeenRows.replace(inside, exact));
        step.ifPresent(s -> s.records().forEach(record -> RecordRows.put(inside, record)));
        UnitDigests.note(inside, keys, after);
        WorkspaceRows.put(inside, WorkspaceRows.JOURNAL, Long.toString(journal));
    }

    /** A version above all seen of its replica cannot be in the history, unless a merge was taken back; only others are looked up. */
    private static boolean known(DSLContext inside, Map<String, Long> seen, FieldChange change, boolean always) {
        Dot dot = change.after().dot();
        return (always || dot.counter() <= seen.getOrDefault(dot.replica(), 0L)) && HistoryRows.knows(inside, change.key(), dot);
    }
}
