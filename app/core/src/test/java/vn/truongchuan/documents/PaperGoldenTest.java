package vn.truongchuan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.regulation.DataTableSets;

class PaperGoldenTest {

    static byte[] print(SelfAssessment self, Paper paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PaperPrinter().print(self, DataTableSets.of(self.set()), paper, out, Progress.NONE);
        return out.toByteArray();
    }

    static String text(SelfAssessment self, Paper paper) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(print(self, paper)))) {
            return Stringifier.of(document);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "evidence-list", "plan"})
    void aSmallSchoolReadsAsExpected(String id) throws IOException {
        GoldenFile.check("small-" + id + ".txt", text(SmallSchool.full().read(), Paper.find(id).orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "evidence-list", "plan"})
    void anEmptySchoolIsFullOfMarksAndNeverFailed(String id) throws IOException {
        String text = text(SmallSchool.empty().read(), Paper.find(id).orElseThrow());
        GoldenFile.check("empty-" + id + ".txt", text);
        assertThat(text).doesNotContainIgnoringCase("null").contains("[Chưa nhập: ");
        assertThat(text.lines().filter(line -> line.contains("Tự đánh giá: "))).allMatch(line -> line.contains("Chưa đánh giá"));
        assertThat(text).doesNotContain("Tự đánh giá: *Không đạt").doesNotContain("Kết quả: *Không đạt").doesNotContain("trường không đạt");
    }

    @Test
    void everyMarkIsInTheListOfMissingPartsAndTheOtherWayRound() throws IOException {
        for (SelfAssessment self : List.of(SmallSchool.empty().read(), SmallSchool.full().read())) {
            List<MissingPart> missing = new PaperPrinter().print(self, DataTableSets.of(self.set()), Paper.REPORT,
                    new ByteArrayOutputStream(), Progress.NONE);
            String text = text(self, Paper.REPORT);
            assertThat(missing).isNotEmpty().allMatch(part -> text.contains("[Chưa nhập: " + part.part() + "]"), "is marked");
            long kinds = text.lines().flatMap(l -> java.util.regex.Pattern.compile("\\[Chưa nhập: [^\\]]*\\]").matcher(l).results())
                    .map(r -> r.group()).distinct().count();
            assertThat(missing.stream().map(MissingPart::part).distinct().count()).isEqualTo(kinds);
        }
    }

    @Test
    void oddCharactersOfATextDoNotBreakTheFile() throws IOException {
        SmallSchool school = SmallSchool.full();
        school.put(vn.truongchuan.domain.ReportTexts.KEY, "situation", "a\u0000b\u0007c\uFFFE\uD800d\u202Ee & <f> ]]> \"g\"");
        assertThat(text(school.read(), Paper.REPORT)).contains("abcde & <f> ]]> \"g\"");
    }
}
