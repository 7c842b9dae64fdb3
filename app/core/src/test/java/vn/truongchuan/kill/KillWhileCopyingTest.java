package vn.truongchuan.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.application.WorkspaceCopy;
import vn.truongchuan.base.Progress;

/** A copy off a stick that is killed leaves the whole workspace or none under its name, and the second try works. */
class KillWhileCopyingTest {
    private static final int FILES = 24;
    @TempDir
    private Path temp;

    @Test
    void allOrNothingAndTheSecondTryWorks() throws IOException {
        long seed = Long.getLong("seed", System.nanoTime());
        KilledSchool school = KilledSchool.make(temp, FILES, 400_000, new Random(seed));
        KilledWork work = new KilledWork(CopyMain.class, "KillWhileCopyingTest -Dseed=" + seed, new Random(seed));
        work.drill((kill, finished) -> {
            Path folder = KilledWork.folder(temp, kill);
            if (!Files.exists(folder)) {
                assertThat(finished).as("acknowledged, kill %d", kill).isFalse();
                WorkspaceCopy.make(school.folder(), folder, Progress.NONE);
            }
            assertThat(folder.resolveSibling(folder.getFileName() + ".part")).doesNotExist();
            school.sameAs(Workspace.open(folder), kill);
        }, kill -> List.of(school.folder().toString(), KilledWork.folder(temp, kill).toString()));
    }
}
