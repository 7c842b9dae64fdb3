package vn.truongchuan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.SelfAssessmentReader.CycleIdentity;
import vn.truongchuan.domain.check.Finding;
import vn.truongchuan.domain.field.Dot;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldChange;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.domain.field.Fields;
import vn.truongchuan.domain.merge.MergeState;
import vn.truongchuan.domain.merge.VersionVector;

/** The fields of one workspace on disk: journal first, then the database. */
public final class WorkspaceStore implements AutoCloseable {
    private static final int CHECKPOINT_SECONDS = 3;
    private static final int SUMMARY_SECONDS = 30;
    private final Parts parts;
    private volatile CycleIdentity identity;
    private final String replica;
    private final List<Finding> findings;
    private final Clock clock;
    private final AtomicLong counter;
    private volatile MergeState state;
    private volatile boolean usable = true;
    private volatile boolean closed;
    private volatile Optional<Instant> lastChange;
    private volatile long number;
    private boolean unforced;
    private boolean unsummed = true;
    private Instant summedAt = Instant.EPOCH;

    WorkspaceStore(Parts parts, CycleIdentity identity, String replica, Replay replay, List<Finding> findings) {
        this.parts = parts;
        this.clock = parts.clock();
        this.identity = identity;
        this.replica = replica;
        this.findings = List.copyOf(findings);
        this.counter = new AtomicLong(replay.counter());
        this.state = new MergeState(replay.fields(), VersionVector.of(parts.database().here(SeenRows::all)));
        this.number = replay.number();
        this.unforced = true;
        this.lastChange = Summary.lastChange(replay.fields());
        parts.database().everySeconds(CHECKPOINT_SECONDS, this::checkpoint);
    }

    /** What a running store is made of. */
    record Parts(WorkspaceFolder folder, Database database, Journal journal, FolderLock lock, Clock clock) {
    }

    /** Makes a workspace in a free folder and opens it. */
    public static WorkspaceStore create(Path root, CycleIdentity identity, Clock clock) {
        return create(new WorkspaceFolder(root), identity, clock, () -> { });
    }

    /**
     * Makes a workspace in a free folder and opens it.
     *
     * @param before brings files into the new folder before it counts as a workspace
     */
    public static WorkspaceStore create(WorkspaceFolder folder, CycleIdentity identity, Clock clock, Runnable before) {
        new StoreMaking(folder, Migrations.shipped()).create(identity, before);
        return open(folder, clock);
    }

    public static WorkspaceStore open(Path root, Clock clock) {
        return open(new WorkspaceFolder(root), clock);
    }

    public static WorkspaceStore open(WorkspaceFolder folder, Clock clock) {
        return new StoreOpening(folder, clock, Migrations.shipped()).open();
    }

    public WorkspaceFolder folder() {
        return parts.folder();
    }

    public CycleIdentity identity() {
        return identity;
    }

    /** Takes another cycle's id and sample flag, while nothing was written yet. */
    public void adopt(CycleIdentity other) {
        SpareDatabase.forget(parts.folder());
        parts.database().onThread(() -> {
            parts.database().transactionHere(inside -> {
                WorkspaceRows.put(inside, WorkspaceRows.ID, other.id());
                WorkspaceRows.put(inside, WorkspaceRows.SAMPLE, Boolean.toString(other.sample()));
            });
            parts.database().checkpointHere();
            unsummed = true;
            identity = new CycleIdentity(other.id(), identity.standardSet(), identity.schoolYear(), other.sample());
            return null;
        });
    }

    /** The digest of the standard set's content when the cycle began; empty where it was never noted. */
    public Optional<FileDigest> pinnedSet() {
        return parts.database().read(d -> WorkspaceRows.get(d, WorkspaceRows.SET_DIGEST))
                .filter(hex -> hex.matches("[0-9a-f]{64}")).map(FileDigest::parse);
    }

    /** Notes the digest of the standard set's content. */
    public void pinSet(FileDigest digest) {
        put(WorkspaceRows.SET_DIGEST, digest.hex());
    }

    /** The text of the workspace's own standard set as it was taken in; empty where the set is the program's. */
    public Optional<String> ownSet() {
        return parts.database().read(d -> WorkspaceRows.get(d, WorkspaceRows.OWN_SET));
    }

