package vn.truongchuan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.truongchuan.store.StoreFixture.NAME;
import static vn.truongchuan.store.StoreFixture.STATEMENT;
import static vn.truongchuan.store.StoreFixture.save;
import static vn.truongchuan.store.StoreFixture.value;
import static vn.truongchuan.store.schema.Tables.FIELD;
import static vn.truongchuan.store.schema.Tables.FIELD_HISTORY;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.h2.mvstore.DataUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.truongchuan.base.Failure;
import vn.truongchuan.domain.check.Finding;

class DamagedStoreTest {
    @TempDir
    private Path temp;
    private StoreFixture fixture;

    @BeforeEach
    void saveSomething() {
        fixture = new StoreFixture(temp.resolve("w"));
        try (WorkspaceStore store = fixture.create()) {
            save(store, NAME, "một");
            save(store, STATEMENT, "Nội dung dài ".repeat(300));
            save(store, NAME, "hai");
        }
    }

    @ParameterizedTest
    @CsvSource({"deleted, DB-MISSING", "empty, DB-DAMAGED", "text, DB-DAMAGED", "zeros, DB-DAMAGED", "first page, DB-DAMAGED",
            "folder, DB-MISSING"})
    void aLostOrBrokenDatabaseIsNeverReplacedByAnEmptyOne(String harm, String code) throws IOException {
        Path file = fixture.folder.databaseFile();
        byte[] good = Files.readAllBytes(file);
        Files.delete(file);
        switch (harm) {
            case "empty" -> Files.createFile(file);
            case "text" -> Files.writeString(file, "xin chào ".repeat(9000));
            case "zeros" -> Files.write(file, new byte[good.length]);
            case "first page" -> Files.write(file, java.util.Arrays.copyOf(good, 4096));
            case "folder" -> Files.createDirectory(file);
            default -> assertThat(harm).isEqualTo("deleted");
        }
        Map<String, String> before = fixture.content();
        assertThatThrownBy(fixture::open).isInstanceOf(Failure.class).hasMessage(code);
        assertThat(fixture.content()).isEqualTo(before);
    }

    @Test
    void aDatabaseOfAnotherH2FormatIsNamedAsSuchAndNotTouched() throws IOException {
        byte[] bytes = Files.readAllBytes(fixture.folder.databaseFile());
        for (int block = 0; block <= 4096; block += 4096) {
            String header = new String(bytes, block, 4096, StandardCharsets.ISO_8859_1);
            int sum = header.indexOf(",fletcher:");
            byte[] other = header.substring(0, sum).replaceAll("format:\\d", "format:9").getBytes(StandardCharsets.ISO_8859_1);
            String line = new String(other, StandardCharsets.ISO_8859_1) + ",fletcher:"
                    + Integer.toHexString(DataUtils.getFletcher32(other, 0, other.length)) + "\n";
            Arrays.fill(bytes, block, block + 4096, (byte) 0);
            System.arraycopy(line.getBytes(StandardCharsets.ISO_8859_1), 0, bytes, block, line.length());
        }
        Files.write(fixture.folder.databaseFile(), bytes);
        refusedUntouched("DB-FORMAT");
    }

    @Test
    void aClockThatWentBackIsSaid() {
        Clock years = Clock.fixed(Instant.parse("1980-01-01T00:00:00Z"), ZoneOffset.UTC);
        try (WorkspaceStore store = WorkspaceStore.open(fixture.folder.root(), years)) {
            assertThat(store.findings()).extracting(Finding::kind).containsExactly("DB-CLOCK");
            save(store, NAME, "ba");
        }
        try (WorkspaceStore store = fixture.open()) {
            assertThat(value(store, NAME)).isEqualTo("ba");
            assertThat(store.findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "vi-VN", "fa-IR-u-nu-arabext"})
    void neitherLanguageNorDigitsOfTheComputerMatter(String language) {
        Locale usual = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(language));
        try (WorkspaceStore store = fixture.open()) {
            save(store, NAME, "İIıi " + language);
        } finally {
            Locale.setDefault(usual);
        }
        try (WorkspaceStore store = fixture.open()) {
            assertThat(value(store, NAME)).isEqualTo("İIıi " + language);
            assertThat(store.findings()).isEmpty();
            assertThat(fixture.folder.journal()).isDirectoryContaining("glob:**/journal-20[0-9][0-9]-*-000000000004.jsonl");
        }
    }

    @Test
    void aDatabaseCutAnywhereIsWholeAgainOrRefused() throws IOException {
        byte[] good = Files.readAllBytes(fixture.folder.databaseFile());
        for (int eighth = 1; eighth < 8; eighth++) {
            Files.write(fixture.folder.databaseFile(), java.util.Arrays.copyOf(good, good.length / 8 * eighth));
            try (WorkspaceStore store = fixture.open()) {
                assertThat(value(store, NAME)).isEqualTo("hai");
                assertThat(store.verify()).isEmpty();
            } catch (Failure refused) {
                assertThat(refused.code()).isEqualTo("DB-DAMAGED");
            }
        }
    }

