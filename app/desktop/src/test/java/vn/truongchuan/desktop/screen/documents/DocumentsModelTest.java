package vn.truongchuan.desktop.screen.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.application.WrittenPaper;
import vn.truongchuan.desktop.TestDesk;
import vn.truongchuan.documents.Paper;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.school.School;

class DocumentsModelTest {
    @TempDir
    private Path folder;
    private TestDesk desk;
    private DocumentsModel model;
    private WrittenPaper last;

    @BeforeEach
    void open() throws IOException {
        desk = TestDesk.of(folder, "tt18-2018-pt", "2023-2024");
        desk.write(FieldEdit.set(EntityKey.SCHOOL.field(School.NAME), "Trường THCS Hoà Bình"));
        model = new DocumentsModel(desk.workspace(), desk.time().tasks(), failure -> {
            throw failure;
        });
        Files.createDirectories(folder.resolve("Văn bản"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private PaperRow plan() {
        return model.rows().stream().filter(r -> r.kinds().contains(Paper.PLAN_XLSX)).findFirst().orElseThrow();
    }

    @Test
    void saysWhatEachPaperLacksOnceItHasLooked() {
        assertThat(model.rows()).allMatch(r -> r.missing().isEmpty());
        model.look();
        assertThat(model.rows()).allMatch(r -> r.missing().isPresent());
        assertThat(model.rows().get(0).missing().orElseThrow()).isNotEmpty();
    }

    @Test
    void remembersTheFolderForTheWorkspace() {
        model.choose(folder.resolve("Văn bản"));
        assertThat(new DocumentsModel(desk.workspace(), desk.time().tasks(), failure -> {
            throw failure;
        }).folderProperty().get())
                .contains(folder.resolve("Văn bản"));
    }

    @Test
    void writesIntoTheFolderAndNeverOverAPersonsWork() throws IOException {
        model.choose(folder.resolve("Văn bản"));
        model.write("", List.of(Paper.PLAN_XLSX)).onSuccess(done -> last = done.get(0));
        Path first = plan().written().get(Paper.PLAN_XLSX).file();
        assertThat(first).exists().hasParent(folder.resolve("Văn bản"));
        Files.writeString(first, "sửa tay");
        model.write("", List.of(Paper.PLAN_XLSX)).onSuccess(done -> last = done.get(0));
        assertThat(last.reason()).isEqualTo(WrittenPaper.Reason.TARGET_CHANGED);
        assertThat(plan().written().get(Paper.PLAN_XLSX).file()).isEqualTo(last.path()).isNotEqualTo(first);
    }
}
