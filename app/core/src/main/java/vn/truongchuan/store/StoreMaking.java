package vn.truongchuan.store;

import java.io.IOException;
import java.nio.file.Files;
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
}
