package vn.truongchuan.application;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import vn.truongchuan.base.Failure;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.SelfAssessmentReader;
import vn.truongchuan.domain.SelfAssessmentReader.CycleIdentity;
import vn.truongchuan.domain.evidence.CitedFields;
import vn.truongchuan.domain.field.Dot;
import vn.truongchuan.domain.field.FieldChange;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.domain.field.Fields;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.domain.standard.StandardSet;
import vn.truongchuan.regulation.StandardSets;

/** One open workspace: a folder that holds one self-assessment with its evidence. Closed exactly once. */
public final class Workspace implements AutoCloseable {
    private final Path folder;
    private final StandardSet set;
    private CycleIdentity identity;
    private final SelfAssessmentReader reader;
    private final Clock clock;
    private final List<FieldChange> history = new ArrayList<>();
    private final List<Consumer<SelfAssessment>> listeners = new CopyOnWriteArrayList<>();
    private long counter;
    private volatile SelfAssessment current;

    Workspace(Path folder, StandardSet set, CycleIdentity identity, Clock clock) {
        this.folder = folder;
        this.set = set;
        this.identity = identity;
        this.clock = clock;
        this.reader = new SelfAssessmentReader(set);
        this.current = reader.read(identity, Fields.EMPTY);
    }

    /** Makes a workspace in a folder that does not exist or is empty. */
    public static Workspace create(Path folder, String standardSet, SchoolYear year, boolean sample) {
        StandardSet set = StandardSets.find(standardSet).orElseThrow(() -> new Failure("SET-UNKNOWN", standardSet));
        return new Workspace(folder, set, new CycleIdentity(java.util.UUID.randomUUID().toString(), standardSet, year, sample),
                Clock.systemUTC());
    }

    /** Opens a workspace; throws Failure with a WS- or DB- code where it cannot be. */
    public static Workspace open(Path folder) {
        throw new Failure("WS-MISSING", folder.toString());
    }

    public Path folder() {
        return folder;
    }

    /** The self-assessment as it is saved now; a new value after each save, never changed in place. */
    public SelfAssessment current() {
        return current;
    }

    /** Called after each save, on the thread that saved. */
    public void onSaved(Consumer<SelfAssessment> listener) {
        listeners.add(listener);
    }

    public void forgetListener(Consumer<SelfAssessment> listener) {
        listeners.remove(listener);
    }

    /**
     * Writes fields, all or none; when it returns they are on disk. Values that stand there already are left alone.
     * Texts are normalised to NFC with LF line ends. Waits for the disk: never call it on the screen's thread.
     *
     * @return the fields that were really changed
     */
    public synchronized List<FieldKey> save(Editor editor, List<FieldEdit> edits) {
        Map<FieldKey, FieldValue> written = new HashMap<>();
        for (FieldEdit edit : edits) {
            var value = edit.value().map(v -> Normalizer.normalize(v, Normalizer.Form.NFC).replace("\r\n", "\n").replace('\r', '\n'))
                    .map(v -> CitedFields.cites(edit.key()) ? current.evidence().link(v).stored() : v);
            var before = current.fields().get(edit.key()).flatMap(FieldValue::value);
            if (!before.equals(value)) {
                FieldValue after = new FieldValue(value, new Dot("interim", ++counter), editor.name(),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS));
                written.put(edit.key(), after);
                history.add(new FieldChange(edit.key(), before, after));
            }
        }
        if (!written.isEmpty()) {
            current = reader.read(identity, current.fields().with(written));
            listeners.forEach(l -> l.accept(current));
        }
        return written.keySet().stream().sorted().toList();
    }

    /** What the cycle is pinned to. */
    public synchronized CycleIdentity identity() {
        return identity;
    }

    /**
     * Takes values written elsewhere with their versions, editors and times as they are, all or none; later local writes are newer.
     *
     * @return the fields that were really changed
     */
    public synchronized List<FieldKey> applyForeign(Map<FieldKey, FieldValue> values) {
        Map<FieldKey, FieldValue> written = new HashMap<>();
        values.forEach((key, after) -> {
            var before = current.fields().get(key);
            counter = Math.max(counter, after.dot().counter());
            if (!before.equals(java.util.Optional.of(after))) {
                written.put(key, after);
                history.add(new FieldChange(key, before.flatMap(FieldValue::value), after));
            }
        });
        if (!written.isEmpty()) {
            current = reader.read(identity, current.fields().with(written));
            listeners.forEach(l -> l.accept(current));
        }
        return written.keySet().stream().sorted().toList();
    }

    /** A workspace in which nothing was ever written takes another's cycle id and sample flag; set and year must be the same. */
    public synchronized void adoptIdentity(CycleIdentity other) {
        if (current.fields().size() > 0) {
            throw new Failure("WS-NOT-EMPTY", folder.toString());
        }
        if (!other.standardSet().equals(identity.standardSet()) || !other.schoolYear().equals(identity.schoolYear())) {
            throw new Failure("JSON-OTHER-CYCLE", other.standardSet(), other.schoolYear().toString());
        }
        identity = other;
        current = reader.read(identity, current.fields());
    }

    /** Every change of one field, newest first. */
    public synchronized List<FieldChange> history(FieldKey key) {
        List<FieldChange> changes = new ArrayList<>(history.stream().filter(c -> c.key().equals(key)).toList());
        java.util.Collections.reverse(changes);
        return changes;
    }

    public StandardSet standardSet() {
        return set;
    }

    @Override
    public void close() {
        listeners.clear();
    }
}
