package vn.truongchuan.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.application.Locking;
import vn.truongchuan.application.ProtectionChange;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.application.WorkspaceCopy;
import vn.truongchuan.application.WorkspaceProtection;
import vn.truongchuan.base.Progress;
import vn.truongchuan.exchange.seal.RecoveryKey;
import vn.truongchuan.exchange.seal.Unlocking;

/** A change to an encrypted workspace that is killed leaves the whole workspace under its name, plain or encrypted; trying again works. */
class KillWhileProtectingTest {
    private static final int FILES = 8;
    private final RecoveryKey sheet = RecoveryKey.generate();
    @TempDir
    private Path temp;

    @Test
    void theWorkspaceIsThereAndWholeAndTheSecondTryWorks() throws IOException {
        long seed = Long.getLong("seed", System.nanoTime());
        KilledSchool school = KilledSchool.make(temp, FILES, 200_000, new Random(seed));
        KilledWork work = new KilledWork(ProtectMain.class, "KillWhileProtectingTest -Dseed=" + seed, new Random(seed));
        work.drill((kill, finished) -> {
            Path folder = KilledWork.folder(temp, kill);
            school.sameAs(Workspace.open(folder, Unlocking.with(sheet)), kill);
            if (!WorkspaceProtection.needed(folder)) {
                assertThat(finished).as("acknowledged, kill %d", kill).isFalse();
                ProtectionChange.protect(folder, new Locking(ProtectMain.PASSWORD, sheet), Progress.NONE);
                school.sameAs(Workspace.open(folder, Unlocking.with(sheet)), kill);
            }
            assertThat(WorkspaceProtection.needed(folder)).isTrue();
            assertThat(folder.resolveSibling(folder.getFileName() + ".dang-doi")).doesNotExist();
            assertThat(ProtectionChange.kept(folder)).as("the old folder, kill %d", kill).hasSize(1);
        }, kill -> List.of(WorkspaceCopy.make(school.folder(), KilledWork.folder(temp, kill), Progress.NONE).folder().toString(),
                sheet.text()));
    }
}
