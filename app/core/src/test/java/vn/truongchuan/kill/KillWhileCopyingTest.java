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
import vn.truongchuan.application.Editor;
import vn.truongchuan.application.EvidenceDesk;
import vn.truongchuan.application.Exports;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.application.WorkspaceCopy;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.domain.standard.CriterionCode;

/** A copy off a stick that is killed leaves the whole workspace or none under its name, and the second try works. */
class KillWhileCopyingTest {
    private static final int FILES = 24;
    @TempDir
    private Path temp;
    private byte[] export;

    @Test
    void allOrNothingAndTheSecondTryWorks() throws IOException {
        long seed = Long.getLong("seed", System.nanoTime());
        Path original = original(new Random(seed));
        KilledWork work = new KilledWork(CopyMain.class, "KillWhileCopyingTest -Dseed=" + seed, new Random(seed));
        work.drill((kill, finished) -> {
            Path folder = KilledWork.folder(temp, kill);
            if (!Files.exists(folder)) {
                assertThat(finished).as("acknowledged, kill %d", kill).isFalse();
                WorkspaceCopy.make(original, folder, Progress.NONE);
            }
            assertThat(folder.resolveSibling(folder.getFileName() + ".part")).doesNotExist();
            try (Workspace workspace = Workspace.open(folder)) {
                assertThat(Exports.bytes(workspace)).as("kill %d", kill).isEqualTo(export);
                assertThat(new EvidenceDesk(workspace).verify(Progress.NONE).whole()).as("kill %d", kill).isEqualTo(FILES);
                assertThat(workspace.verify()).isEmpty();
            }
        }, kill -> List.of(original.toString(), KilledWork.folder(temp, kill).toString()));
    }

    private Path original(Random random) throws IOException {
        Path folder = temp.resolve("trường");
        try (Workspace workspace = Workspace.create(folder, "tt18-2018-pt", new SchoolYear(2025), false)) {
            Path files = Files.createDirectory(temp.resolve("tệp"));
            for (int i = 0; i < FILES; i++) {
                byte[] content = new byte[random.nextInt(400_000) + 1];
                random.nextBytes(content);
                Files.write(files.resolve("Tệp " + i + ".bin"), content);
            }
            EvidenceDesk desk = new EvidenceDesk(workspace);
            desk.take(desk.preview(List.of(files), Optional.of(CriterionCode.of(1, 1)), Progress.NONE), new Editor("Lan"), Progress.NONE);
            workspace.save(new Editor("Lan"), List.of(FieldEdit.set(TypingMain.field(1), "chữ")));
            export = Exports.bytes(workspace);
        }
        return folder;
    }
}
