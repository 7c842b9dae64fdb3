package vn.truongchuan.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.school.School;
import vn.truongchuan.domain.school.SchoolYear;

class WorkspaceSummaryTest {
    @TempDir
    private Path temp;

    @Test
    void aClosedWorkspaceSaysWhatItIsWithoutBeingOpened() {
        Path folder = temp.resolve("w");
        assertThat(WorkspaceSummary.peek(folder)).isEmpty();
        try (Workspace workspace = Workspace.create(folder, "tt19-2018-mn", new SchoolYear(2025), true)) {
            workspace.save(new Editor("Lan"), List.of(FieldEdit.set(EntityKey.SCHOOL.field(School.NAME), "Mầm non Hoa Sen")));
        }
        WorkspaceSummary summary = WorkspaceSummary.peek(folder).orElseThrow();
        assertThat(summary.school()).isEqualTo("Mầm non Hoa Sen");
        assertThat(summary.standardSet()).isEqualTo("tt19-2018-mn");
        assertThat(summary.schoolYear()).isEqualTo(new SchoolYear(2025));
        assertThat(summary.sample()).isTrue();
        assertThat(summary.lastChange()).isPresent();
    }
}