    @Test
    void flippedBitsAreNoticedOrWithoutEffect() throws IOException {
        byte[] good = Files.readAllBytes(fixture.folder.databaseFile());
        Random random = new Random(Long.getLong("seed", 42));
        for (int flip = 0; flip < Integer.getInteger("flips", 25); flip++) {
            byte[] bad = good.clone();
            bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(fixture.folder.databaseFile(), bad);
            try (WorkspaceStore store = fixture.open()) {
                boolean right = value(store, NAME).equals("hai") && value(store, STATEMENT).equals("Nội dung dài ".repeat(300));
                assertThat(right || !store.findings().isEmpty()).as("flip %d", flip).isTrue();
            } catch (Failure refused) {
                assertThat(refused.code()).startsWith("DB-");
            }
        }
    }

    @Test
    void aNewerWorkspaceIsRefusedAndNotTouched() throws IOException {
        new Marker(Marker.FORMAT + 1, 1, "cycle-1").write(fixture.folder.marker());
        refusedUntouched("DB-NEWER");
        new Marker(Marker.FORMAT, 99, "cycle-1").write(fixture.folder.marker());
        refusedUntouched("DB-NEWER");
        new Marker(Marker.FORMAT, 1, "cycle-1").write(fixture.folder.marker());
        fixture.tamper(tables -> WorkspaceRows.put(tables, WorkspaceRows.SCHEMA, "99"));
        refusedUntouched("DB-NEWER");
    }

    private void refusedUntouched(String code) throws IOException {
        Map<String, String> before = fixture.content();
        assertThatThrownBy(fixture::open).hasMessage(code);
        assertThat(fixture.content()).isEqualTo(before);
    }

    @Test
    void wrongDataIsFoundByItsSumAndGivenBackByTheHistory() {
        fixture.tamper(tables -> tables.update(FIELD).set(FIELD.CONTENT, "Nội dung sai").where(FIELD.KIND.eq("requirement")).execute());
        try (WorkspaceStore store = fixture.open()) {
            assertThat(store.findings()).extracting(Finding::kind).containsExactly("DB-REPAIRED");
            assertThat(value(store, STATEMENT)).isEqualTo("Nội dung dài ".repeat(300));
            assertThat(store.verify()).isEmpty();
        }
        try (WorkspaceStore store = fixture.open()) {
            assertThat(store.findings()).isEmpty();
        }
    }

    @Test
    void wrongDataInFieldAndHistoryIsReportedWithItsPlace() {
        fixture.tamper(tables -> {
            tables.update(FIELD).set(FIELD.CONTENT, "sai").where(FIELD.KIND.eq("requirement")).execute();
            tables.update(FIELD_HISTORY).set(FIELD_HISTORY.CONTENT_AFTER, "sai").where(FIELD_HISTORY.KIND.eq("requirement")).execute();
        });
        try (WorkspaceStore store = fixture.open()) {
            assertThat(store.findings()).extracting(Finding::kind).containsExactly("DB-DIGEST");
            assertThat(store.verify()).extracting(f -> f.place().entity().toString()).containsExactly("criterion:1.1");
        }
    }

    @Test
    void aLockFileLeftByACrashDoesNotStopTheNextStart() throws IOException {
        Files.writeString(fixture.folder.lock(),
                "{\"person\":\"Lan\",\"computer\":\"PC-1\",\"process\":1,\"since\":\"2026-01-01T00:00:00Z\"}");
        fixture.open().close();
        assertThat(fixture.folder.lock()).isEmptyFile();
    }

    @Test
    void anUpgradeKeepsEverythingAndTheOriginal() {
        try (WorkspaceStore store = open(List.of("db/upgrade/V002__good.sql"))) {
            assertThat(value(store, NAME)).isEqualTo("hai");
            assertThat(store.history(NAME)).hasSize(2);
            assertThat(store.verify()).isEmpty();
        }
        assertThat(fixture.folder.backups()).isDirectoryContaining("glob:**/schema-" + Migrations.shipped().latest() + "-*.mv.db");
        assertThatThrownBy(fixture::open).hasMessage("DB-NEWER");
    }

    @Test
    void anUpgradeThatFailsOrIsInterruptedLeavesTheOriginal() throws IOException {
        Files.writeString(fixture.folder.nextDatabaseFile(), "left by an upgrade that was killed");
        assertThatThrownBy(() -> open(List.of("db/upgrade/V002__good.sql", "db/upgrade/V003__bad.sql"))).isInstanceOf(Failure.class);
        try (WorkspaceStore store = fixture.open()) {
            assertThat(value(store, NAME)).isEqualTo("hai");
        }
        open(List.of("db/upgrade/V002__good.sql")).close();
    }

    private WorkspaceStore open(List<String> more) {
        List<String> scripts = new java.util.ArrayList<>(Migrations.shipped().scripts());
        scripts.addAll(more);
        return new StoreOpening(fixture.folder, Clock.systemUTC(), new Migrations(scripts)).open();
    }
}
