package vn.truongchuan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;

/** The numbers of the page. Basis: Nghị định 30/2020/NĐ-CP Phụ lục I. */
class WordLayoutTest {
    private static XWPFDocument report;

    @BeforeAll
    static void writeReport() throws IOException {
        report = new XWPFDocument(new ByteArrayInputStream(PaperGoldenTest.print(SmallSchool.full().read(), Paper.REPORT)));
    }

    private List<CTSectPr> sections() {
        List<CTSectPr> sections = new ArrayList<>();
        for (XWPFParagraph paragraph : report.getParagraphs()) {
            if (paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetSectPr()) {
                sections.add(paragraph.getCTP().getPPr().getSectPr());
            }
        }
        sections.add(report.getDocument().getBody().getSectPr());
        return sections;
    }

    private static int number(Object twips) {
        return ((BigInteger) twips).intValue();
    }

    @Test
    void everySectionIsA4WithTheMarginsOfTheDecree() {
        for (CTSectPr section : sections()) {
            boolean landscape = section.getPgSz().isSetOrient();
            assertThat(number(section.getPgSz().getW())).isEqualTo(landscape ? 16838 : 11906);
            assertThat(number(section.getPgSz().getH())).isEqualTo(landscape ? 11906 : 16838);
            assertThat(List.of(number(section.getPgMar().getTop()), number(section.getPgMar().getBottom()),
                    number(section.getPgMar().getLeft()), number(section.getPgMar().getRight()),
                    number(section.getPgMar().getHeader()))).containsExactly(1134, 1134, 1701, 851, 567);
        }
    }

    @Test
    void theCoverIsFramedTheAnnexLandscapeAndEverySectionHasThePageNumber() {
        List<CTSectPr> sections = sections();
        assertThat(sections).hasSize(3);
        assertThat(sections).extracting(CTSectPr::isSetPgBorders).containsExactly(true, false, false);
        assertThat(sections).extracting(CTSectPr::isSetTitlePg).containsExactly(true, false, false);
        assertThat(sections).extracting(s -> s.getPgSz().isSetOrient()).containsExactly(false, false, true);
        for (CTSectPr section : sections) {
            assertThat(section.getHeaderReferenceList()).extracting(r -> r.getType()).contains(STHdrFtr.DEFAULT, STHdrFtr.FIRST);
            assertThat(section.getFooterReferenceList()).extracting(r -> r.getType()).contains(STHdrFtr.DEFAULT, STHdrFtr.FIRST);
            assertThat(section.isSetPgNumType()).as("the number goes on").isFalse();
        }
    }

    @Test
    void theFirstPageHasNoNumberTheOthersHaveItInTheMiddleOfTheTopMargin() {
        var policy = report.getHeaderFooterPolicy();
        assertThat(policy.getFirstPageHeader().getText().strip()).isEmpty();
        assertThat(policy.getFirstPageFooter().getText().strip()).isEmpty();
        XWPFParagraph number = policy.getDefaultHeader().getParagraphs().get(0);
        assertThat(number.getAlignment()).isEqualTo(org.apache.poi.xwpf.usermodel.ParagraphAlignment.CENTER);
        assertThat(number.getRuns()).anyMatch(r -> r.getCTR().getInstrTextList().stream()
                .anyMatch(i -> i.getStringValue().contains("PAGE")));
    }

