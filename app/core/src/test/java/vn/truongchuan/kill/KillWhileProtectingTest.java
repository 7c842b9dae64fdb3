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
import vn.truongchuan.application.Locking;
import vn.truongchuan.application.ProtectionChange;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.application.WorkspaceCopy;
import vn.truongchuan.application.WorkspaceProtection;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.exchange.seal.RecoveryKey;
import vn.truongchuan.exchange.seal.Unlocking;

/** A change to an encrypted workspace that is killed leaves the whole workspace under its name, plain or encrypted; trying again works. */
class KillWhileProtectingTest {
    private static final int FILES = 8;
    private final RecoveryKey sheet = RecoveryKey.generate();
    @TempDir
    private Path temp;
    private byte[] export;

    @Test
    void theWorkspaceIsThereAndWholeAndTheSecondTryWorks() throws IOException {
        long seed = Long.getLong("seed", System.nanoTime());
        Path original = original(new Random(seed));
        KilledWork work = new KilledWork(ProtectMain.class, "KillWhileProtectingTest -Dseed=" + seed, new Random(seed));
        work.drill((kill, finished) -> {
            Path folder = KilledWork.folder(temp, kill);
            whole(folder, kill);
            if (!WorkspaceProtection.needed(folder)) {
                assertThat(finished).as("acknowledged, kill %d", kill).isFalse();
                ProtectionChange.protect(folder, new Locking(ProtectMain.PASSWORD, sheet), Progress.NONE);
                whole(folder, kill);
            }
            assertThat(WorkspaceProtection.needed(folder)).isTrue();
            assertThat(folder.resolveSibling(folder.getFileName() + ".dang-doi")).doesNotExist();
            assertThat(ProtectionChange.kept(folder)).as("the old folder, kill %d", kill).hasSize(1);
        }, kill -> List.of(WorkspaceCopy.make(original, KilledWork.folder(temp, kill), Progress.NONE).folder().toString(), sheet.text()));
    }

    private void whole(Path folder, int kill) {
        try (Workspace workspace = Workspace.open(folder, Unlocking.with(sheet))) {
            assertThat(Exports.bytes(workspace)).as("kill %d", kill).isEqualTo(export);
            assertThat(new EvidenceDesk(workspace).verify(Progress.NONE).whole()).as("kill %d", kill).isEqualTo(FILES);
            assertThat(workspace.verify()).isEmpty();
        }
    }

    private Path original(Random random) throws IOException {
        Path folder = temp.resolve("trường");
        try (Workspace workspace = Workspace.create(folder, "tt18-2018-pt", new SchoolYear(2025), false)) {
            Path files = Files.createDirectory(temp.resolve("tệp"));
            for (int i = 0; i < FILES; i++) {
                byte[] content = new byte[random.nextInt(200_000) + 1];
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
