package vn.truongchuan.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import vn.truongchuan.domain.check.Finding;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.check.Severity;
import vn.truongchuan.domain.field.Dot;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.FieldChange;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.domain.field.Fields;

/** Brings what the journal has and the tables lack back into the tables; twice is the same as once. */
final class Replay {
    private final List<Finding> findings = new ArrayList<>();
    private Fields fields;
    private long number;
    private long counter;

    private Replay(Fields fields, long applied, long counter) {
        this.fields = fields;
        this.number = applied;
        this.counter = counter;
    }

    /** Replays on the database thread. */
    static Replay run(Database database, Journal journal, Path aside, String workspace) throws IOException {
        long applied = database.here(d -> WorkspaceRows.get(d, WorkspaceRows.JOURNAL).map(Long::parseLong).orElse(0L));
        long counter = database.here(d -> SeenRows.all(d).values().stream().mapToLong(Dot::counted).max().orElse(0));
        Fields stored = database.here(FieldRows::all);
        Replay replay = new Replay(stored, applied, Math.max(counter, top(stored)));
        replay.checkSums(database);
        JournalReader reader = new JournalReader(workspace, aside, journal.protection());
        for (Path file : journal.filesAfter(applied)) {
            reader.read(file);
        }
        reader.lines().stream().sorted(Comparator.comparingLong(JournalLine::number)).forEach(line -> replay.line(database, line));
        reader.damaged().forEach(name -> replay.find("DB-JOURNAL-DAMAGED", name));
        reader.foreign().stream().distinct().forEach(id -> replay.find("DB-JOURNAL-FOREIGN", id));
        return replay;
    }

    /** Values of a merge that was taken back in part may be above all that is known. */
    private static long top(Fields fields) {
        return fields.stream().mapToLong(f -> Dot.counted(f.getValue().dot().counter())).max().orElse(0);
    }

    /** Before anything is written on top: every row against its sum; what the history can give back is given back. */
    private void checkSums(Database database) {
        for (EntityKey unit : database.here(d -> UnitDigests.mismatches(d, fields))) {
            Map<FieldKey, FieldValue> repaired = new HashMap<>();
            database.transactionHere(inside -> new UnitRepair(inside).repair(unit).ifPresent(repaired::putAll));
            if (repaired.isEmpty()) {
                findings.add(mismatch(unit));
            } else {
                findings.add(new Finding("DB-REPAIRED", Severity.ADVICE, Place.of(unit), List.of(unit.toString())));
            }
        }
        if (!findings.isEmpty()) {
            fields = database.here(FieldRows::all);
        }
    }

    /** Says that a unit's rows do not fit their sum. */
    static Finding mismatch(EntityKey unit) {
        return new Finding("DB-DIGEST", Severity.WRONG, Place.of(unit), List.of(unit.toString()));
    }

    private void line(Database database, JournalLine line) {
        line.writes().forEach(w -> counter = Math.max(counter, Dot.counted(w.value().dot().counter())));
        line.step().ifPresent(s -> s.states().values().forEach(values -> values.forEach(v -> counter = Math.max(counter,
                Dot.counted(v.dot().counter())))));
        if (line.number() <= number) {
            return;
        }
        if (line.number() > number + 1) {
            find("DB-JOURNAL-GAP", Long.toString(number + 1), Long.toString(line.number() - 1));
        }
        number = line.number();
        database.transactionHere(inside -> apply(inside, line));
    }

    /** A write goes in where it is newer than what stands there or replaced just that. */
    private void apply(DSLContext inside, JournalLine line) {
        List<FieldChange> missing = new ArrayList<>();
        List<FieldChange> newer = new ArrayList<>();
        for (JournalLine.Write write : line.writes()) {
            Optional<FieldValue> old = fields.get(write.key());
            if (!HistoryRows.knows(inside, write.key(), write.value().dot())) {
                missing.add(new FieldChange(write.key(), old.flatMap(FieldValue::value), write.value()));
            }
            Optional<Dot> stands = old.map(FieldValue::dot);
            if (stands.equals(write.was()) || stands.map(d -> d.compareTo(write.value().dot()) < 0).orElse(true)) {
                newer.add(new FieldChange(write.key(), old.flatMap(FieldValue::value), write.value()));
            }
        }
        Map<FieldKey, FieldValue> values = new HashMap<>();
        newer.forEach(c -> values.put(c.key(), c.after()));
        Fields before = fields;
        fields = before.with(values);
        Set<FieldKey> keys = new HashSet<>(values.keySet());
        line.step().ifPresent(step -> {
            fields = fields.withStates(step.states());
            keys.addAll(step.states().keySet());
            missing.addAll(HistoryRows.ofStep(step, before));
        });
        SaveRows.write(inside, missing, keys, before, fields, line.step(), line.number());
    }

    private void find(String kind, String... arguments) {
        findings.add(finding(kind, arguments));
    }

    static Finding finding(String kind, String... arguments) {
        return new Finding(kind, Severity.WRONG, Place.of(EntityKey.CYCLE), List.of(arguments));
    }

    Fields fields() {
        return fields;
    }

    /** Number of the last line known. */
    long number() {
        return number;
    }

    /** The highest counter of any write known. */
    long counter() {
        return counter;
    }

    List<Finding> findings() {
        return findings;
    }
}
