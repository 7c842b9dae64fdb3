package vn.truongchuan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.DSLContext;
import vn.truongchuan.base.Failure;
import vn.truongchuan.domain.SelfAssessmentReader.CycleIdentity;
import vn.truongchuan.domain.check.Finding;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.check.Severity;
import vn.truongchuan.domain.school.SchoolYear;

/** The steps from a folder to a running store: make, lock, refuse what is newer, migrate, replay, check. */
final class StoreOpening {
    private final WorkspaceFolder folder;
    private final Clock clock;
    private final Migrations migrations;

    StoreOpening(WorkspaceFolder folder, Clock clock, Migrations migrations) {
        this.folder = folder;
        this.clock = clock;
        this.migrations = migrations;
    }

    /** Makes an empty workspace. */
    void create(CycleIdentity identity) {
        create(identity.id(), database -> fill(database, identity), () -> { });
    }

    /** Makes a workspace that holds what a backup holds; its replica id will be its own. */
    void restore(BackupFile backup, Runnable evidence) {
        create(backup.manifest().summary().cycle().id(), backup::fill, evidence);
    }

    /** Makes everything in a free folder; database and marker come last, so that a half-made folder is none. */
    private void create(String id, Consumer<DSLContext> filling, Runnable before) {
        HomeCheck.check(folder.root());
        try {
            if (!folder.isFree()) {
                throw new Failure("WS-FOLDER-NOT-EMPTY", folder.root().toString());
            }
            boolean made = false;
            try {
                make(filling, before);
                new Marker(Marker.FORMAT, migrations.latest(), id).write(folder.marker());
                made = true;
            } finally {
                if (!made) {
                    folder.clear();
                }
            }
        } catch (IOException trouble) {
            throw Disk.failure(trouble, folder.root());
        }
    }

    private void make(Consumer<DSLContext> filling, Runnable before) throws IOException {
        Files.createDirectories(folder.data());
        Files.createDirectories(folder.journal());
        Files.createDirectories(folder.backups());
        before.run();
        try (Database next = Database.create(folder.nextDatabaseFile())) {
            next.onThread(() -> {
                next.here(d -> {
                    migrations.run(d, 0);
                    filling.accept(d);
                    return null;
                });
                next.checkpointHere();
                return null;
            });
        }
        Disk.move(folder.nextDatabaseFile(), folder.databaseFile());
    }

    private static void fill(DSLContext database, CycleIdentity identity) {
        WorkspaceRows.put(database, WorkspaceRows.ID, identity.id());
        WorkspaceRows.put(database, WorkspaceRows.STANDARD_SET, identity.standardSet());
        WorkspaceRows.put(database, WorkspaceRows.SCHOOL_YEAR, identity.schoolYear().toString());
        WorkspaceRows.put(database, WorkspaceRows.SAMPLE, Boolean.toString(identity.sample()));
    }

    /** Opens what is there; where it cannot be opened nothing is changed and the lock is given back. */
    WorkspaceStore open() {
        Optional<Marker> marker = Marker.read(folder.marker());
        if (marker.isEmpty() && !Files.exists(folder.databaseFile())) {
            throw new Failure("WS-MISSING", folder.root().toString());
        }
        HomeCheck.check(folder.root());
        marker.ifPresent(m -> refuseNewer(m.format(), m.schema()));
        FolderLock lock = FolderLock.take(folder.lock(), clock.instant());
        boolean opened = false;
        try {
            WorkspaceStore store = openLocked(lock);
            opened = true;
            return store;
        } finally {
            if (!opened) {
                lock.release(!lock.afterUncleanEnd());
            }
        }
    }

    private void refuseNewer(int format, int schema) {
        if (format > Marker.FORMAT || schema > migrations.latest()) {
            throw new Failure("DB-NEWER", folder.root().toString());
        }
    }

    private WorkspaceStore openLocked(FolderLock lock) {
        int schema = schemaOf();
        if (schema < migrations.latest()) {
            try {
                new Upgrade(folder, migrations, clock).run(schema);
            } catch (IOException trouble) {
                throw Disk.failure(trouble, folder.root());
            }
        }
        return closingOnFailure(Database.open(folder.databaseFile()), database -> database.onThread(() -> start(database, lock)));
    }

