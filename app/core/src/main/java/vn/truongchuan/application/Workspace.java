package vn.truongchuan.application;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.SelfAssessmentReader.CycleIdentity;
import vn.truongchuan.domain.SelfAssessmentReader;
import vn.truongchuan.domain.check.Finding;
import vn.truongchuan.domain.data.DataTables;
import vn.truongchuan.domain.evidence.CitedFields;
import vn.truongchuan.domain.evidence.CitedText;
import vn.truongchuan.domain.field.Dot;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.FieldChange;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.domain.field.Fields;
import vn.truongchuan.domain.merge.LocalWrite;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.domain.standard.StandardSet;
import vn.truongchuan.exchange.protect.WorkspaceKey;
import vn.truongchuan.exchange.seal.Unlocking;
import vn.truongchuan.exchange.sign.KeyFolder;
import vn.truongchuan.regulation.DataTableSets;
import vn.truongchuan.regulation.StandardSets;
import vn.truongchuan.store.Step;
import vn.truongchuan.store.WorkspaceFolder;
import vn.truongchuan.store.WorkspaceStore;
import vn.truongchuan.vault.Vault;

/** One open workspace: a folder that holds one self-assessment with its evidence. Closed exactly once. */
public final class Workspace implements AutoCloseable {
    private final StandardSet set;
    private final SelfAssessmentReader reader;
    private final Clock clock;
    private volatile WorkspaceStore store;
    private final Vault vault;
    private final Backups backups;
    private final Merges merges;
    private final Housekeeping housekeeping;
    private final List<Finding> setFindings;
    private final List<Consumer<SelfAssessment>> listeners = new CopyOnWriteArrayList<>();
    private volatile SelfAssessment current;
    private volatile boolean open = true;

    private Workspace(WorkspaceStore store, StandardSet set, Clock clock) {
        this.store = store;
        this.set = set;
        this.clock = clock;
        this.reader = new SelfAssessmentReader(set);
        this.vault = Vault.open(store.folder().vault(), store.folder().protection());
        this.current = reader.read(store.identity(), store.fields());
        this.setFindings = OwnSets.pin(store, set);
        this.backups = new Backups(this, clock);
        this.merges = new Merges(this);
        this.housekeeping = new Housekeeping(this, clock);
    }

    /** Makes a workspace in a folder that does not exist or is empty. */
    public static Workspace create(Path folder, String standardSet, SchoolYear year, boolean sample) {
        StandardSet set = StandardSets.find(standardSet).orElseThrow(() -> new Failure("SET-UNKNOWN", standardSet));
        CycleIdentity identity = new CycleIdentity(UUID.randomUUID().toString(), standardSet, year, sample);
        return of(WorkspaceStore.create(folder, identity, Clock.systemUTC()), Clock.systemUTC());
    }

    /** Makes a workspace that lies encrypted on the disk, in a folder that does not exist or is empty. */
    public static Workspace createProtected(Path folder, String standardSet, SchoolYear year, boolean sample, Locking locking) {
        StandardSet set = StandardSets.find(standardSet).orElseThrow(() -> new Failure("SET-UNKNOWN", standardSet));
        CycleIdentity identity = new CycleIdentity(UUID.randomUUID().toString(), set.id(), year, sample);
        WorkspaceFolder hidden = new WorkspaceFolder(folder, WorkspaceKey.generate());
        return of(WorkspaceStore.create(hidden, identity, Clock.systemUTC(), () -> WorkspaceProtection.write(hidden, locking)),
                Clock.systemUTC());
    }

    /** Makes a workspace for a standard set that is not the program's: its file is proved whole and kept in the workspace. */
    public static Workspace createWithOwnSet(Path folder, Path setFile, SchoolYear year, boolean sample) {
        StandardSet set = OwnSets.read(setFile);
        CycleIdentity identity = new CycleIdentity(UUID.randomUUID().toString(), set.id(), year, sample);
        return of(WorkspaceStore.create(new WorkspaceFolder(folder), identity, Clock.systemUTC(),
                () -> OwnSets.copy(setFile, new WorkspaceFolder(folder), set.id())), Clock.systemUTC());
    }

    /** Opens a workspace; throws Failure with a WS- or DB- code where it cannot be. */
    public static Workspace open(Path folder) {
        return open(folder, Clock.systemUTC());
    }

