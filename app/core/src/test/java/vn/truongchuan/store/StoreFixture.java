package vn.truongchuan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import vn.truongchuan.domain.SelfAssessmentReader.CycleIdentity;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldChange;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.domain.school.SchoolYear;

/** A workspace's store in a temporary folder, with ways to do harm to its files. */
final class StoreFixture {
    static final FieldKey NAME = EntityKey.SCHOOL.field("name");
    static final FieldKey STATEMENT = new EntityKey(EntityKind.REQUIREMENT, "1.1/1/a").field("statement");
    final WorkspaceFolder folder;

    StoreFixture(Path root) {
        this.folder = new WorkspaceFolder(root);
    }

    WorkspaceStore create() {
        return create("cycle-1");
    }

    WorkspaceStore create(String id) {
        return WorkspaceStore.create(folder.root(), new CycleIdentity(id, "tt17-2018-th", new SchoolYear(2025), false), Clock.systemUTC());
    }

    WorkspaceStore open() {
        return WorkspaceStore.open(folder.root(), Clock.systemUTC());
    }

    static void save(WorkspaceStore store, FieldKey key, String value) {
        FieldValue after = new FieldValue(Optional.of(value), store.nextDot(), "Lan", Instant.parse("2026-03-01T08:00:00Z"));
        store.write(List.of(new FieldChange(key, store.fields().get(key).flatMap(FieldValue::value), after)));
    }

    static String value(WorkspaceStore store, FieldKey key) {
        return store.fields().get(key).flatMap(FieldValue::value).orElse("");
    }

    /** The values the field ever had, oldest first. */
    static List<String> values(WorkspaceStore store, FieldKey key) {
        List<String> values = new java.util.ArrayList<>(store.history(key).stream().map(c -> c.after().value().orElse("-")).toList());
        java.util.Collections.reverse(values);
        return values;
    }

    Path copyOfDatabase() throws IOException {
        return Files.copy(folder.databaseFile(), folder.root().resolveSibling("older.mv.db"), StandardCopyOption.REPLACE_EXISTING);
    }

    void putDatabaseBack(Path copy) throws IOException {
        Files.copy(copy, folder.databaseFile(), StandardCopyOption.REPLACE_EXISTING);
    }

    List<Path> journalFiles() throws IOException {
        return new Journal(folder.journal(), Clock.systemUTC()).files();
    }

    /** Changes rows behind the program's back. */
    void tamper(Consumer<DSLContext> work) {
        try (Database database = Database.open(folder.databaseFile())) {
            database.onThread(() -> {
                database.transactionHere(work);
                return null;
            });
        }
    }

    /** Every file with its bytes, but for the lock. */
    Map<String, String> content() throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder.root())) {
            for (Path file : all.filter(Files::isRegularFile).filter(f -> !f.equals(folder.lock())).toList()) {
                content.put(folder.root().relativize(file).toString(), java.util.Arrays.toString(Computer.sha256()
                        .digest(Files.readAllBytes(file))));
            }
        }
        return content;
    }
}
