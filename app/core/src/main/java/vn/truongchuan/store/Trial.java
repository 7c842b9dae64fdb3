package vn.truongchuan.store;

import static vn.truongchuan.store.schema.Tables.FIELD_HISTORY;
import static vn.truongchuan.store.schema.Tables.SEEN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import vn.truongchuan.base.Failure;

/**
 * Opens a copy of a database that may be damaged, newer or older, so that the file itself is not touched:
 * H2 writes into a file while it recovers it, and takes a cut-off file for an empty one.
 */
final class Trial {
    private static final String PREFIX = "trial-";
    private final WorkspaceFolder folder;

    Trial(WorkspaceFolder folder) {
        this.folder = folder;
    }

    /** The version of the tables; throws DB-DAMAGED or another Failure where the copy cannot be read whole. */
    int schema() {
        Path copy = folder.data().resolve(PREFIX + UUID.randomUUID() + ".mv.db");
        try {
            Database.checkHeader(folder.databaseFile(), folder.protection());
            Files.copy(folder.databaseFile(), copy, StandardCopyOption.REPLACE_EXISTING);
            try (Database database = Database.open(copy, folder.protection())) {
                return database.read(this::readAll);
            }
        } catch (IOException trouble) {
            throw Disk.failure(trouble, folder.data());
        } catch (Failure trouble) {
            throw trouble.code().startsWith("DB-") ? new Failure(trouble, trouble.code(), folder.databaseFile().toString()) : trouble;
        } finally {
            clear();
        }
    }

    private int readAll(DSLContext database) {
        int schema = schema(database, folder);
        try {
            FieldRows.all(database);
        } catch (IllegalArgumentException notOurRows) {
            throw new Failure(notOurRows, "DB-DAMAGED", folder.databaseFile().toString());
        }
        database.selectFrom(FIELD_HISTORY).forEach(row -> { });
        database.fetchCount(SEEN);
        return schema;
    }

    static int schema(DSLContext database, WorkspaceFolder folder) {
        return WorkspaceRows.get(database, WorkspaceRows.SCHEMA).map(Integer::parseInt)
                .orElseThrow(() -> new Failure("DB-DAMAGED", folder.databaseFile().toString()));
    }

    /** Deletes copies; one that Windows still holds goes at the next trial. */
    private void clear() {
        try (Stream<Path> inside = Files.list(folder.data())) {
            for (Path copy : inside.filter(f -> f.getFileName().toString().startsWith(PREFIX)).toList()) {
                Files.deleteIfExists(copy);
            }
        } catch (IOException ignored) {
            // only space is lost until then
        }
    }
}
