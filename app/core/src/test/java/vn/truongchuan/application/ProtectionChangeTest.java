package vn.truongchuan.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.base.Cancelled;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.Fields;
import vn.truongchuan.domain.school.School;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.exchange.seal.Passphrase;
import vn.truongchuan.exchange.seal.RecoveryKey;
import vn.truongchuan.exchange.seal.Unlocking;

class ProtectionChangeTest {
    private static final Editor LAN = new Editor("Lan");
    private static final FieldKey NAME = EntityKey.SCHOOL.field(School.NAME);
    private static final Passphrase PASSWORD = new Passphrase("ba con mèo màu tím");
    private final RecoveryKey sheet = RecoveryKey.generate();
    private Fields before;
    private FileDigest file;
    @TempDir
    private Path temp;

    private Path folder() {
        return temp.resolve("hồ sơ");
    }

    private Locking locking() {
        return new Locking(PASSWORD, sheet);
    }

    private void make() throws IOException {
        try (Workspace workspace = Workspace.create(folder(), "tt17-2018-th", new SchoolYear(2025), false)) {
            workspace.save(LAN, List.of(FieldEdit.set(NAME, "Trường chưa mã hoá")));
            workspace.save(LAN, List.of(FieldEdit.set(NAME, "Trường Hoà Bình bí mật")));
            Path source = Files.writeString(temp.resolve("a.txt"), "minh chứng bí mật ".repeat(9000));
            file = workspace.vault().add(source, false, Progress.NONE).stored().orElseThrow().digest();
            workspace.save(LAN, List.of(FieldEdit.set(EvidenceItem.key("e1").field(EvidenceItem.FILE), file.hex())));
            workspace.keys().need();
            workspace.backups().make(Progress.NONE);
            before = workspace.current().fields();
        }
        Files.delete(temp.resolve("a.txt"));
    }

    private void same(Workspace workspace) {
        assertThat(workspace.current().fields()).isEqualTo(before);
        assertThat(workspace.history(NAME)).hasSize(2);
        assertThat(workspace.vault().holdsWhole(file, Progress.NONE)).isTrue();
        assertThat(workspace.keys().key()).isPresent();
        assertThat(workspace.verify()).isEmpty();
    }

    private static boolean readable(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1);
                if (bytes.contains(new String("bí mật".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                        || bytes.contains("\"secret\"")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** All files but the spare of the database, which every opening makes anew. */
    private static Map<String, Long> files(Path folder) throws IOException {
        Map<String, Long> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.filter(f -> Files.isRegularFile(f) && !f.endsWith("spare.mv.db")).toList()) {
                files.put(folder.relativize(each).toString(), Files.size(each));
            }
        }
        return files;
    }

    @Test
    void whatWasThereIsThereEncryptedAndBackAgain() throws IOException {
        make();
        assertThat(readable(folder())).isTrue();
        ProtectionChange change = ProtectionChange.protect(folder(), locking(), Progress.NONE);
        assertThat(change.damaged()).isEmpty();
        assertThat(readable(folder())).isFalse();
        assertThat(readable(change.before())).as("what was there is kept until somebody deletes it").isTrue();
        try (Workspace workspace = Workspace.open(folder(), Unlocking.with(sheet))) {
            same(workspace);
            assertThat(workspace.backups().list()).hasSize(1);
        }
        change.deleteBefore();
        assertThat(readable(temp)).isFalse();
        assertThatThrownBy(() -> ProtectionChange.protect(folder(), locking(), Progress.NONE)).hasMessage("WS-PROTECTED");
        ProtectionChange back = ProtectionChange.unprotect(folder(), Unlocking.with(PASSWORD), Progress.NONE);
        assertThat(back.folder()).isEqualTo(change.folder());
        try (Workspace workspace = Workspace.open(folder())) {
            same(workspace);
        }
        assertThatThrownBy(() -> ProtectionChange.unprotect(folder(), Unlocking.with(PASSWORD), Progress.NONE))
                .hasMessage("WS-NOT-PROTECTED");
    }

    @Test
    void stoppedOrRefusedItLeavesTheFolderAsItWas() throws IOException {
        make();
        Map<String, Long> content = files(folder());
        Progress stopping = new Progress() {
            @Override
            public void step(long done, long total, String item) {
                // only the wish to stop counts here
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> ProtectionChange.protect(folder(), locking(), stopping)).isInstanceOf(Cancelled.class);
        assertThat(files(folder())).isEqualTo(content);
        try (Workspace open = Workspace.open(folder()); Stream<Path> beside = Files.list(temp)) {
            assertThatThrownBy(() -> ProtectionChange.protect(folder(), locking(), Progress.NONE)).hasMessage("WS-LOCKED");
            assertThat(beside).containsExactly(folder());
            same(open);
        }
    }

    @Test
    void endedBetweenItsLastStepsItIsEndedAtTheNextOpening() throws IOException {
        make();
        ProtectionChange change = ProtectionChange.protect(folder(), locking(), Progress.NONE);
        Files.move(folder(), folder().resolveSibling("hồ sơ.dang-doi"));
        assertThatThrownBy(() -> Workspace.open(folder())).hasMessage("WS-PROTECTED");
        try (Workspace workspace = Workspace.open(folder(), Unlocking.with(PASSWORD))) {
            same(workspace);
        }
        assertThat(change.before()).isDirectory();
        Path foreign = Files.createDirectory(temp.resolve("hồ sơ.chua-ma-hoa-cua-toi"));
        Files.createDirectory(temp.resolve("hồ sơ.chua-ma-hoa-2"));
        assertThat(ProtectionChange.kept(folder())).as("nobody's own folder").containsExactly(change.before());
        ProtectionChange.deleteKept(folder());
        assertThat(change.before()).doesNotExist();
        assertThat(foreign).isDirectory();
    }

    @Test
    void aCopyThatWasNeverEndedIsMadeAnew() throws IOException {
        make();
        Path copy = Files.createDirectories(folder().resolveSibling("hồ sơ.dang-doi"));
        Files.writeString(copy.resolve("making"), "");
        Files.writeString(Files.createDirectories(copy.resolve("vault/incoming")).resolve("x.part"), "nửa chừng");
        ProtectionChange.protect(folder(), locking(), Progress.NONE);
        assertThat(copy).doesNotExist();
        try (Workspace workspace = Workspace.open(folder(), Unlocking.with(PASSWORD))) {
            same(workspace);
        }
    }

    @Test
    void anEvidenceFileThatWasDamagedBeforeIsNamedAndKeptInTheOldFolder() throws IOException {
        make();
        Path stored = folder().resolve("vault").resolve(file.hex().substring(0, 2)).resolve(file.hex());
        Files.writeString(stored, "hỏng");
        ProtectionChange change = ProtectionChange.protect(folder(), locking(), Progress.NONE);
        assertThat(change.damaged()).containsExactly(file);
        assertThat(change.before().resolve("vault").resolve(file.hex().substring(0, 2)).resolve(file.hex())).hasContent("hỏng");
    }
}
