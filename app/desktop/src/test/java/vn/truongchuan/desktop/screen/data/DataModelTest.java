package vn.truongchuan.desktop.screen.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.desktop.TestDesk;
import vn.truongchuan.domain.data.DataWarning;
import vn.truongchuan.domain.data.PastePreview;
import vn.truongchuan.domain.data.RowView;
import vn.truongchuan.domain.data.TableCells;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.school.School;

class DataModelTest {
    @TempDir
    private Path folder;
    private TestDesk desk;
    private DataModel model;

    @BeforeEach
    void open() {
        desk = TestDesk.of(folder, "tt18-2018-pt", "2023-2024");
        desk.write(FieldEdit.set(EntityKey.SCHOOL.field(School.EDUCATION_LEVELS), "THCS"));
        model = new DataModel(desk.saver(), desk.workspace().dataTables());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void pastesABlockAsPreviewedAndTakesItBack() {
        PastePreview preview = model.preview("classes", "grade6", "2019", "4\t4\t4\t5\t5\n4\t4\tx\t4\t5\n");
        assertThat(preview.edits()).hasSize(9);
        assertThat(preview.troubles()).hasSize(1);
        Runnable undo = model.paste(preview);
        model.refresh();
        assertThat(desk.now().cells().text("classes", "grade6", "2023")).contains("5");
        assertThat(model.table("classes").untouched()).isFalse();
        undo.run();
        model.refresh();
        assertThat(model.table("classes").untouched()).isTrue();
    }

    @Test
    void countsWhatIsMissingAndNotWhatIsComputed() {
        long all = DataModel.missing(model.table("classes"));
        model.paste(model.preview("classes", "grade6", "2019", "4\t4\t4\t5\t5"));
        model.refresh();
        assertThat(all).isEqualTo(20);
        assertThat(DataModel.missing(model.table("classes"))).isEqualTo(15);
    }

    @Test
    void keepsARowOfTheSchoolsOwnUntilItIsDeletedAndBringsItBack() {
        model.addFreeRow("teachers", "Số liệu khác");
        model.refresh();
        RowView row = model.table("teachers").rows().stream().filter(RowView::free).findFirst().orElseThrow();
        desk.write(FieldEdit.set(row.cell("2023").orElseThrow().field(), "7"));
        model.refresh();
        Runnable undo = model.deleteFreeRow(model.table("teachers").row(row.key()).orElseThrow());
        model.refresh();
        assertThat(model.table("teachers").rows()).noneMatch(RowView::free);
        undo.run();
        model.refresh();
        assertThat(model.table("teachers").row(row.key()).orElseThrow().cell("2023").orElseThrow().display()).isEqualTo("7");
    }

    @Test
    void warnsInTheTableWhereTheNumbersStand() {
        desk.write(FieldEdit.set(TableCells.table("classes").field("grade6@2023"), "-2"));
        model.refresh();
        assertThat(model.warnings("classes")).extracting(DataWarning::kind).containsExactly(DataWarning.Kind.NEGATIVE);
        assertThat(model.warnings("rooms")).isEmpty();
    }
}
