package vn.truongchuan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.truongchuan.documents.sheet.SheetRow;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.evidence.EvidenceItem;

class WorkbookTest {

    private static XSSFSheet sheet(SelfAssessment self, Paper paper) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(PaperGoldenTest.print(self, paper)))) {
            return workbook.getSheetAt(0);
        }
    }

    private static XSSFCell find(XSSFSheet sheet, String text) {
        for (var row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(text)) {
                    return (XSSFCell) cell;
                }
            }
        }
        throw new AssertionError("not in the sheet: " + text);
    }

    @Test
    void aTextThatLooksLikeAFormulaStaysAText() throws IOException {
        XSSFCell cell = find(sheet(SmallSchool.full().read(), Paper.EVIDENCE_LIST_XLSX), "=HYPERLINK(\"http://x\")");
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
    }

    @Test
    void daysAreRealDates() throws IOException {
        XSSFSheet sheet = sheet(SmallSchool.full().read(), Paper.EVIDENCE_LIST_XLSX);
        XSSFRow row = find(sheet, "[H1-1.1-01]").getRow();
        assertThat(DateUtil.isCellDateFormatted(row.getCell(5))).isTrue();
        assertThat(row.getCell(5).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2020, 9, 5, 0, 0));
        assertThat(row.getCell(5).getCellStyle().getDataFormatString()).isEqualTo("dd/mm/yyyy");
        assertThat(find(sheet, "[H1-1.1-02]").getRow().getCell(5).getCellType()).isEqualTo(CellType.BLANK);
    }

    @Test
    void sumsAreFormulasWithTheirValuesAndMoneyIsNumbers() throws IOException {
        XSSFSheet sheet = sheet(SmallSchool.full().read(), Paper.PLAN_XLSX);
        XSSFCell total = find(sheet, "TỔNG CỘNG").getRow().getCell(10);
        assertThat(total.getCellType()).isEqualTo(CellType.FORMULA);
        assertThat(total.getNumericCellValue()).isEqualTo(1_475_380_000d);
        assertThat(total.getCellStyle().getDataFormatString()).isEqualTo("#,##0");
        XSSFRow action = find(sheet, "Giải pháp k1").getRow();
        assertThat(action.getCell(10).getNumericCellValue()).isEqualTo(534_710_000d);
        assertThat(find(sheet, "Giải pháp k3").getRow().getCell(10).getCellType()).isEqualTo(CellType.BLANK);
    }

    @Test
    void thePlanOfNothingHasNoSumOfNought() throws IOException {
        XSSFSheet sheet = sheet(SmallSchool.empty().read(), Paper.PLAN_XLSX);
        for (var row : sheet) {
            assertThat(row).noneMatch(cell -> cell.getCellType() == CellType.NUMERIC || cell.getCellType() == CellType.FORMULA);
        }
    }

    @Test
    void thePageIsSetUpForPrinting() throws IOException {
        XSSFSheet sheet = sheet(SmallSchool.full().read(), Paper.PLAN_XLSX);
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat((int) sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo(sheet.getRepeatingRows().getLastRow() + 1);
    }

    @Test
    void aTextTooLongForACellIsCutWithASign() throws IOException {
        SmallSchool school = SmallSchool.full();
        school.put(EvidenceItem.key("e1"), EvidenceItem.NOTE, "x".repeat(40_000));
        XSSFSheet sheet = sheet(school.read(), Paper.EVIDENCE_LIST_XLSX);
        String note = find(sheet, "[H1-1.1-01]").getRow().getCell(8).getStringCellValue();
        assertThat(note).hasSize(SheetRow.LONGEST).endsWith("… (xem bản .docx)");
    }

    @Test
    void theSummaryHasNumbersAndLeavesUnknownCellsEmpty() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(
                PaperGoldenTest.print(SmallSchool.full().read(), Paper.SUMMARY_XLSX)))) {
            XSSFRow grade = find(workbook.getSheet("Cơ sở dữ liệu"), "Khối lớp 6").getRow();
            assertThat(grade.getCell(2).getNumericCellValue()).isEqualTo(4d);
            XSSFRow sum = find(workbook.getSheet("Cơ sở dữ liệu"), "Khối lớp 7").getRow();
            assertThat(sum.getCell(2).getCellType()).isEqualTo(CellType.BLANK);
            XSSFSheet results = workbook.getSheet("Tổng hợp kết quả");
            assertThat(find(results, "Đạt Mức 3").getRow().getCell(4).getStringCellValue()).isEqualTo("x");
            assertThat(find(results, "Kết quả tự đánh giá của trường: Chưa đánh giá")).isNotNull();
        }
    }

    @Test
    void the2026ListHasItsFiveColumns() throws IOException {
        SmallSchool school = SmallSchool.empty("tt57-2026-pt").item("e1", "1.1", 1, "Kế hoạch", "58/KH", "2026-09-05", "");
        XSSFSheet sheet = sheet(school.read(), Paper.EVIDENCE_LIST_XLSX);
        XSSFRow row = find(sheet, "MC.1.1.01").getRow();
        assertThat(row.getLastCellNum()).isEqualTo((short) 5);
        assertThat(row.getCell(2).getStringCellValue()).isEqualTo("Kế hoạch (58/KH, ngày 05/9/2026)");
        assertThat(row.getCell(3).getStringCellValue()).isEqualTo("Bản giấy; Tủ 1");
    }
}
