package vn.truongchuan.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.school.School;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.exchange.seal.Passphrase;
import vn.truongchuan.exchange.seal.RecoveryKey;
import vn.truongchuan.exchange.seal.Unlocking;

class ProtectedWorkspaceTest {
    private static final Editor LAN = new Editor("Nguyễn Thị Lan");
    private static final FieldKey NAME = EntityKey.SCHOOL.field(School.NAME);
    private static final String SENTENCE = "Học sinh bị bệnh hiểm nghèo được miễn học phí";
    private static final String EVIDENCE = "Biên bản họp hội đồng kỷ luật số 7";
    private static final Unlocking PASSWORD = Unlocking.with(new Passphrase("bốn từ không liên quan"));
    private static final Unlocking WRONG = Unlocking.with(new Passphrase("bốn từ không liên quán"));
    private final RecoveryKey sheet = RecoveryKey.generate();
    @TempDir
    private Path temp;

    private Path folder() {
        return temp.resolve("hồ sơ");
    }

    private Workspace create() {
        return Workspace.createProtected(folder(), "tt17-2018-th", new SchoolYear(2025), false,
                new Locking(PASSWORD.passphrase().orElseThrow(), sheet));
    }

    private FileDigest work(Workspace workspace) throws IOException {
        workspace.announce(LAN);
        for (int i = 0; i < 30; i++) {
            workspace.save(LAN, List.of(FieldEdit.set(NAME, SENTENCE + i), FieldEdit.set(EntityKey.SCHOOL.field("f" + i), SENTENCE)));
        }
        Path source = Files.writeString(Files.createDirectories(temp.resolve("nguồn")).resolve("a.txt"), EVIDENCE.repeat(4000));
        FileDigest digest = workspace.vault().add(source, false, Progress.NONE).stored().orElseThrow().digest();
        workspace.save(LAN, List.of(FieldEdit.set(EvidenceItem.key("e1").field(EvidenceItem.FILE), digest.hex())));
        workspace.keys().need();
        return digest;
    }

