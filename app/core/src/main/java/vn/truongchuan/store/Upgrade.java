package vn.truongchuan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import vn.truongchuan.base.Failure;

/**
 * Brings the tables of an older version up to this one: on a copy that takes the original's place when it is whole.
 * The original is kept in backups; an upgrade that was interrupted leaves the original as it was.
 */
final class Upgrade {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final List<String> COUNTED = List.of("field", "field_history", "seen");
    private final WorkspaceFolder folder;
    private final Migrations migrations;
    private final Clock clock;

    Upgrade(WorkspaceFolder folder, Migrations migrations, Clock clock) {
        this.folder = folder;
        this.migrations = migrations;
        this.clock = clock;
    }

    /** The database is closed before and after. */
    void run(int from) throws IOException {
        Path next = folder.nextDatabaseFile();
        Files.copy(folder.databaseFile(), next, StandardCopyOption.REPLACE_EXISTING);
        keepOriginal(from);
        try (Database database = Database.open(next, folder.protection())) {
            database.onThread(() -> {
                List<Integer> before = database.here(this::counts);
                database.here(d -> {
                    migrations.run(d, from);
                    return null;
                });
                if (!database.here(this::counts).equals(before)) {
                    throw new Failure("DB-UPGRADE", folder.root().toString());
                }
                database.checkpointHere();
                return null;
            });
        }
        Disk.force(next);
        Disk.move(next, folder.databaseFile());
    }

    private void keepOriginal(int from) throws IOException {
        Files.createDirectories(folder.backups());
        Path kept = folder.backups().resolve("schema-" + from + "-" + STAMP.format(clock.instant()) + ".mv.db");
        Path part = kept.resolveSibling(kept.getFileName() + ".part");
        Files.copy(folder.databaseFile(), part, StandardCopyOption.REPLACE_EXISTING);
        Disk.force(part);
        Disk.move(part, kept);
    }

    private List<Integer> counts(DSLContext database) {
        return COUNTED.stream().map(table -> database.fetchCount(org.jooq.impl.DSL.table(table))).toList();
    }
}
