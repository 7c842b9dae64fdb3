package vn.truongchuan.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.exchange.stick.OnMedium;
import vn.truongchuan.store.BackupWanted;

/** Backups and copies to drives that are too small, may not be written or lose what they are given; real ones where we may mount. */
class OddDrivesTest {
    @TempDir
    private Path temp;
    private Path drive;
    private Path original;

    @BeforeEach
    void makeAWorkspaceOfFourMebibytes() throws IOException {
        drive = Files.createDirectory(temp.resolve("drive"));
        original = temp.resolve("trường");
        try (Workspace workspace = Workspace.create(original, "tt17-2018-th", new SchoolYear(2025), false)) {
            byte[] content = new byte[4 << 20];
            new Random(3).nextBytes(content);
            Path file = Files.write(temp.resolve("phim.bin"), content);
            FileDigest digest = workspace.vault().add(file, false, Progress.NONE).stored().orElseThrow().digest();
            workspace.save(new Editor("Lan"), List.of(FieldEdit.set(EvidenceItem.key("e1").field(EvidenceItem.FILE), digest.hex())));
        }
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        run("umount", "-l", drive.toString());
    }

    private static boolean run(String... command) throws InterruptedException, IOException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    private void mount(String options) throws InterruptedException, IOException {
        Assumptions.assumeTrue(run("mount", "-t", "tmpfs", "-o", options, "tmpfs", drive.toString()),
                "skipped: this account may not mount a small disk (mount -t tmpfs)");
    }

    @Test
    void aDriveThatIsTooSmallIsToldBeforeAnythingIsWritten() throws IOException, InterruptedException {
        mount("size=3m");
        try (Workspace workspace = Workspace.open(original)) {
            assertThatThrownBy(() -> workspace.backups().writeFull(drive.resolve("b.zip"), Progress.NONE))
                    .isInstanceOfSatisfying(Failure.class, f -> {
                        assertThat(f.code()).isEqualTo("USB-FULL");
                        assertThat(f.arguments().get(1)).isEqualTo("5");
                        assertThat(f.arguments().get(2)).isEqualTo("3");
                    });
        }
        assertThatThrownBy(() -> WorkspaceCopy.make(original, drive.resolve("bản"), Progress.NONE)).hasMessage("COPY-SPACE");
        assertThat(drive).isEmptyDirectory();
    }

    @Test
    void aDriveThatMayNotBeWrittenIsToldAndAWorkspaceOnItCanBeCopied() throws IOException, InterruptedException {
        mount("size=30m");
        WorkspaceCopy.make(original, drive.resolve("ho-so"), Progress.NONE);
        Assumptions.assumeTrue(run("mount", "-o", "remount,ro", drive.toString()));
        try (Workspace workspace = Workspace.open(original)) {
            assertThatThrownBy(() -> workspace.backups().writeFull(drive.resolve("b.zip"), Progress.NONE)).hasMessage("USB-RO");
        }
        WorkspaceCopy.make(drive.resolve("ho-so"), temp.resolve("từ USB khoá"), Progress.NONE);
        Workspace.open(temp.resolve("từ USB khoá")).close();
    }

    @Test
    void aStickThatLosesWhatItIsGivenGetsNoBackup() {
        try (Workspace workspace = Workspace.open(original)) {
            assertThatThrownBy(() -> workspace.store().backUp(drive.resolve("b.zip"),
                    new BackupWanted(Optional.empty(), List.of(), (part, sum) -> false), Progress.NONE)).hasMessage("USB-BAD");
            assertThat(drive).isEmptyDirectory();
        }
    }

    @Test
    void theMediumIsAskedForEveryByte() throws IOException {
        Path file = temp.resolve("phim.bin");
        FileDigest digest;
        try (Workspace workspace = Workspace.open(original)) {
            digest = workspace.current().evidence().find("e1").orElseThrow().file().orElseThrow();
        }
        assertThat(OnMedium.holds(file, digest, Progress.NONE)).isTrue();
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1] ^= 1;
        Files.write(file, bytes);
        assertThat(OnMedium.holds(file, digest, Progress.NONE)).isFalse();
    }
}
