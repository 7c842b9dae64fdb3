package vn.truongchuan.documents;

import java.util.Optional;
import vn.truongchuan.documents.sheet.Sheet;
import vn.truongchuan.documents.sheet.SheetFile;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.standard.CriterionCode;

/** The list of evidence as a workbook: no merged cells in the table, so that it can be sorted and filtered; days are real dates. */
final class EvidenceSheet {
    private final SelfAssessment self;
    private final SheetFile file;
    private final Gaps gaps;
    private final EvidenceRows rows;

    EvidenceSheet(SelfAssessment self, SheetFile file, Gaps gaps) {
        this.self = self;
        this.file = file;
        this.gaps = gaps;
        this.rows = new EvidenceRows(self);
    }

    void write() {
        if (self.evidence().items().isEmpty()) {
            gaps.mark(Place.of(EntityKey.CYCLE), "minh chứng");
        }
        if (self.set().evidenceCode().boxed()) {
            write2018();
        } else {
            write2026();
        }
    }

    private void write2018() {
        Sheet sheet = file.sheet("Danh mục mã minh chứng", true, 9, 6, 15, 42, 17, 12, 18, 24, 18);
        titles(sheet, "BẢNG DANH MỤC MÃ MINH CHỨNG");
        sheet.head(3, "Tiêu chí", "Số TT", "Mã minh chứng", "Tên minh chứng", "Số, ký hiệu", "Ngày ban hành",
                "Thời điểm khảo sát, điều tra, phỏng vấn, quan sát,…", "Nơi ban hành hoặc nhóm, cá nhân thực hiện", "Ghi chú");
        for (CriterionCode code : rows.criteria(false)) {
            int number = 0;
            for (EvidenceItem item : self.evidence().homeOf(code)) {
                row2018(sheet, CriterionNames.brief(code), ++number, item);
            }
        }
        int number = 0;
        for (EvidenceItem item : rows.uncoded()) {
            row2018(sheet, "", ++number, item);
        }
    }

    private void row2018(Sheet sheet, String criterion, int number, EvidenceItem item) {
        Place place = Place.of(item.fields().key());
        Optional<String> code = rows.code(item);
        sheet.row().centre(criterion).number(number).text(code.orElseGet(() -> gaps.mark(place, "mã minh chứng")))
                .text(gaps.need(item.title(), place, "tên minh chứng")).text(item.text(EvidenceItem.NUMBER))
                .date(item.date(EvidenceItem.DATE)).text(item.text(EvidenceItem.DATE_TEXT)).text(item.text(EvidenceItem.ISSUER))
                .text(rows.note(item));
    }

    private void write2026() {
        Sheet sheet = file.sheet("Danh mục minh chứng", false, 7, 16, 55, 40, 24);
        titles(sheet, "DANH MỤC MINH CHỨNG");
        sheet.head(2, EvidenceList.HEADINGS_2026.toArray(String[]::new));
        int number = 0;
        for (EvidenceItem item : self.evidence().items()) {
            Place place = Place.of(item.fields().key());
            sheet.row().number(++number).text(rows.code(item).orElseGet(() -> gaps.mark(place, "mã minh chứng")))
                    .text(gaps.need(EvidenceRows.titleAndDate(item), place, "tên minh chứng"))
                    .text(gaps.need(EvidenceRows.kept(item), place, "nơi lưu trữ")).text(rows.note(item));
        }
        sheet.line("Tổng cộng: " + number + " minh chứng.");
    }

    private void titles(Sheet sheet, String title) {
        sheet.line(gaps.need(self.school().name(), Place.of(EntityKey.SCHOOL, "name"), "tên trường"));
        sheet.title(title);
        sheet.title("Năm học " + self.cycle().schoolYear());
        sheet.gap();
    }
}
