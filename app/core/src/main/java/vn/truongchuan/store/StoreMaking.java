package vn.truongchuan.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import vn.truongchuan.base.Failure;
import vn.truongchuan.domain.SelfAssessmentReader.CycleIdentity;

/** Makes a workspace in a free folder, empty or from a backup; what cannot be made whole is taken away again. */
final class StoreMaking {
    private final WorkspaceFolder folder;
    private final Migrations migrations;

    StoreMaking(WorkspaceFolder folder, Migrations migrations) {
        this.folder = folder;
        this.migrations = migrations;
    }

    /** Makes an empty workspace. */
    void create(CycleIdentity identity, Runnable before) {
        create(identity.id(), database -> fill(database, identity), before);
    }

    /** Makes a workspace that holds what a backup holds; its replica id will be its own. */
    void restore(BackupFile backup, Runnable evidence) {
        create(backup.manifest().summary().cycle().id(), backup::fill, evidence);
    }

    /** Makes a workspace that holds what another holds; its replica id will be its own. */
    void copy(String id, Dump dump, Runnable before) {
        create(id, dump::fill, before);
    }

    /** Makes everything in a free folder; database and marker come last, so that a half-made folder is none. */
    private void create(String id, Consumer<DSLContext> filling, Runnable before) {
        HomeCheck.check(folder.root());
        try {
            boolean halfMade = folder.isHalfMade();
            if (!halfMade && !folder.isFree()) {
                throw new Failure("WS-FOLDER-NOT-EMPTY", folder.root().toString());
            }
            Files.createDirectories(folder.root());
            boolean mine = false;
            try (FileChannel making = FileChannel.open(folder.making(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                mineAlone(making);
                mine = true;
                Disk.forceFolder(folder.root());
                makeWhole(id, filling, before, halfMade);
            } finally {
                if (mine) {
                    Files.deleteIfExists(folder.making());
                }
            }
        } catch (IOException trouble) {
            throw Disk.failure(trouble, folder.root());
        }
    }

    private void makeWhole(String id, Consumer<DSLContext> filling, Runnable before, boolean halfMade) throws IOException {
        boolean made = false;
        try {
            if (halfMade) {
                folder.clear();
            }
            make(filling, before);
            new Marker(Marker.format(folder), migrations.latest(), id).write(folder.marker());
            made = true;
        } finally {
            if (!made) {
                folder.clear();
            }
        }
    }

    /** What another program is making right now is not half-made. */
    private void mineAlone(FileChannel making) throws IOException {
        boolean alone;
        try {
            alone = making.tryLock() != null;
        } catch (OverlappingFileLockException sameProgram) {
            alone = false;
        }
        if (!alone) {
            throw new Failure("WS-FOLDER-NOT-EMPTY", folder.root().toString());
        }
    }

    private void make(Consumer<DSLContext> filling, Runnable before) throws IOException {
        Files.createDirectories(folder.data());
        Files.createDirectories(folder.journal());
        Files.createDirectories(folder.backups());
        before.run();
        try (Database next = Database.create(folder.nextDatabaseFile(), folder.protection())) {
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
}
