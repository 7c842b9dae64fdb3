package vn.truongchuan.application;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.school.School;
import vn.truongchuan.domain.school.SchoolYear;

/** The measure of "nothing was changed" sees every change and no change where there is none. */
class UnchangedWorkspaceTest {
    private static final FieldEdit NAME = FieldEdit.set(EntityKey.SCHOOL.field(School.NAME), "Trường Hòa Bình");
    @TempDir
    private Path temp;

    @Test
    void sees_a_saved_field_a_new_file_and_an_empty_folder_but_not_the_time() throws IOException {
        Path folder = temp.resolve("trường");
        Workspace.create(folder, "tt17-2018-th", new SchoolYear(2025), false).close();
        try (Workspace workspace = Workspace.open(folder)) {
            UnchangedWorkspace before = UnchangedWorkspace.of(workspace);
            workspace.announce(new Editor("Người đọc"));
            assertThatCode(() -> before.assertStillSo(workspace, "nothing")).doesNotThrowAnyException();

            workspace.save(new Editor("Lan"), List.of(NAME));
            assertThatThrownBy(() -> before.assertStillSo(workspace, "a save")).isInstanceOf(AssertionError.class);

            UnchangedWorkspace saved = UnchangedWorkspace.of(workspace);
            workspace.vault().add(Files.writeString(temp.resolve("a.txt"), "minh chứng"), false, Progress.NONE);
            assertThatThrownBy(() -> saved.assertStillSo(workspace, "a file")).isInstanceOf(AssertionError.class);

            UnchangedWorkspace filed = UnchangedWorkspace.except(workspace, Set.of("exchange"));
            Files.createDirectories(folder.resolve("exchange/log"));
            filed.assertStillSo(workspace, "a line in the log");
            Files.createDirectories(folder.resolve("staging"));
            assertThatThrownBy(() -> filed.assertStillSo(workspace, "a staging folder")).isInstanceOf(AssertionError.class);
        }
    }
}
