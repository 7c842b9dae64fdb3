package vn.truongchuan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.truongchuan.store.StoreFixture.NAME;
import static vn.truongchuan.store.StoreFixture.STATEMENT;
import static vn.truongchuan.store.StoreFixture.save;
import static vn.truongchuan.store.StoreFixture.value;
import static vn.truongchuan.store.StoreFixture.values;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.domain.check.Finding;
import vn.truongchuan.domain.field.Dot;

class JournalRecoveryTest {
    @TempDir
    private Path temp;
    private StoreFixture fixture;
    private Path older;

    /** One save is in the older database; four more are in the journal alone once the older database is put back. */
    @BeforeEach
    void saveAndKeepAnOlderDatabase() throws IOException {
        fixture = new StoreFixture(temp.resolve("w"));
        try (WorkspaceStore store = fixture.create()) {
            save(store, NAME, "một");
        }
        older = fixture.copyOfDatabase();
        try (WorkspaceStore store = fixture.open()) {
            save(store, NAME, "hai");
            save(store, STATEMENT, "Nội dung \"mức 1\"\n⟦e1⟧");
            save(store, NAME, "ba");
            save(store, NAME, "bốn");
        }
    }

    @Test
    void newerSavesComeBackAfterTheDatabaseWasReplacedByAnOlderCopy() throws IOException {
        Dot last;
        try (WorkspaceStore store = fixture.open()) {
            last = store.fields().get(NAME).orElseThrow().dot();
        }
        for (int again = 1; again <= 2; again++) {
            fixture.putDatabaseBack(older);
            try (WorkspaceStore store = fixture.open()) {
                assertThat(value(store, NAME)).isEqualTo("bốn");
                assertThat(store.fields().get(NAME).orElseThrow().dot()).isEqualTo(last);
                assertThat(values(store, NAME)).containsExactly("một", "hai", "ba", "bốn");
                assertThat(value(store, STATEMENT)).isEqualTo("Nội dung \"mức 1\"\n⟦e1⟧");
                assertThat(store.findings()).isEmpty();
                assertThat(store.verify()).isEmpty();
                assertThat(store.nextDot().counter()).as("never a number twice").isGreaterThan(last.counter());
            }
        }
    }

    @Test
    void replayingTwiceIsReplayingOnce() throws IOException {
        fixture.putDatabaseBack(older);
        fixture.open().close();
        fixture.tamper(tables -> WorkspaceRows.put(tables, WorkspaceRows.JOURNAL, "1"));
        try (WorkspaceStore store = fixture.open()) {
            assertThat(values(store, NAME)).containsExactly("một", "hai", "ba", "bốn");
            assertThat(value(store, NAME)).isEqualTo("bốn");
            assertThat(store.findings()).isEmpty();
        }
    }

    @Test
    void aTornLastLineWasNeverAcknowledgedAndIsIgnored() throws IOException {
        Path last = last();
        Files.writeString(last, "{\"number\":6,\"workspace\":\"cycle-1\",\"fie", StandardOpenOption.APPEND);
        try (WorkspaceStore store = fixture.open()) {
            assertThat(value(store, NAME)).isEqualTo("bốn");
            assertThat(store.findings()).isEmpty();
            save(store, NAME, "năm");
        }
        fixture.putDatabaseBack(older);
        try (WorkspaceStore store = fixture.open()) {
            assertThat(values(store, NAME)).containsExactly("một", "hai", "ba", "bốn", "năm");
            assertThat(store.findings()).isEmpty();
        }
    }

    @Test
    void aLastLineOfWhichOnlyTheEndReachedTheDiskWasNeverAcknowledgedAndIsIgnored() throws IOException {
        Files.writeString(last(), "\0".repeat(512) + "\"value\":\"sáu\"}] 12345678\n", StandardOpenOption.APPEND);
        try (WorkspaceStore store = fixture.open()) {
            assertThat(value(store, NAME)).isEqualTo("bốn");
            assertThat(store.findings()).isEmpty();
        }
    }

    @Test
    void savesBesideATornFirstLineOfTheSameNumberComeBackWhenTheDatabaseStandsRightBeforeThem() throws IOException {
        Path before = fixture.copyOfDatabase();
        Files.writeString(fixture.folder.journal().resolve("journal-" + java.time.YearMonth.now(java.time.ZoneOffset.UTC)
                + "-000000000006.jsonl"), "{\"number\":6,\"wor");
        try (WorkspaceStore store = fixture.open()) {
            save(store, NAME, "năm");
            save(store, NAME, "sáu");
        }
        fixture.putDatabaseBack(before);
        try (WorkspaceStore store = fixture.open()) {
            assertThat(values(store, NAME)).containsExactly("một", "hai", "ba", "bốn", "năm", "sáu");
            assertThat(store.findings()).isEmpty();
        }
    }

    @Test
    void aFirstLineThatIsTornDoesNotStopTheNextSave() throws IOException {
        Files.writeString(fixture.folder.journal().resolve("journal-" + java.time.YearMonth.now(java.time.ZoneOffset.UTC)
                + "-000000000006.jsonl"), "{\"number\":6,\"wor");
        try (WorkspaceStore store = fixture.open()) {
            save(store, NAME, "năm");
        }
        fixture.putDatabaseBack(older);
        try (WorkspaceStore store = fixture.open()) {
            assertThat(values(store, NAME)).containsExactly("một", "hai", "ba", "bốn", "năm");
        }
    }

    @Test
    void aDamagedLineIsReportedAndKeptAsideAndTheOthersCount() throws IOException {
        List<String> lines = Files.readAllLines(last());
        Files.write(last(), List.of(lines.get(0), lines.get(1).replace("mức 1", "mức 2"), lines.get(2), lines.get(3)));
        fixture.putDatabaseBack(older);
        try (WorkspaceStore store = fixture.open()) {
            assertThat(store.findings()).extracting(Finding::kind).containsExactly("DB-JOURNAL-GAP", "DB-JOURNAL-DAMAGED");
            assertThat(values(store, NAME)).containsExactly("một", "hai", "ba", "bốn");
            assertThat(value(store, STATEMENT)).isEmpty();
        }
        assertThat(fixture.folder.journal().resolve("damaged")).isDirectoryContaining(
                file -> read(file).contains("mức 2"));
    }

    @Test
    void linesThatAreGoneAreMissed() throws IOException {
        List<String> lines = Files.readAllLines(last());
        Files.write(last(), lines.subList(0, 2));
        fixture.putDatabaseBack(older);
        try (WorkspaceStore store = fixture.open()) {
            assertThat(store.findings()).extracting(Finding::kind).containsExactly("DB-JOURNAL-GAP");
            assertThat(store.findings().get(0).arguments()).containsExactly("4", "5");
        }
    }

    @Test
    void linesOfAnotherWorkspaceAreRefused() throws IOException {
        StoreFixture other = new StoreFixture(temp.resolve("other"));
        try (WorkspaceStore store = other.create("cycle-2")) {
            for (int i = 1; i <= 9; i++) {
                save(store, NAME, "của trường khác " + i);
            }
        }
        Files.write(last(), Files.readAllBytes(other.journalFiles().get(0)), StandardOpenOption.APPEND);
        try (WorkspaceStore store = fixture.open()) {
            assertThat(store.findings()).extracting(Finding::kind).containsExactly("DB-JOURNAL-FOREIGN");
            assertThat(value(store, NAME)).isEqualTo("bốn");
        }
    }

    private Path last() throws IOException {
        List<Path> files = fixture.journalFiles();
        return files.get(files.size() - 1);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