    /** Opens a workspace that may be protected; throws WS-PASS, WS-SHEET or WS-KEY-DAMAGED where this does not open it. */
    public static Workspace open(Path folder, Unlocking unlocking) {
        return open(Opening.folder(folder, unlocking));
    }

    static Workspace open(WorkspaceFolder folder) {
        return of(WorkspaceStore.open(folder, Clock.systemUTC()), Clock.systemUTC());
    }

    static Workspace open(Path folder, Clock clock) {
        return of(WorkspaceStore.open(Opening.folder(folder, Unlocking.NOTHING), clock), clock);
    }

    private static Workspace of(WorkspaceStore store, Clock clock) {
        boolean made = false;
        try {
            Workspace workspace = new Workspace(store, OwnSets.find(store), clock);
            made = true;
            return workspace;
        } finally {
            if (!made) {
                store.close();
            }
        }
    }

    public Path folder() {
        return store.folder().root();
    }

    /** Where this workspace's signing key lies; it is made on first need. */
    public KeyFolder keys() {
        return new KeyFolder(store.folder().keys(), store.folder().protection());
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
        mustBeOpen();
        return write(changes(editor, edits));
    }

    /**
     * The same by somebody who last saw the fields like this: what a merge brought meanwhile is not written over unseen, it stays beside.
     *
     * @param saw what the fields held when they were last shown; a field that is not named is written over as it stands
     */
    public synchronized List<FieldKey> save(Editor editor, List<FieldEdit> edits, Map<FieldKey, List<FieldValue>> saw) {
        mustBeOpen();
        List<FieldChange> changes = changes(editor, edits);
        UnseenWrites unseen = new UnseenWrites(current.fields(), saw, store::wroteHere);
        if (unseen.any(changes)) {
            step(Step.states(unseen.states(changes)));
            return changes.stream().map(FieldChange::key).sorted().toList();
        }
        return write(changes);
    }

    private List<FieldKey> write(List<FieldChange> changes) {
        if (!changes.isEmpty()) {
            store.write(changes);
            current = reader.readAfter(current, store.identity(), store.fields());
            listeners.forEach(l -> l.accept(current));
        }
        return changes.stream().map(FieldChange::key).sorted().toList();
    }

    private void mustBeOpen() {
        if (!open) {
            throw new Failure("WS-CLOSED");
        }
    }

    private List<FieldChange> changes(Editor editor, List<FieldEdit> edits) {
        Map<FieldKey, Optional<String>> wanted = new LinkedHashMap<>();
        edits.forEach(edit -> wanted.put(edit.key(), edit.value().map(TypedText::clean)
                .map(v -> linked(edit.key(), v))));
        wanted.entrySet().removeIf(e -> before(e.getKey()).equals(e.getValue()));
        if (wanted.isEmpty()) {
            return List.of();
        }
        Dot dot = store.nextDot();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<FieldChange> changes = new ArrayList<>();
        wanted.forEach((key, value) -> changes.add(new FieldChange(key, before(key), new FieldValue(value, dot, editor.name(), now))));
        return changes;
    }

    /** Says who is working here, for those who find the workspace locked; the first save says it too. */
    public void announce(Editor editor) {
        mustBeOpen();
        store.announce(editor.name());
    }

    /** What the cycle is pinned to. */
    public CycleIdentity identity() {
        return store.identity();
    }

    /**
     * Takes values written elsewhere with their versions, editors and times as they are, all or none; later local writes are newer.
     *
     * @param states what each field holds afterwards
     * @param whole whether all that these writers wrote before is here or among them; else only these values count as known
     * @return the fields that were really changed
     */
    synchronized List<FieldKey> applyForeign(Map<FieldKey, List<FieldValue>> states, boolean whole) {
        mustBeOpen();
        Map<FieldKey, List<FieldValue>> changed = new HashMap<>(states);
        changed.entrySet().removeIf(e -> Fields.EMPTY.withStates(Map.of(e.getKey(), e.getValue())).values(e.getKey())
                .equals(current.fields().values(e.getKey())));
        if (!changed.isEmpty()) {
            step(whole ? Step.states(changed) : Step.states(changed).with(store.state().seen()));
        }
        return changed.keySet().stream().sorted().toList();
    }

    public List<FieldKey> applyForeign(Map<FieldKey, List<FieldValue>> states) {
        return applyForeign(states, true);
    }

