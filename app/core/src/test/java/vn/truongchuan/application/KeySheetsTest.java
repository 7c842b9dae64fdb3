package vn.truongchuan.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.base.Failure;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.school.School;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.exchange.sign.Fingerprint;

/** The sheet others compare a signature with. */
class KeySheetsTest {
    @TempDir
    private Path folder;

    private Workspace workspace() {
        Workspace made = Workspace.create(folder.resolve("truong"), "tt18-2018-pt", new SchoolYear(2023), false);
        made.save(new Editor("Mai"), List.of(FieldEdit.set(EntityKey.SCHOOL.field(School.NAME), "Trường THCS Hoà Bình")));
        return made;
    }

    @Test
    void names_school_signer_and_every_group_of_the_fingerprint() throws IOException {
        try (Workspace workspace = workspace()) {
            Path sheet = folder.resolve("tờ dấu khoá.docx");
            Fingerprint fingerprint = KeySheets.write(workspace, "Lê Văn Nam", LocalDate.of(2024, 3, 4), sheet);

            assertThat(fingerprint).isEqualTo(workspace.keys().need().open().fingerprint());
            try (InputStream in = Files.newInputStream(sheet); XWPFDocument document = new XWPFDocument(in);
                    XWPFWordExtractor text = new XWPFWordExtractor(document)) {
                assertThat(text.getText()).contains("TRƯỜNG THCS HOÀ BÌNH", "Lê Văn Nam", "ngày 04 tháng 3 năm 2024")
                        .contains(fingerprint.text().split(" "));
            }
        }
    }

    @Test
    void nothing_half_is_left_where_it_cannot_be_written() throws IOException {
        try (Workspace workspace = workspace()) {
            assertThatThrownBy(() -> KeySheets.write(workspace, "Mai", LocalDate.of(2024, 3, 4), folder.resolve("khong-co/to.docx")))
                    .isInstanceOf(Failure.class).extracting(f -> ((Failure) f).code()).isEqualTo("PAPER-NOT-WRITTEN");
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files).containsExactly(folder.resolve("truong"));
            }
        }
    }
}
