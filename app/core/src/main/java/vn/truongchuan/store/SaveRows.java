package vn.truongchuan.store;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import vn.truongchuan.domain.field.Dot;
import vn.truongchuan.domain.field.FieldChange;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.Fields;
import vn.truongchuan.domain.merge.VersionVector;

/** What one save or step does to the tables, inside one transaction. */
final class SaveRows {
    private static final int FEW = 20;

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
        HistoryRows.add(inside, missing(inside, history, seen, step.isPresent()));
        FieldRows.replace(inside, keys, before, after);
        history.stream().map(c -> c.after().dot()).distinct().forEach(dot -> SeenRows.note(inside, dot));
        step.flatMap(Step::seen).map(VersionVector::highest).ifPresent(exact -> SeenRows.replace(inside, exact));
        step.ifPresent(s -> s.records().forEach(record -> RecordRows.put(inside, record)));
        UnitDigests.note(inside, keys, after);
        WorkspaceRows.put(inside, WorkspaceRows.JOURNAL, Long.toString(journal));
    }

    /**
     * What the history does not have. A version above all seen of its replica cannot be there, unless a merge was taken back; only others
     * are looked up: many of one replica together.
     */
    private static List<FieldChange> missing(DSLContext inside, List<FieldChange> history, Map<String, Long> seen, boolean always) {
        Map<String, List<FieldChange>> byReplica = history.stream().collect(Collectors.groupingBy(c -> c.after().dot().replica()));
        Set<FieldChange> known = Collections.newSetFromMap(new IdentityHashMap<>());
        byReplica.forEach((replica, changes) -> {
            List<FieldChange> doubtful = changes.stream()
                    .filter(c -> always || c.after().dot().counter() <= seen.getOrDefault(replica, 0L)).toList();
            Map<Dot, Set<FieldKey>> there = doubtful.size() > FEW ? HistoryRows.writesOf(inside, replica) : Map.of();
            doubtful.stream().filter(c -> doubtful.size() > FEW ? there.getOrDefault(c.after().dot(), Set.of()).contains(c.key())
                    : HistoryRows.knows(inside, c.key(), c.after().dot())).forEach(known::add);
        });
        return history.stream().filter(c -> !known.contains(c)).toList();
    }
}