    /** Keeps the text of the workspace's own standard set, so that backups hold it too. */
    public void keepOwnSet(String text) {
        put(WorkspaceRows.OWN_SET, text);
    }

    /** All fields as they are on disk. */
    public Fields fields() {
        return state.fields();
    }

    /** All that this copy holds and knows, of one moment: whoever says to know a write has it. */
    public MergeState state() {
        return state;
    }

    /** The records of a kind beside the fields, by id. */
    public Map<String, String> records(String kind) {
        return parts.database().read(d -> RecordRows.of(d, kind));
    }

    /** One record beside the fields. */
    public Optional<String> record(String kind, String id) {
        return parts.database().read(d -> RecordRows.get(d, kind, id));
    }

    /** What was wrong when it was opened. */
    public List<Finding> findings() {
        return findings;
    }

    /** Whether it can still write; after a full or failing disk it must be opened again. */
    public boolean usable() {
        return usable;
    }

    /** The version for the next save; never given twice. */
    public Dot nextDot() {
        return new Dot(replica, counter.incrementAndGet());
    }

    /** Whether this session wrote it. */
    public boolean wroteHere(Dot dot) {
        return dot.replica().equals(replica);
    }

    /** Writes changes, all or none; when it returns they are on disk. One save after the other. */
    public void write(List<FieldChange> changes) {
        parts.database().onThread(() -> {
            writeHere(changes);
            return null;
        });
    }

    private void writeHere(List<FieldChange> changes) {
        if (!usable) {
            throw new Failure("WS-BROKEN", parts.folder().root().toString());
        }
        changes.forEach(c -> StoredForm.check(c.key(), c.after()));
        Fields fields = fields();
        Map<FieldKey, FieldValue> values = new HashMap<>();
        changes.forEach(c -> values.put(c.key(), c.after()));
        List<JournalLine.Write> writes = changes.stream()
                .map(c -> new JournalLine.Write(c.key(), c.after(), fields.get(c.key()).map(FieldValue::dot))).toList();
        commit(new JournalLine(identity.id(), number + 1, writes, Optional.empty()), changes, values.keySet(), fields.with(values));
    }

    /** Writes a step, all or none; when it returns it is on disk. */
    public void write(Step step) {
        parts.database().onThread(() -> {
            if (!usable) {
                throw new Failure("WS-BROKEN", parts.folder().root().toString());
            }
            step.states().forEach((key, values) -> values.forEach(value -> StoredForm.check(key, value)));
            commit(new JournalLine(identity.id(), number + 1, List.of(), Optional.of(step)), HistoryRows.ofStep(step, fields()),
                    step.states().keySet(), fields().withStates(step.states()));
            return null;
        });
    }

    private void commit(JournalLine line, List<FieldChange> history, Set<FieldKey> keys, Fields after) {
        try {
            parts.journal().append(line);
            history.stream().findFirst().ifPresent(c -> parts.lock().name(c.after().editor()));
        } catch (IOException trouble) {
            throw Disk.failure(trouble, parts.folder().journal());
        }
        number++;
        history.forEach(c -> counter.accumulateAndGet(Dot.counted(c.after().dot().counter()), Math::max));
        boolean written = false;
        try {
            parts.database().transactionHere(inside -> SaveRows.write(inside, history, keys, fields(), after, line.step(), number));
            written = true;
        } finally {
            usable = written;
        }
        VersionVector known = state.seen();
        for (FieldChange change : history) {
            known = known.with(change.after().dot());
        }
        state = new MergeState(after, line.step().flatMap(Step::seen).orElse(known));
        lastChange = history.stream().map(c -> c.after().at()).max(Instant::compareTo).or(() -> lastChange);
        unforced = true;
        unsummed = true;
    }

    /** Says in the lock who is working. */
    public void announce(String person) {
        parts.database().onThread(() -> {
            parts.lock().name(person);
            return null;
        });
    }

