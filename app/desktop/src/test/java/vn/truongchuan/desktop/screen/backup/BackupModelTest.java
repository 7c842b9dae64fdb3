package vn.truongchuan.desktop.screen.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.application.BackupSummary;
import vn.truongchuan.application.ImportPreview;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.desktop.TestDesk;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.school.School;
import vn.truongchuan.exchange.seal.Unlocking;

class BackupModelTest {
    @TempDir
    private Path folder;
    private TestDesk desk;
    private BackupModel model;

    @BeforeEach
    void open() {
        desk = TestDesk.of(folder, "tt57-2026-pt", "2026-2027");
        desk.write(FieldEdit.set(EntityKey.SCHOOL.field(School.NAME), "Trường TH Tân Lập"));
        model = new BackupModel(desk.workspace(), desk.time().tasks());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void listsABackupAsSoonAsItIsMade() {
        model.make("");
        assertThat(model.rowsProperty().get()).hasSize(1);
        assertThat(model.rowsProperty().get().get(0).bytes()).isPositive();
    }

    @Test
    void restoresAFullBackupIntoANewFolder() {
        Path file = folder.resolve("Sao lưu.zip");
        List<BackupSummary> seen = new ArrayList<>();
        model.writeFull("", file);
        model.examine(file, Unlocking.NOTHING).onSuccess(seen::add);
        assertThat(seen).extracting(BackupSummary::school).containsExactly("Trường TH Tân Lập");
        model.restore("", file, folder.resolve("Khôi phục"), Unlocking.NOTHING);
        try (Workspace restored = Workspace.open(folder.resolve("Khôi phục"))) {
            assertThat(restored.current().fields()).isEqualTo(desk.now().fields());
        }
    }

    @Test
    void exportsAndSaysThatImportingTheSameChangesNothing() {
        Path file = folder.resolve("self-assessment.json");
        List<ImportPreview> previews = new ArrayList<>();
        model.export(file);
        model.preview(file).onSuccess(previews::add);
        assertThat(previews.get(0).importable()).isTrue();
        assertThat(previews.get(0).taken()).isEmpty();
        List<Integer> changed = new ArrayList<>();
        model.apply(previews.get(0)).onSuccess(changed::add);
        assertThat(changed).containsExactly(0);
    }

    @Test
    void findsNothingWrongWithWhatWasJustSaved() {
        model.verify().onSuccess(findings -> assertThat(findings).isEmpty());
    }
}