    /** Reads the version first and alone, for a newer database is not to be touched and an older one is copied while closed. */
    private int schemaOf() {
        try (Database database = Database.openToRead(folder.databaseFile())) {
            int schema = database.read(this::schema);
            refuseNewer(Marker.FORMAT, schema);
            return schema;
        }
    }

    private static <T> T closingOnFailure(Database database, Function<Database, T> work) {
        boolean done = false;
        try {
            T result = work.apply(database);
            done = true;
            return result;
        } finally {
            if (!done) {
                database.close();
            }
        }
    }

    private int schema(DSLContext database) {
        return WorkspaceRows.get(database, WorkspaceRows.SCHEMA).map(Integer::parseInt)
                .orElseThrow(() -> new Failure("DB-DAMAGED", folder.databaseFile().toString()));
    }

    private WorkspaceStore start(Database database, FolderLock lock) {
        try {
            CycleIdentity identity = database.here(this::identity);
            Journal journal = new Journal(folder.journal(), clock);
            Replay replay = Replay.run(database, journal, folder.journal().resolve("damaged"), identity.id());
            String replica = replica(database);
            List<Finding> findings = new ArrayList<>(replay.findings());
            Summary.read(folder).filter(s -> s.cycle().id().equals(identity.id()) && s.journal() > replay.number())
                    .ifPresent(s -> findings.add(Replay.finding("DB-JOURNAL-GAP", Long.toString(replay.number() + 1),
                            Long.toString(s.journal()))));
            folder.clearParts();
            if (lock.afterUncleanEnd()) {
                findings.addAll(digestFindings(database));
            }
            Marker marker = new Marker(Marker.FORMAT, migrations.latest(), identity.id());
            if (!Marker.read(folder.marker()).equals(Optional.of(marker))) {
                marker.write(folder.marker());
            }
            WorkspaceStore.Parts parts = new WorkspaceStore.Parts(folder, database, journal, lock, clock);
            return new WorkspaceStore(parts, identity, replica, replay, findings);
        } catch (IOException trouble) {
            throw Disk.failure(trouble, folder.root());
        } catch (IllegalArgumentException notOurRows) {
            throw new Failure(notOurRows, "DB-DAMAGED", folder.databaseFile().toString());
        }
    }

    private CycleIdentity identity(DSLContext database) {
        return new CycleIdentity(row(database, WorkspaceRows.ID), row(database, WorkspaceRows.STANDARD_SET),
                SchoolYear.parse(row(database, WorkspaceRows.SCHOOL_YEAR)),
                Boolean.parseBoolean(row(database, WorkspaceRows.SAMPLE)));
    }

    private String row(DSLContext database, String name) {
        return WorkspaceRows.get(database, name)
                .orElseThrow(() -> new Failure("DB-DAMAGED", folder.databaseFile().toString()));
    }

    /** This copy's replica id; a folder that stands elsewhere than last time gets a new one. */
    private String replica(Database database) throws IOException {
        String home = Computer.fingerprint(folder.root());
        Optional<String> known = database.here(d -> WorkspaceRows.get(d, WorkspaceRows.HOME)).filter(home::equals)
                .flatMap(same -> database.here(d -> WorkspaceRows.get(d, WorkspaceRows.REPLICA)));
        if (known.isPresent()) {
            return known.get();
        }
        String fresh = UUID.randomUUID().toString();
        database.transactionHere(inside -> {
            WorkspaceRows.put(inside, WorkspaceRows.REPLICA, fresh);
            WorkspaceRows.put(inside, WorkspaceRows.HOME, home);
        });
        return fresh;
    }

    /** What the sums say about the rows; on the database thread. */
    static List<Finding> digestFindings(Database database) {
        return database.here(UnitDigests::mismatches).stream()
                .map(unit -> new Finding("DB-DIGEST", Severity.WRONG, Place.of(unit), List.of(unit.toString()))).toList();
    }
}