    private void checkpoint() {
        if (unforced && usable) {
            try {
                parts.database().checkpointHere();
                unforced = false;
            } catch (Failure trouble) {
                usable = false;
            }
        }
        if (unsummed && (closed || clock.instant().isAfter(summedAt.plusSeconds(SUMMARY_SECONDS)))) {
            summedAt = clock.instant();
            try {
                summary().write(parts.folder());
                unsummed = false;
            } catch (IOException ignored) {
                // tried again at the next checkpoint; the list of workspaces shows an older state until then
            }
        }
    }

    /** Forces the database now instead of within three seconds. */
    void force() {
        parts.database().onThread(() -> {
            checkpoint();
            return null;
        });
    }

    /** What a list of workspaces shows of it. */
    public Summary summary() {
        return Summary.of(identity, fields(), lastChange, number);
    }

    /** One field's changes, newest first. */
    public List<FieldChange> history(FieldKey key) {
        return parts.database().read(d -> HistoryRows.of(d, key));
    }

    /** One thing's changes, newest first. */
    public List<FieldChange> history(EntityKey entity) {
        return parts.database().read(d -> HistoryRows.of(d, entity));
    }

    /** The newest changes of the workspace, newest first. */
    public List<FieldChange> latestChanges(int count) {
        return parts.database().read(d -> HistoryRows.latest(d, count));
    }

    /** Compares every row with the noted sums. */
    public List<Finding> verify() {
        return parts.database().read(d -> UnitDigests.mismatches(d, FieldRows.all(d))).stream().map(Replay::mismatch).toList();
    }

    /** Writes a backup: beside its target, forced, read back and tried out before it gets its name. */
    public BackupManifest backUp(Path target, BackupWanted wanted, Progress progress) {
        try {
            Summary now = summary();
            Instant time = clock.instant().truncatedTo(ChronoUnit.SECONDS);
            BackupManifest made = new BackupWriter(dump(), now, time, parts.folder(), progress).write(target, wanted);
            if (parts.folder().backups().equals(target.getParent())) {
                notes().backedUp(now.journal());
            }
            return made;
        } catch (IOException trouble) {
            throw Disk.backupFailure(trouble, target);
        }
    }

    /**
     * Makes a workspace in a free folder from a backup.
     *
     * @param evidence brings the evidence files into the new vault, before the folder counts as a workspace
     */
    public static void restore(BackupFile backup, Path root, Runnable evidence) {
        new StoreMaking(new WorkspaceFolder(root, backup.protection()), Migrations.shipped()).restore(backup, evidence);
    }

    Dump dump() {
        return Dump.of(parts.database());
    }

    /** What this copy notes about its backups. */
    public BackupNotes notes() {
        return new BackupNotes(name -> parts.database().read(d -> WorkspaceRows.get(d, name)), this::put, () -> number);
    }

    /** Every content a field of that name ever had, in whatever thing of that kind. */
    public Set<String> everWritten(EntityKind kind, String name) {
        return parts.database().read(d -> HistoryRows.contents(d, kind, name));
    }

    /**
     * Deletes journal files that nobody needs any more: every line is in the tables and not above that number, and the file was last
     * written before that time.
     *
     * @param upTo number of the last save that verified backups hold
     * @return how many files went
     */
    public int pruneJournal(long upTo, Instant before) {
        return parts.database().onThread(() -> {
            try {
                return parts.journal().prune(Math.min(upTo, number), before);
            } catch (IOException trouble) {
                throw Disk.failure(trouble, parts.folder().journal());
            }
        });
    }

    private void put(String name, String content) {
        parts.database().onThread(() -> {
            boolean written = false;
            try {
                parts.database().transactionHere(inside -> WorkspaceRows.put(inside, name, content));
                written = true;
            } finally {
                usable = usable && written;
            }
            return null;
        });
    }

    /** Closes it; may be called again. A database that died of a full disk is let go: the journal has what it lacks. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            parts.database().onThread(() -> {
                checkpoint();
                parts.journal().close();
                return null;
            });
            parts.database().close();
            summary().closed(Files.size(parts.folder().databaseFile())).write(parts.folder());
        } catch (IOException ignored) {
            // the next opening tries a copy first, as after an unclean end
        } catch (Failure dead) {
            usable = false;
        } finally {
            parts.lock().release(usable);
            usable = false;
        }
    }
}
