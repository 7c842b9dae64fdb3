package vn.truongchuan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import org.jooq.DSLContext;
import vn.truongchuan.base.Failure;

/**
 * A copy of the database file as a clean end left it, made at the next opening. After a power cut nobody can tell what H2 makes of a
 * file in which some of the last writes are missing: it may find it empty or give rows with holes. The spare and the journal together
 * are everything that was acknowledged, so after an unclean end they take the place of the file.
 */
final class SpareDatabase {
    /** Room that must stay free; without it there is no spare, and what can be opened is opened all the same. */
    private static final long ROOM = 64L << 20;
    private final WorkspaceFolder folder;
    private final Migrations migrations;
    private final Clock clock;

    SpareDatabase(WorkspaceFolder folder, Migrations migrations, Clock clock) {
        this.folder = folder;
        this.migrations = migrations;
        this.clock = clock;
    }

    private static Path spare(WorkspaceFolder folder) {
        return folder.data().resolve("spare.mv.db");
    }

    private Path part() {
        return folder.data().resolve("spare.mv.db.part");
    }

    /** Copies the file while nobody has it open; the copy only counts once it is {@link #keep kept}. */
    void prepare() {
        try {
            long size = Files.size(folder.databaseFile());
            if (Files.getFileStore(folder.data()).getUsableSpace() > 3 * size + ROOM) {
                copyForced(folder.databaseFile());
            }
        } catch (IOException without) {
            drop();
        }
    }

    private void copyForced(Path file) throws IOException {
        Files.copy(file, part(), StandardCopyOption.REPLACE_EXISTING);
        Disk.force(part());
    }

    /** The database proved to be whole, so its copy takes the place of the older spare. */
    void keep() {
        try {
            if (Files.exists(part())) {
                Disk.move(part(), spare(folder));
            }
        } catch (IOException without) {
            drop();
        }
    }

    /** Forgets a copy that was prepared; an older spare stays. */
    void drop() {
        try {
            Files.deleteIfExists(part());
            Files.deleteIfExists(folder.nextDatabaseFile());
        } catch (IOException stays) {
            // the next one is written over it
        }
    }

    /** Puts spare and journal in the place of the file; whether both were there and whole. Nothing is changed where they were not. */
    boolean takePlace() {
        try {
            Path next = folder.nextDatabaseFile();
            if (!Files.exists(folder.databaseFile()) || !Files.exists(spare(folder))) {
                return false;
            }
            Files.copy(spare(folder), next, StandardCopyOption.REPLACE_EXISTING);
            if (!replayed(next)) {
                drop();
                return false;
            }
            Disk.force(next);
            copyForced(next);
            keep();
            Disk.move(next, folder.databaseFile());
            return true;
        } catch (IOException trouble) {
            drop();
            return false;
        }
    }

    private boolean replayed(Path next) throws IOException {
        try {
            Database.checkHeader(next, folder.protection());
            try (Database database = Database.open(next, folder.protection())) {
                return database.onThread(() -> replayed(database));
            }
        } catch (Failure | IllegalArgumentException notWhole) {
            return false;
        }
    }

    private boolean replayed(Database database) {
        try {
            int schema = database.here((DSLContext d) -> Trial.schema(d, folder));
            String id = database.here((DSLContext d) -> WorkspaceRows.get(d, WorkspaceRows.ID)).orElse("");
            Replay replay = Replay.run(database, new Journal(folder.journal(), clock, folder.protection()),
                    folder.journal().resolve("damaged"), id);
            database.checkpointHere();
            return schema == migrations.latest() && replay.findings().isEmpty()
                    && Summary.read(folder).filter(s -> s.cycle().id().equals(id) && s.journal() > replay.number()).isEmpty();
        } catch (IOException unreadable) {
            throw Disk.failure(unreadable, folder.journal());
        }
    }

    /** Nothing older may ever come back, because something is being changed that the journal does not tell. */
    static void forget(WorkspaceFolder folder) {
        try {
            if (Files.deleteIfExists(spare(folder))) {
                Disk.forceFolder(folder.data());
            }
        } catch (IOException trouble) {
            throw Disk.failure(trouble, spare(folder));
        }
    }
}
