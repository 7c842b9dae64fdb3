package vn.truongchuan.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.ReportTexts;
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
    @ValueSource(strings = {"report", "evidence-list", "plan", "criterion-sheets"})
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
    void theReportOf2026ReadsAsExpected() throws IOException {
        SmallSchool school = SmallSchool.full2026();
        GoldenFile.check("small-report-2026.txt", text(school.read(), Paper.REPORT));
        assertThat(text(SmallSchool.empty("tt57-2026-mn").read(), Paper.REPORT)).doesNotContainIgnoringCase("null")
                .doesNotContain("Tiêu chí không đạt").contains("*Tự đánh giá: Chưa đánh giá.*");
    }

    @Test
    void aSheetOf2018IsRefusedForTheSetsOf2026() {
        SelfAssessment self = SmallSchool.empty("tt57-2026-pt").read();
        assertThatThrownBy(() -> print(self, Paper.CRITERION_SHEETS)).isInstanceOfSatisfying(Failure.class,
                f -> assertThat(f.code()).isEqualTo("PAPER-NOT-FOR-SET"));
    }

    @ParameterizedTest
    @CsvSource({"tt17-2018-th, 27, 5", "tt18-2018-pt, 28, 5", "tt19-2018-mn, 25, 5"})
    void theReportHasAHeadingForEveryCriterionAndTwoMoreForEveryStandard(String set, int criteria, int standards) throws IOException {
        List<String> lines = text(SmallSchool.empty(set).read(), Paper.REPORT).lines().toList();
        assertThat(lines.stream().filter(l -> l.startsWith("¶ <Heading3> Tiêu chí "))).hasSize(criteria);
        assertThat(lines.stream().filter(l -> l.startsWith("¶ <Heading3> Mở đầu"))).hasSize(standards);
        assertThat(lines.stream().filter(l -> l.startsWith("¶ <Heading3> Kết luận về Tiêu chuẩn "))).hasSize(standards);
    }

    @Test
    void everyMarkIsInTheListOfMissingPartsAndTheOtherWayRound() throws IOException {
        for (SelfAssessment self : List.of(SmallSchool.empty().read(), SmallSchool.full().read())) {
            List<MissingPart> missing = new PaperPrinter().print(self, DataTableSets.of(self.set()), Paper.REPORT,
                    new ByteArrayOutputStream(), Progress.NONE);
            String text = text(self, Paper.REPORT);
            assertThat(missing).isNotEmpty().allMatch(part -> text.contains("[Chưa nhập: " + part.part() + "]"), "is marked");
            long kinds = text.lines().flatMap(l -> Pattern.compile("\\[Chưa nhập: [^\\]]*\\]").matcher(l).results())
                    .map(r -> r.group()).distinct().count();
            assertThat(missing.stream().map(MissingPart::part).distinct().count()).isEqualTo(kinds);
        }
    }

    @Test
    void oddCharactersOfATextDoNotBreakTheFile() throws IOException {
        SmallSchool school = SmallSchool.full();
        school.put(ReportTexts.KEY, ReportTexts.SITUATION, "a\u0000b\u0007c\uFFFE\uD800d\u202Ee & <f> ]]> \"g\"");
        assertThat(text(school.read(), Paper.REPORT)).contains("abcde & <f> ]]> \"g\"");
    }
}
