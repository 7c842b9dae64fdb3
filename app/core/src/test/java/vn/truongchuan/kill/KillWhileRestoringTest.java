package vn.truongchuan.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.application.Backups;
import vn.truongchuan.application.Editor;
import vn.truongchuan.application.EvidenceDesk;
import vn.truongchuan.application.Exports;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.evidence.VaultReport;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.domain.standard.CriterionCode;

/** A restore that is killed leaves the whole workspace or none, and the second try into the same folder works. */
class KillWhileRestoringTest {
    private static final int FILES = 24;
    private static final int SAVES = 60;
    @TempDir
    private Path temp;
    private byte[] export;
    private int halves;

    @Test
    void allOrNothingAndTheSecondTryWorks() throws IOException {
        long seed = Long.getLong("seed", System.nanoTime());
        Path backup = backup(new Random(seed));
        KilledWork work = new KilledWork(RestoreMain.class, "KillWhileRestoringTest -Dseed=" + seed, new Random(seed));
        work.drill((kill, finished) -> {
            Path folder = KilledWork.folder(temp, kill);
            if (!opens(folder, kill)) {
                assertThat(finished).as("acknowledged, kill %d", kill).isFalse();
                halves++;
                Backups.restore(backup, folder, Progress.NONE);
                assertThat(opens(folder, kill)).as("second try, kill %d", kill).isTrue();
            }
        }, kill -> List.of(backup.toString(), KilledWork.folder(temp, kill).toString()));
        System.out.println("KillWhileRestoringTest: " + halves + " half-made folders restored again");
    }

    private Path backup(Random random) throws IOException {
        try (Workspace workspace = Workspace.create(temp.resolve("trường"), "tt18-2018-pt", new SchoolYear(2025), false)) {
            Path files = Files.createDirectory(temp.resolve("usb"));
            for (int i = 0; i < FILES; i++) {
                byte[] content = new byte[random.nextInt(400_000) + 1];
                random.nextBytes(content);
                Files.write(files.resolve("Tệp " + i + ".bin"), content);
            }
            EvidenceDesk desk = new EvidenceDesk(workspace);
            desk.take(desk.preview(List.of(files), Optional.of(CriterionCode.of(1, 1)), Progress.NONE), new Editor("Lan"), Progress.NONE);
            for (int i = 0; i < SAVES; i++) {
                workspace.save(new Editor("Lan"), List.of(FieldEdit.set(TypingMain.field(i % TypingMain.FIELDS), i + ": chữ".repeat(50))));
            }
            export = Exports.bytes(workspace);
            Path backup = temp.resolve("bản sao.zip");
            workspace.backups().writeFull(backup, Progress.NONE);
            return backup;
        }
    }

    /** Whether there is a workspace; then it is whole. */
    private boolean opens(Path folder, int kill) {
        try (Workspace workspace = Workspace.open(folder)) {
            assertThat(Exports.bytes(workspace)).as("kill %d", kill).isEqualTo(export);
            VaultReport report = new EvidenceDesk(workspace).verify(Progress.NONE);
            assertThat(report.whole()).as("kill %d: files", kill).isEqualTo(FILES);
            assertThat(report.missing()).isEmpty();
            assertThat(report.changed()).isEmpty();
            assertThat(workspace.verify()).isEmpty();
            assertThat(workspace.openingFindings()).isEmpty();
            return true;
        } catch (Failure none) {
            assertThat(none.code()).as("kill %d", kill).isEqualTo("WS-MISSING");
            return false;
        }
    }
}