    /** Files below a folder in which one of these texts can be read, in any of the usual encodings. */
    private static List<Path> readable(Path folder, String... texts) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                for (String text : texts) {
                    for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                        if (bytes.contains(new String(text.getBytes(charset), StandardCharsets.ISO_8859_1))) {
                            found.add(file);
                        }
                    }
                }
            }
        }
        return found;
    }

    @Test
    void nothingTypedOrTakenCanBeReadOnTheDiskWhileOpenOrClosed() throws IOException {
        try (Workspace workspace = create()) {
            FileDigest digest = work(workspace);
            workspace.backups().make(Progress.NONE);
            workspace.backups().writeFull(folder().resolve("backups/đầy đủ.zip"), Progress.NONE);
            assertThat(readable(folder(), "miễn học phí", "hội đồng kỷ luật", "\"secret\"", "sha256\"")).isEmpty();
            assertThat(workspace.vault().holdsWhole(digest, Progress.NONE)).isTrue();
            assertThat(workspace.vault().size(digest)).isEqualTo(EVIDENCE.repeat(4000).getBytes(StandardCharsets.UTF_8).length);
        }
        assertThat(readable(folder(), "miễn học phí", "hội đồng kỷ luật", "Nguyễn Thị Lan", "\"secret\"")).isEmpty();
        assertThat(readable(temp.resolve("nguồn"), "hội đồng kỷ luật")).as("the search finds what is there").hasSize(1);
    }

    @Test
    void passwordOrSheetOpenItAndNothingElse() throws IOException {
        try (Workspace workspace = create()) {
            work(workspace);
        }
        assertThatThrownBy(() -> Workspace.open(folder())).isInstanceOf(Failure.class).hasMessage("WS-PROTECTED");
        assertThatThrownBy(() -> Workspace.open(folder(), WRONG)).hasMessage("WS-PASS");
        assertThatThrownBy(() -> Workspace.open(folder(), Unlocking.with(RecoveryKey.generate()))).hasMessage("WS-SHEET");
        for (Unlocking right : List.of(PASSWORD, Unlocking.with(sheet))) {
            try (Workspace workspace = Workspace.open(folder(), right)) {
                assertThat(workspace.current().fields().get(NAME).orElseThrow().value()).contains(SENTENCE + 29);
                assertThat(workspace.openingFindings()).isEmpty();
                assertThat(workspace.keys().key()).isPresent();
                assertThat(workspace.protection().on()).isTrue();
            }
        }
    }

    @Test
    void aBackupOpensAnywhereWithPasswordOrSheetAndIsProtectedAgain() throws IOException {
        Path backup = temp.resolve("sao lưu.zip");
        FileDigest digest;
        try (Workspace workspace = create()) {
            digest = work(workspace);
            workspace.backups().writeFull(backup, Progress.NONE);
        }
        assertThatThrownBy(() -> Backups.examine(backup)).hasMessage("WS-PROTECTED");
        assertThatThrownBy(() -> Backups.restore(backup, temp.resolve("x"), WRONG, Progress.NONE)).hasMessage("WS-PASS");
        assertThat(temp.resolve("x")).doesNotExist();
        BackupSummary restored = Backups.restore(backup, temp.resolve("y"), Unlocking.with(sheet), Progress.NONE);
        assertThat(restored.school()).isEqualTo(SENTENCE + 29);
        assertThat(readable(temp.resolve("y"), "miễn học phí", "hội đồng kỷ luật")).isEmpty();
        try (Workspace workspace = Workspace.open(temp.resolve("y"), PASSWORD)) {
            assertThat(workspace.current().fields().get(NAME).orElseThrow().value()).contains(SENTENCE + 29);
            assertThat(workspace.history(NAME)).hasSize(30);
            assertThat(workspace.vault().holdsWhole(digest, Progress.NONE)).isTrue();
            assertThat(workspace.verify()).isEmpty();
        }
    }

    @Test
    void aChangedPasswordOrSheetReplacesTheOldOneOnly() throws IOException {
        Unlocking other = Unlocking.with(new Passphrase("mật khẩu khác hẳn"));
        RecoveryKey newSheet = RecoveryKey.generate();
        try (Workspace workspace = create()) {
            work(workspace);
            workspace.protection().changePassword(other.passphrase().orElseThrow());
            workspace.protection().changeSheet(newSheet.recipient());
        }
        assertThatThrownBy(() -> Workspace.open(folder(), PASSWORD)).hasMessage("WS-PASS");
        assertThatThrownBy(() -> Workspace.open(folder(), Unlocking.with(sheet))).hasMessage("WS-SHEET");
        Workspace.open(folder(), other).close();
        Workspace.open(folder(), Unlocking.with(newSheet)).close();
    }

    @Test
    void aDamagedKeyFileIsReplacedByItsSpareAndTheSheetOpensWhereBothAreGone() throws IOException {
        create().close();
        Path file = folder().resolve("protection/password.age");
        byte[] good = Files.readAllBytes(file);
        byte[] bad = good.clone();
        bad[bad.length - 1] ^= 1;
        Files.write(file, bad);
        Workspace.open(folder(), PASSWORD).close();
        assertThat(Files.readAllBytes(file)).as("healed").isEqualTo(good);
        Files.delete(file);
        Workspace.open(folder(), PASSWORD).close();
        assertThat(Files.readAllBytes(file)).isEqualTo(good);
        Files.writeString(file, "hỏng");
        Files.writeString(folder().resolve("protection/spare/password.age"), "hỏng");
        assertThatThrownBy(() -> Workspace.open(folder(), PASSWORD)).hasMessage("WS-KEY-DAMAGED");
        try (Workspace workspace = Workspace.open(folder(), Unlocking.with(sheet))) {
            workspace.protection().changePassword(PASSWORD.passphrase().orElseThrow());
        }
        Workspace.open(folder(), PASSWORD).close();
    }

    @Test
    void aCopyOfTheFolderOpensLikeTheFolder() throws IOException {
        try (Workspace workspace = create()) {
            work(workspace);
        }
        WorkspaceCopy.make(folder(), temp.resolve("bản chép"), Progress.NONE);
        try (Workspace workspace = Workspace.open(temp.resolve("bản chép"), Unlocking.with(sheet))) {
            assertThat(workspace.current().fields().get(NAME).orElseThrow().value()).contains(SENTENCE + 29);
            assertThat(workspace.openingFindings()).isEmpty();
        }
    }

    @Test
    void aTornLastLineOfTheJournalCostsNothingAcknowledged() throws IOException {
        try (Workspace workspace = create()) {
            work(workspace);
        }
        Path journal;
        try (Stream<Path> files = Files.list(folder().resolve("journal"))) {
            journal = files.filter(f -> f.toString().endsWith(".jsonl")).findFirst().orElseThrow();
        }
        byte[] lines = Files.readAllBytes(journal);
        byte[] torn = java.util.Arrays.copyOf(lines, lines.length + 40);
        System.arraycopy(lines, 0, torn, lines.length, 40);
        Files.write(journal, torn);
        try (Workspace workspace = Workspace.open(folder(), PASSWORD)) {
            assertThat(workspace.openingFindings()).isEmpty();
            assertThat(workspace.current().fields().get(NAME).orElseThrow().value()).contains(SENTENCE + 29);
        }
    }

    @Test
    void aLostDatabaseComesBackFromTheEncryptedJournalAndBackup() throws IOException {
        FileDigest digest;
        try (Workspace workspace = create()) {
            digest = work(workspace);
            workspace.backups().make(Progress.NONE);
            workspace.save(LAN, List.of(FieldEdit.set(NAME, "sau bản sao lưu")));
        }
        Files.writeString(folder().resolve("data/workspace.mv.db"), "hỏng rồi");
        assertThatThrownBy(() -> Workspace.open(folder(), PASSWORD)).hasMessage("DB-DAMAGED");
        assertThatThrownBy(() -> Rescue.run(folder(), temp.resolve("mới"), Progress.NONE)).hasMessage("WS-PROTECTED");
        Rescue rescue = Rescue.run(folder(), temp.resolve("mới"), PASSWORD, Progress.NONE);
        assertThat(rescue.missing()).isEmpty();
        assertThat(rescue.findings()).isEmpty();
        assertThat(readable(temp.resolve("mới"), "miễn học phí", "hội đồng kỷ luật", "sau bản sao lưu")).isEmpty();
        try (Workspace workspace = Workspace.open(temp.resolve("mới"), Unlocking.with(sheet))) {
            assertThat(workspace.current().fields().get(NAME).orElseThrow().value()).contains("sau bản sao lưu");
            assertThat(workspace.vault().holdsWhole(digest, Progress.NONE)).isTrue();
        }
    }

    @Test
    void aChangedByteOfAnEvidenceFileIsNoticed() throws IOException {
        try (Workspace workspace = create()) {
            FileDigest digest = work(workspace);
            Path file = folder().resolve("vault").resolve(digest.hex().substring(0, 2)).resolve(digest.hex());
            byte[] bytes = Files.readAllBytes(file);
            for (int at : List.of(3, 60, 190, 5000, bytes.length - 1)) {
                byte[] bad = bytes.clone();
                bad[at] ^= 4;
                Files.write(file, bad);
                assertThat(workspace.vault().holdsWhole(digest, Progress.NONE)).as("byte " + at).isFalse();
            }
            for (int cut : List.of(10, 200, 65552 + 184, bytes.length - 16)) {
                Files.write(file, java.util.Arrays.copyOf(bytes, cut));
                assertThat(workspace.vault().holdsWhole(digest, Progress.NONE)).as("cut at " + cut).isFalse();
            }
            Files.write(file, bytes);
            assertThat(workspace.vault().holdsWhole(digest, Progress.NONE)).isTrue();
        }
    }

    @Test
    void aCopyForAnotherProgramIsGoneWhenTheWorkspaceIsClosed() throws IOException {
        Path copy;
        try (Workspace workspace = create()) {
            work(workspace);
            copy = new EvidenceDesk(workspace).open("e1");
            assertThat(readable(copy.getParent(), "hội đồng kỷ luật")).hasSize(1);
        }
        assertThat(copy.getParent()).doesNotExist();
    }

    /** What may lie in the folder of an encrypted workspace; whoever adds a file that is not named here decides how it lies there. */
    @Test
    void everyFileOfTheFolderHasAFormThatHides() throws IOException {
        try (Workspace workspace = create()) {
            work(workspace);
            workspace.backups().make(Progress.NONE);
        }
        Workspace.open(folder(), PASSWORD).close();
        try (Stream<Path> all = Files.walk(folder())) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder().relativize(file).toString().replace('\\', '/');
                if (!List.of("workspace.json", "summary.json", "lock").contains(name)) {
                    assertThat(hides(name, file)).as(name).isTrue();
                }
            }
        }
        assertThat(Files.readString(folder().resolve("summary.json"))).contains("\"school\" : \"\"");
        assertThat(folder().resolve("lock")).isEmptyFile();
    }

    private static boolean hides(String name, Path file) throws IOException {
        if (name.endsWith(".mv.db")) {
            return start(Files.newInputStream(file)).startsWith("H2encrypt\n");
        }
        if (name.startsWith("journal/")) {
            return Files.readAllLines(file).stream()
                    .allMatch(line -> line.matches("eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0(\\.[\\w-]*){4}"));
        }
        if (name.startsWith("backups/")) {
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : zip.stream().toList()) {
                    if (!start(zip.getInputStream(entry)).startsWith("age-encryption.org/v1\n")) {
                        return false;
                    }
                }
                return true;
            }
        }
        return start(Files.newInputStream(file)).startsWith("age-encryption.org/v1\n");
    }

    private static String start(InputStream stream) throws IOException {
        try (stream) {
            return new String(stream.readNBytes(32), StandardCharsets.ISO_8859_1);
        }
    }
}
