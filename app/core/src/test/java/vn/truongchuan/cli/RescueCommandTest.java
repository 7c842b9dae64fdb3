package vn.truongchuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.application.Editor;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.school.School;
import vn.truongchuan.domain.school.SchoolYear;

class RescueCommandTest {
    @TempDir
    private Path temp;

    @Test
    void aDamagedWorkspaceIsRefusedRescuedAndThenVerifies() throws IOException {
        Path damaged = temp.resolve("hỏng");
        try (Workspace workspace = Workspace.create(damaged, "tt17-2018-th", new SchoolYear(2025), false)) {
            workspace.save(new Editor("Lan"), List.of(FieldEdit.set(EntityKey.SCHOOL.field(School.NAME), "Tiểu học Hoa Sen")));
        }
        assertThat(Run.of("verify", damaged.toString()).code()).isEqualTo(ExitCode.DONE);
        Files.writeString(damaged.resolve("data/workspace.mv.db"), "hỏng");
        Run refused = Run.of("verify", damaged.toString());
        assertThat(refused.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.err()).contains("DB-DAMAGED");
        Run rescued = Run.of("rescue", damaged.toString(), temp.resolve("mới").toString());
        assertThat(rescued.err()).isEmpty();
        assertThat(rescued.code()).isEqualTo(ExitCode.DONE);
        assertThat(rescued.out()).contains("nhật ký");
        Run verified = Run.of("verify", temp.resolve("mới").toString());
        assertThat(verified.code()).isEqualTo(ExitCode.DONE);
        try (Workspace workspace = Workspace.open(temp.resolve("mới"))) {
            assertThat(workspace.current().school().name()).isEqualTo("Tiểu học Hoa Sen");
        }
    }
}
