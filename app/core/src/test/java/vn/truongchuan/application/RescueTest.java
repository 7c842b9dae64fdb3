package vn.truongchuan.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.Fields;
import vn.truongchuan.domain.school.School;
import vn.truongchuan.domain.school.SchoolYear;

class RescueTest {
    private static final Editor LAN = new Editor("Lan");
    private static final FieldKey NAME = EntityKey.SCHOOL.field(School.NAME);
    @TempDir
    private Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"with a backup", "with a damaged backup", "with the journal alone"})
    void everythingComesBackFromBackupJournalAndEvidence(String how) throws IOException {
        Path damaged = temp.resolve("hỏng");
        Fields before;
        FileDigest file;
        try (Workspace workspace = Workspace.create(damaged, "tt17-2018-th", new SchoolYear(2025), false)) {
            workspace.save(LAN, List.of(FieldEdit.set(NAME, "một")));
            Path source = Files.writeString(temp.resolve("a.txt"), "minh chứng");
            file = workspace.vault().add(source, false, Progress.NONE).stored().orElseThrow().digest();
            workspace.save(LAN, List.of(FieldEdit.set(EvidenceItem.key("e1").field(EvidenceItem.FILE), file.hex())));
            if (!how.equals("with the journal alone")) {
                Path backup = workspace.backups().make(Progress.NONE).file();
                if (how.equals("with a damaged backup")) {
                    Files.writeString(backup, "hỏng");
                }
            }
            workspace.save(LAN, List.of(FieldEdit.set(NAME, "hai")));
            workspace.save(LAN, List.of(FieldEdit.set(NAME, "ba")));
            before = workspace.current().fields();
        }
        Files.writeString(damaged.resolve("data/workspace.mv.db"), "hỏng rồi");
        assertThatThrownBy(() -> Workspace.open(damaged)).hasMessage("DB-DAMAGED");
        Rescue rescue = Rescue.run(damaged, temp.resolve("mới"), Progress.NONE);
        assertThat(rescue.backup().isPresent()).isEqualTo(how.equals("with a backup"));
        assertThat(rescue.findings()).isEmpty();
        assertThat(rescue.missing()).isEmpty();
        try (Workspace workspace = Workspace.open(temp.resolve("mới"))) {
            assertThat(workspace.current().fields()).isEqualTo(before);
            assertThat(workspace.history(NAME)).hasSize(3);
            assertThat(workspace.vault().holdsWhole(file, Progress.NONE)).isTrue();
        }
    }

    @Test
    void aFolderThatSaysNothingCannotBeRescued() throws IOException {
        Path damaged = Files.createDirectory(temp.resolve("x"));
        assertThatThrownBy(() -> Rescue.run(damaged, temp.resolve("mới"), Progress.NONE)).hasMessage("RESCUE-NOTHING");
    }
}
