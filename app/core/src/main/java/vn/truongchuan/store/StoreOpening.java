package vn.truongchuan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;
import vn.truongchuan.base.Failure;
import vn.truongchuan.domain.SelfAssessmentReader.CycleIdentity;
import vn.truongchuan.domain.check.Finding;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.check.Severity;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.school.SchoolYear;

/** The steps from a folder to a running store: lock, refuse what is newer, migrate, replay, check. */
final class StoreOpening {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT).withZone(ZoneId.systemDefault());
    private static final int REPLICA_BYTES = 10;
    private final WorkspaceFolder folder;
    private final Clock clock;
    private final Migrations migrations;

    StoreOpening(WorkspaceFolder folder, Clock clock, Migrations migrations) {
        this.folder = folder;
        this.clock = clock;
        this.migrations = migrations;
    }

    /** Opens what is there; where it cannot be opened nothing is changed and the lock is given back. */
    WorkspaceStore open() {
        Optional<Marker> marker = Marker.read(folder.marker());
        if (marker.isEmpty() && !Files.exists(folder.databaseFile())) {
            throw new Failure("WS-MISSING", folder.root().toString());
        }
        if (folder.isProtected() && !folder.protection().hides()) {
            throw new Failure("WS-PROTECTED", folder.root().toString());
        }
        HomeCheck.check(folder.root());
        marker.ifPresent(m -> refuseNewer(m.format(), m.schema()));
        FolderLock lock = FolderLock.take(folder.lock(), clock.instant());
        boolean opened = false;
        try {
            WorkspaceStore store = openLocked(lock, marker);
            opened = true;
            return store;
        } finally {
            if (!opened) {
                lock.release(!lock.afterUncleanEnd());
            }
        }
    }

    private void refuseNewer(int format, int schema) {
        if (format > Marker.format(folder) || schema > migrations.latest()) {
            throw new Failure("DB-NEWER", folder.root().toString());
        }
    }

    private WorkspaceStore openLocked(FolderLock lock, Optional<Marker> marker) {
        SpareDatabase spare = new SpareDatabase(folder, migrations, clock);
        boolean whole = lock.afterUncleanEnd() && spare.takePlace();
        if (!lock.afterUncleanEnd()) {
            spare.prepare();
        }
        boolean kept = false;
        try {
            WorkspaceStore store = openWhatIsThere(lock, marker, whole);
            kept = store.findings().isEmpty();
            return store;
        } finally {
            if (kept) {
                spare.keep();
            } else {
                spare.drop();
            }
        }
    }

    private WorkspaceStore openWhatIsThere(FolderLock lock, Optional<Marker> marker, boolean whole) {
        int schema = whole ? migrations.latest() : lock.afterUncleanEnd() || marker.isEmpty()
                || marker.get().schema() != migrations.latest() || otherSize() ? tried() : migrations.latest();
        if (schema < migrations.latest()) {
            try {
                new Upgrade(folder, migrations, clock).run(schema);
            } catch (IOException trouble) {
                throw Disk.failure(trouble, folder.root());
            }
        }
        return closingOnFailure(openDatabase(), database -> database.onThread(() -> start(database, lock)));
    }

    private int tried() {
        int schema = new Trial(folder).schema();
        refuseNewer(Marker.FORMAT, schema);
        return schema;
    }

    /** Whether the file is not the one that was closed last. */
    private boolean otherSize() {
        try {
            long size = Files.size(folder.databaseFile());
            return Summary.read(folder).map(s -> s.databaseSize() != size).orElse(true);
        } catch (NoSuchFileException missing) {
            throw new Failure(missing, "DB-MISSING", folder.databaseFile().toString());
        } catch (IOException trouble) {
            throw Disk.failure(trouble, folder.databaseFile());
        }
    }

    /** After a failed opening H2 may hold the file for a while and call it in use; a copy tells what is really wrong. */
    private Database openDatabase() {
        try {
            return Database.open(folder.databaseFile(), folder.protection());
        } catch (Failure trouble) {
            if (trouble.code().equals("DB-IN-USE")) {
                tried();
            }
            throw trouble;
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

    private WorkspaceStore start(Database database, FolderLock lock) {
        try {
            refuseNewer(Marker.FORMAT, database.here(d -> Trial.schema(d, folder)));
            CycleIdentity identity = database.here(this::identity);
            Journal journal = new Journal(folder.journal(), clock, folder.protection());
            Replay replay = Replay.run(database, journal, folder.journal().resolve("damaged"), identity.id());
            String replica = replica();
            List<Finding> findings = new ArrayList<>(replay.findings());
            Summary.read(folder).filter(s -> s.cycle().id().equals(identity.id()) && s.journal() > replay.number())
                    .ifPresent(s -> findings.add(Replay.finding("DB-JOURNAL-GAP", Long.toString(replay.number() + 1),
                            Long.toString(s.journal()))));
            clock(replay).ifPresent(findings::add);
            folder.clearParts();
            Marker marker = new Marker(Marker.format(folder), migrations.latest(), identity.id());
            if (!Marker.read(folder.marker()).equals(Optional.of(marker))) {
                marker.write(folder.marker());
            }
            database.settle();
            WorkspaceStore.Parts parts = new WorkspaceStore.Parts(folder, database, journal, lock, clock);
            return new WorkspaceStore(parts, identity, replica, replay, findings);
        } catch (IOException trouble) {
            throw Disk.failure(trouble, folder.root());
        } catch (IllegalArgumentException notOurRows) {
            throw new Failure(notOurRows, "DB-DAMAGED", folder.databaseFile().toString());
        }
    }

    /** A clock that is a day or more behind the newest save: nothing depends on it, but the history would look odd. */
    private Optional<Finding> clock(Replay replay) {
        return Summary.lastChange(replay.fields()).filter(last -> last.isAfter(clock.instant().plus(1, ChronoUnit.DAYS)))
                .map(last -> new Finding("DB-CLOCK", Severity.ADVICE, Place.of(EntityKey.CYCLE),
                        List.of(DAY.format(last), DAY.format(clock.instant()))));
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

    /**
     * The replica id of this session, unlike any other ever made: so neither a copied folder, nor a restored backup, nor an older state
     * put back over this one can ever give a version a second time.
     */
    private static String replica() {
        byte[] random = new byte[REPLICA_BYTES];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
