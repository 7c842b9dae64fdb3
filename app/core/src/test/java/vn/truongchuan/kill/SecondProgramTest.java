package vn.truongchuan.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.base.Failure;
import vn.truongchuan.domain.school.SchoolYear;

/** Two programs, one workspace: the second is told who is in; a killed first one does not keep it out. */
class SecondProgramTest {
    @TempDir
    private Path temp;

    @Test
    void aSecondProgramIsKeptOutUntilTheFirstIsGone() throws IOException {
        Path folder = temp.resolve("trường");
        Workspace.create(folder, "tt17-2018-th", new SchoolYear(2025), false).close();
        new KilledChild(TypingMain.class, new Random(1)).whileRunning(() ->
                assertThatThrownBy(() -> Workspace.open(folder)).isInstanceOfSatisfying(Failure.class, failure -> {
                    assertThat(failure.code()).isEqualTo("WS-LOCKED");
                    assertThat(failure.arguments()).hasSize(3).contains("Người gõ");
                }), folder.toString(), "1", "1");
        try (Workspace workspace = Workspace.open(folder)) {
            assertThat(workspace.openingFindings()).isEmpty();
            assertThat(workspace.latestChanges(5)).isNotEmpty();
        }
    }
}