    /** Writes more than a save, all or none; merges and packages are taken in with it. */
    public synchronized void step(Step step) {
        mustBeOpen();
        store.write(step);
        if (!step.states().isEmpty()) {
            current = reader.readAfter(current, store.identity(), store.fields());
            listeners.forEach(l -> l.accept(current));
        }
    }

    /** The merges of this workspace: trying one out, making it, taking it back, settling what it left open. */
    public Merges merges() {
        return merges;
    }

    /** What is kept beside the fields, by id. */
    public Map<String, String> records(String kind) {
        return store.records(kind);
    }

    /** The version, person and time of the next write. */
    public LocalWrite nextWrite(Editor editor) {
        return new LocalWrite(store.nextDot(), editor.name(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /**
     * A workspace in which nothing was ever written takes another's cycle id and sample flag; set and year must be the same.
     *
     * @param setDigest which content of the set the other cycle began with, where that is known
     */
    public synchronized void adoptIdentity(CycleIdentity other, Optional<FileDigest> setDigest) {
        mustBeOpen();
        if (current.fields().size() > 0) {
            throw new Failure("WS-NOT-EMPTY", folder().toString());
        }
        if (!other.standardSet().equals(identity().standardSet()) || !other.schoolYear().equals(identity().schoolYear())) {
            throw new Failure("JSON-OTHER-CYCLE", other.standardSet(), other.schoolYear().toString());
        }
        store.adopt(other);
        setDigest.ifPresent(store::pinSet);
        current = reader.read(store.identity(), store.fields());
    }

    /** Which content of the set the cycle began with. */
    public Optional<String> pinnedSet() {
        return store.pinnedSet().map(FileDigest::hex);
    }

    /** What a typed text is stored as. */
    String stored(FieldKey key, String text) {
        return linked(key, TypedText.clean(text));
    }

    private String linked(FieldKey key, String text) {
        return CitedFields.cites(key) ? current.evidence().link(text, new CitedText(before(key).orElse(""))).stored() : text;
    }

    private Optional<String> before(FieldKey key) {
        return current.fields().get(key).flatMap(FieldValue::value);
    }

    /** Every change of one field, newest first. */
    public List<FieldChange> history(FieldKey key) {
        return store.history(key);
    }

    /** Every change of one thing, newest first. */
    public List<FieldChange> history(EntityKey entity) {
        return store.history(entity);
    }

    /** The newest changes of the workspace, newest first. */
    public List<FieldChange> latestChanges(int count) {
        return store.latestChanges(count);
    }

    /** What was seen when it was opened: damaged journal lines, sums that do not fit, a standard set that is another by now. */
    public List<Finding> openingFindings() {
        return Stream.concat(store.findings().stream(), setFindings.stream()).toList();
    }

    /** Compares what is stored with its sums; each finding names the unit that does not fit. */
    public List<Finding> verify() {
        return store.verify();
    }

    /** Whether it can still save; after a full or failing disk it must be closed and opened again. */
    public boolean usable() {
        return open && store.usable();
    }

    /** The evidence files of this workspace. */
    public Vault vault() {
        return vault;
    }

    /** The definitions of the data tables that go with the set. */
    public DataTables dataTables() {
        return DataTableSets.of(set);
    }

    /**
     * Opens the files again after a full or failing disk; what was acknowledged is there, what was not must be saved again.
     * Throws Failure where that is still not possible: then it can be tried again.
     */
    public synchronized void reopen() {
        mustBeOpen();
        if (store.usable()) {
            return;
        }
        store.close();
        store = WorkspaceStore.open(store.folder(), clock);
        current = reader.read(store.identity(), store.fields());
        listeners.forEach(l -> l.accept(current));
    }

    public StandardSet standardSet() {
        return set;
    }

    /** Whether it lies encrypted on the disk, and what opens it. */
    public WorkspaceProtection protection() {
        return new WorkspaceProtection(store.folder());
    }

    WorkspaceStore store() {
        return store;
    }

    Housekeeping housekeeping() {
        return housekeeping;
    }

    /** The backups of this workspace. */
    public Backups backups() {
        return backups;
    }

    /** Closes it, with a backup at every fifth close in which something was saved; may be called again. */
    @Override
    public void close() {
        try {
            housekeeping.stop();
        } finally {
            letGo();
        }
    }

    private synchronized void letGo() {
        listeners.clear();
        if (open) {
            open = false;
            store.close();
            if (protection().on()) {
                OpenedCopies.clearAll();
            }
        }
    }
}
