package vn.truongchuan.documents;

import java.util.ArrayList;
import java.util.List;
import vn.truongchuan.documents.sheet.Sheet;
import vn.truongchuan.documents.sheet.SheetFile;
import vn.truongchuan.documents.sheet.SheetRow;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.evidence.CitedText;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.plan.ImprovementAction;

/** The improvement plan as a workbook: days are dates, money is numbers, sums are formulas that have their values. */
final class PlanSheet {
    private static final int MONEY = 10;
    private final SelfAssessment self;
    private final SheetFile file;
    private final Gaps gaps;

    PlanSheet(SelfAssessment self, SheetFile file, Gaps gaps) {
        this.self = self;
        this.file = file;
        this.gaps = gaps;
    }

    void write() {
        PlanGroups groups = PlanGroups.of(self);
        Sheet sheet = file.sheet("Kế hoạch cải tiến", true, 5, 9, 26, 34, 20, 16, 15, 16, 12, 12, 15, 13, 12, 16);
        sheet.line(gaps.need(self.school().name(), Place.of(EntityKey.SCHOOL, "name"), "tên trường"));
        sheet.title("KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC");
        sheet.title("Sau tự đánh giá năm học " + self.cycle().schoolYear());
        sheet.gap();
        sheet.head(2, "TT", "Tiêu chí", "Điểm yếu cần khắc phục", "Nội dung, giải pháp cải tiến", "Chỉ tiêu, kết quả cần đạt",
                "Người chịu trách nhiệm", "Phối hợp", "Điều kiện thực hiện", "Bắt đầu", "Kết thúc", "Kinh phí (đồng)",
                "Nguồn kinh phí", "Mức độ thực hiện", "Kết quả đạt được");
        List<String> sums = new ArrayList<>();
        int number = 0;
        for (PlanGroups.Group group : groups.groups()) {
            sheet.group(group.title());
            int first = sheet.nextRow();
            for (PlanGroups.Line line : group.lines()) {
                line(sheet.row(), ++number, line);
            }
            int last = sheet.nextRow() - 1;
            sums.add(Sheet.letters(MONEY) + sheet.nextRow());
            sumRow(sheet, "Cộng " + group.shortTitle(),
                    "SUM(" + Sheet.letters(MONEY) + first + ":" + Sheet.letters(MONEY) + last + ")");
        }
        if (groups.groups().isEmpty()) {
            sheet.line(gaps.mark(Place.of(EntityKey.CYCLE), "nội dung cải tiến"));
        } else {
            sumRow(sheet, "TỔNG CỘNG", String.join("+", sums));
        }
        sheet.line("Tổng kinh phí bằng chữ: " + groups.cost().map(cost -> MoneyWords.dong(cost) + ".")
                .orElseGet(() -> gaps.mark(Place.of(EntityKey.CYCLE), "kinh phí")));
        if (groups.withoutCost() > 0) {
            sheet.line("(" + groups.withoutCost() + " nội dung chưa nhập kinh phí không tính trong các số cộng trên.)");
        }
    }

    private static void sumRow(Sheet sheet, String label, String formula) {
        SheetRow row = sheet.row().bold("").bold("").bold(label);
        blank(row, MONEY - 3);
        blank(row.sum(formula), 3);
    }

    private static void blank(SheetRow row, int cells) {
        for (int i = 0; i < cells; i++) {
            row.bold("");
        }
    }

    private void line(SheetRow row, int number, PlanGroups.Line line) {
        row.number(number).centre(line.criterionName()).text(line.weakness().map(w -> self.evidence().show(w.text())).orElse(""));
        if (line.action().isEmpty()) {
            Place place = Place.of(new EntityKey(EntityKind.POINT, line.weakness().orElseThrow().id()));
            blank(row.text(gaps.mark(place, "giải pháp cải tiến")), 10);
            return;
        }
        ImprovementAction action = line.action().get();
        Place place = Place.of(action.fields().key());
        row.text(gaps.need(show(action, ImprovementAction.CONTENT), place, "nội dung cải tiến"))
                .text(show(action, ImprovementAction.EXPECTED))
                .text(gaps.need(action.text(ImprovementAction.OWNER), place, "người chịu trách nhiệm"))
                .text(action.text(ImprovementAction.COORDINATION)).text(show(action, ImprovementAction.CONDITIONS))
                .date(action.date(ImprovementAction.START)).date(action.date(ImprovementAction.END)).money(action.cost())
                .text(action.text(ImprovementAction.SOURCE)).centre(PlanRows.status(action))
                .text(show(action, ImprovementAction.RESULT));
    }

    private String show(ImprovementAction action, String field) {
        return self.evidence().show(new CitedText(action.text(field)));
    }
}
