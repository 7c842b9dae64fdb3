package vn.truongchuan.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.truongchuan.base.Failure;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.school.SchoolYear;

/** A disk of a few megabytes that becomes full; needs the right to mount one (Linux, root), else it is skipped. */
class DiskFullTest {
    private static final Editor LAN = new Editor("Lan");
    private static final FieldKey NAME = EntityKey.SCHOOL.field("name");
    private static final int ENOUGH = 3000;
    @TempDir
    private Path temp;
    private Path disk;
    private Path filler;

    @BeforeEach
    void mountASmallDisk() throws IOException, InterruptedException {
        disk = Files.createDirectory(temp.resolve("disk"));
        filler = disk.resolve("filler");
        Assumptions.assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", disk.toString()),
                "skipped: this account may not mount a small disk (mount -t tmpfs)");
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        run("umount", "-l", disk.toString());
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    /** Leaves so many bytes free. */
    private void fill(long left) throws IOException {
        try (OutputStream out = Files.newOutputStream(filler)) {
            byte[] block = new byte[4096];
            while (Files.getFileStore(disk).getUsableSpace() > left) {
                out.write(block);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 20_000, 100_000, 400_000})
    void whatWasAcknowledgedSurvivesAndSavingGoesOnWhenThereIsRoomAgain(long left) throws IOException {
        Path folder = disk.resolve("w");
        List<String> acknowledged = new ArrayList<>();
        try (Workspace workspace = Workspace.create(folder, "tt17-2018-th", new SchoolYear(2025), false)) {
            save(workspace, acknowledged);
            fill(left);
            assertThatThrownBy(() -> {
                for (int i = 0; i < ENOUGH; i++) {
                    save(workspace, acknowledged);
                }
            }).isInstanceOfSatisfying(Failure.class, f -> assertThat(f.code()).isIn("WS-DISK-FULL", "WS-BROKEN"));
            assertThat(workspace.current().school().name()).as("the refused edit is not shown as saved").isEqualTo(last(acknowledged));
            try {
                workspace.reopen();
            } catch (Failure stillFull) {
                assertThat(stillFull.code()).isEqualTo("WS-DISK-FULL");
            }
            Files.delete(filler);
            workspace.reopen();
            assertThat(workspace.usable()).isTrue();
            assertThat(workspace.history(NAME)).extracting(c -> c.after().value().orElse("")).containsAll(acknowledged);
            save(workspace, acknowledged);
        }
        try (Workspace workspace = Workspace.open(folder)) {
            assertThat(workspace.current().school().name()).isEqualTo(last(acknowledged));
            assertThat(workspace.history(NAME)).extracting(c -> c.after().value().orElse("")).containsAll(acknowledged);
            assertThat(workspace.openingFindings()).isEmpty();
        }
    }

    private static void save(Workspace workspace, List<String> acknowledged) {
        String value = acknowledged.size() + ":" + "đầy đĩa ".repeat(60);
        workspace.save(LAN, List.of(FieldEdit.set(NAME, value)));
        acknowledged.add(value);
    }

    private static String last(List<String> values) {
        return values.get(values.size() - 1);
    }

    @Test
    void aFullDiskIsSaidWhenAWorkspaceIsMadeAndNothingStays() throws IOException {
        fill(30_000);
        assertThatThrownBy(() -> Workspace.create(disk.resolve("w"), "tt17-2018-th", new SchoolYear(2025), false))
                .isInstanceOf(Failure.class).hasMessage("WS-DISK-FULL");
        assertThat(disk.resolve("w")).isEmptyDirectory();
    }

    @Test
    void aDiskThatMayOnlyBeReadIsSaidAndNothingIsHarmed() throws InterruptedException {
        Path folder = disk.resolve("w");
        Workspace.create(folder, "tt17-2018-th", new SchoolYear(2025), false).close();
        Assumptions.assumeTrue(run("mount", "-o", "remount,ro", disk.toString()), "skipped: may not remount");
        assertThatThrownBy(() -> Workspace.open(folder)).hasMessage("WS-READ-ONLY");
        assertThatThrownBy(() -> Workspace.create(disk.resolve("x"), "tt17-2018-th", new SchoolYear(2025), false))
                .hasMessage("WS-READ-ONLY");
        run("mount", "-o", "remount,rw", disk.toString());
        Workspace.open(folder).close();
    }

    @Test
    void aBackupThatDoesNotFitIsNoneAndTheWorkspaceGoesOn() throws IOException {
        try (Workspace workspace = Workspace.create(disk.resolve("w"), "tt17-2018-th", new SchoolYear(2025), false)) {
            for (int i = 0; i < 8; i++) {
                workspace.save(LAN, List.of(FieldEdit.set(NAME, i + new java.util.Random(i).ints(30_000, 'a', 'z')
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString())));
            }
            fill(60_000);
            assertThatThrownBy(() -> workspace.backups().make(vn.truongchuan.base.Progress.NONE)).hasMessage("BACKUP-FULL");
            assertThat(workspace.folder().resolve("backups")).isEmptyDirectory();
            Files.delete(filler);
            workspace.reopen();
            workspace.save(LAN, List.of(FieldEdit.set(NAME, "còn ghi được")));
        }
    }
}