    @Test
    void timesNewRomanStandsInAllFourSlotsOfEveryStyleThatNamesAFont() throws IOException, XmlException {
        var defaults = report.getStyle().getDocDefaults().getRPrDefault().getRPr();
        assertThat(number(defaults.getSzArray(0).getVal())).isEqualTo(28);
        List<CTFonts> fonts = new ArrayList<>(List.of(defaults.getRFontsArray(0)));
        for (CTStyle style : report.getStyle().getStyleList()) {
            if (style.isSetRPr()) {
                fonts.addAll(style.getRPr().getRFontsList());
            }
        }
        assertThat(fonts).hasSizeGreaterThan(5).allSatisfy(f -> assertThat(List.of(f.getAscii(), f.getHAnsi(), f.getEastAsia(), f.getCs()))
                .containsOnly("Times New Roman"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NoiDung       | 0   | 120 | 276 | 720
            Heading1      | 120 | 120 | 276 | 0
            ChuTrongBang  | 20  | 20  | 240 | 0
            """)
    void stylesHaveTheSpacesOfTheDecree(String id, int before, int after, int line, int firstLine) {
        var form = report.getStyles().getStyle(id).getCTStyle().getPPr();
        assertThat(number(form.getSpacing().getBefore())).isEqualTo(before);
        assertThat(number(form.getSpacing().getAfter())).isEqualTo(after);
        assertThat(number(form.getSpacing().getLine())).isEqualTo(line);
        assertThat(form.isSetInd() ? number(form.getInd().getFirstLine()) : 0).isEqualTo(firstLine);
    }

    @Test
    void headingsAreBlackTimesWithAnOutline() {
        for (int level = 1; level <= 3; level++) {
            var style = report.getStyles().getStyle("Heading" + level).getCTStyle();
            assertThat(style.getName().getVal()).isEqualTo("heading " + level);
            assertThat(number(style.getPPr().getOutlineLvl().getVal())).isEqualTo(level - 1);
            assertThat(style.getRPr().getColorArray(0).xgetVal().getStringValue()).isEqualTo("000000");
        }
    }

    @Test
    void widthsAreThoseOfTheFormAndFillTheText() {
        for (XWPFTable table : report.getTables()) {
            int sum = table.getCTTbl().getTblGrid().getGridColList().stream().mapToInt(c -> number(c.getW())).sum();
            assertThat(sum).as(table.getText()).isIn(9354, 9355, 14286, 14287);
        }
        assertThat(millimetres("Chữ ký")).containsExactly(12L, 48L, 42L, 38L, 25L);
        assertThat(millimetres("Tên minh chứng")).containsExactly(20L, 12L, 34L, 78L, 44L, 42L, 22L);
        assertThat(millimetres("Trang")).containsExactly(145L, 20L);
    }

    private List<Long> millimetres(String heading) {
        XWPFTable table = report.getTables().stream().filter(t -> t.getRow(0).getTableCells().stream()
                .anyMatch(c -> c.getText().equals(heading))).findFirst().orElseThrow();
        return table.getCTTbl().getTblGrid().getGridColList().stream().map(c -> Math.round(number(c.getW()) * 25.4 / 1440)).toList();
    }

    @Test
    void theHeadRowsOfTheTableOfResultsAreRepeatedAllThree() {
        XWPFTable results = report.getTables().stream().filter(t -> t.getText().contains("Tiêu chí 1.1")
                && t.getText().contains("Không đạt")).findFirst().orElseThrow();
        assertThat(results.getRows().stream().filter(XWPFTableRow::isRepeatHeader)).hasSize(3);
        assertThat(results.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
    }

    @Test
    void codesAreNotProofreadAndKeepTheirHyphens() {
        List<org.apache.poi.xwpf.usermodel.XWPFRun> codes = report.getParagraphs().stream().flatMap(p -> p.getRuns().stream())
                .filter(r -> "[H1-1.1-01]".equals(r.text())).toList();
        assertThat(codes).isNotEmpty().allMatch(r -> r.getCTR().getRPr().sizeOfNoProofArray() == 1);
    }

    @Test
    void everyPageFieldPointsToABookmarkThatIsThereOnce() {
        List<String> marks = report.getParagraphs().stream().flatMap(p -> p.getCTP().getBookmarkStartList().stream())
                .map(b -> b.getName()).toList();
        List<String> fields = report.getTables().stream().flatMap(t -> t.getRows().stream()).flatMap(r -> r.getTableCells().stream())
                .flatMap(c -> c.getParagraphs().stream()).flatMap(p -> p.getRuns().stream())
                .flatMap(r -> r.getCTR().getInstrTextList().stream()).map(i -> i.getStringValue().strip().split(" ")[1]).toList();
        assertThat(marks).doesNotHaveDuplicates().hasSameElementsAs(fields);
        assertThat(report.isEnforcedUpdateFields()).isTrue();
    }
}
