package vn.truongchuan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.application.Editor;
import vn.truongchuan.application.Exports;
import vn.truongchuan.application.Papers;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.ReportTexts;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.school.School;
import vn.truongchuan.domain.school.SchoolYear;

/** Texts that mean something to other programs are words like any others here. */
class OddTextsTest {
    private static final String ODD = "<html><b>đậm</b> &amp; <script>x()</script> ${jndi:ldap://x/a} %s {0} ]]> <w:p/>";
    @TempDir
    private Path temp;

    @Test
    void markup_and_lookups_are_plain_text_in_a_report_and_an_export() throws IOException {
        try (Workspace workspace = Workspace.create(temp.resolve("w"), "tt18-2018-pt", new SchoolYear(2025), false)) {
            workspace.save(new Editor("Lan ${env:PATH}"), List.of(FieldEdit.set(EntityKey.SCHOOL.field(School.NAME), "Trường <i>A</i>"),
                    FieldEdit.set(ReportTexts.KEY.field(ReportTexts.SITUATION), ODD)));

            Path report = new Papers(temp).write(workspace.current(), Paper.REPORT, temp.resolve("b.docx"), Progress.NONE).path();

            try (InputStream in = Files.newInputStream(report); XWPFDocument document = new XWPFDocument(in)) {
                assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"))).contains(ODD);
            }
            assertThat(new String(Exports.bytes(workspace), StandardCharsets.UTF_8)).contains(ODD).contains("Lan ${env:PATH}")
                    .contains("Trường <i>A</i>");
        }
    }
}
