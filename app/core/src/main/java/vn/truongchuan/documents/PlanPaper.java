package vn.truongchuan.documents;

import java.util.List;
import java.util.Optional;
import vn.truongchuan.documents.word.CellForm;
import vn.truongchuan.documents.word.Letter;
import vn.truongchuan.documents.word.Letterhead;
import vn.truongchuan.documents.word.PageForm;
import vn.truongchuan.documents.word.ParaForm;
import vn.truongchuan.documents.word.WordFile;
import vn.truongchuan.documents.word.WordTable;
import vn.truongchuan.domain.assessment.Point;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.plan.ImprovementAction;
import vn.truongchuan.domain.school.School;

/** The school's improvement plan on one landscape paper: actions by standard with sums, then the follow-up table. */
final class PlanPaper {
    private final Draft draft;
    private final WordFile file;
    private final PlanGroups groups;

    PlanPaper(Draft draft) {
        this.draft = draft;
        this.file = draft.file();
        this.groups = PlanGroups.of(draft.self());
    }

    PageForm write() {
        Letterhead.head(file, true, draft.capitals(School.GOVERNING_BODY, "cơ quan chủ quản"),
                draft.schoolCapitals(), "Số: …/KH-…",
                draft.school(School.PLACE, "địa danh") + ", " + VietnameseDates.open(draft.year()));
        Letterhead.title(file, true, "KẾ HOẠCH", "Cải tiến chất lượng giáo dục sau tự đánh giá năm học "
                + draft.self().cycle().schoolYear());
        file.para(ParaForm.ITEM).text("I. NỘI DUNG CẢI TIẾN");
        actions();
        total();
        file.para(ParaForm.ITEM.space(10, 6)).text("II. THEO DÕI, ĐÁNH GIÁ VIỆC THỰC HIỆN");
        followUp();
        file.para(ParaForm.PLAIN.keepNext());
        Letterhead.signature(file, true, List.of(draft.school(School.GOVERNING_BODY, "cơ quan chủ quản") + " (để b/c)",
                "Các tổ chuyên môn, bộ phận (để t/h)", "Lưu: VT"), "", "HIỆU TRƯỞNG", "(Ký tên, đóng dấu)",
                draft.school(School.PRINCIPAL, "họ và tên hiệu trưởng"));
        return PageForm.LANDSCAPE.first();
    }

    private void actions() {
        WordTable table = file.smallTable(9, 14, 42, 50, 28, 27, 22, 22, 24, 14);
        table.header().cells(CellForm.HEAD, "TT", "Tiêu chí", "Điểm yếu cần khắc phục", "Nội dung, giải pháp cải tiến",
                "Chỉ tiêu, kết quả cần đạt", "Người chịu trách nhiệm; phối hợp", "Điều kiện thực hiện",
                "Thời gian (bắt đầu - kết thúc)", "Kinh phí (đồng), nguồn", "Theo dõi");
        int number = 0;
        for (PlanGroups.Group group : groups.groups()) {
            draft.progress().stopIfCancelled();
            table.row().cell(group.title(), CellForm.BOLD.span(10).shade().keepNext());
            for (PlanGroups.Line line : group.lines()) {
                line(table, ++number, line);
            }
            table.row().cell("Cộng " + group.shortTitle(), CellForm.RIGHT.letter(Letter.BOLD).span(8))
                    .cell(money(group.cost()), CellForm.RIGHT.letter(Letter.BOLD).span(2));
        }
        if (groups.groups().isEmpty()) {
            table.row().cell(draft.gaps().mark(Place.of(EntityKey.CYCLE), "nội dung cải tiến"), CellForm.LEFT.span(10));
        }
        table.row().cell("TỔNG CỘNG", CellForm.RIGHT.letter(Letter.BOLD).span(8).shade())
                .cell(money(groups.cost()), CellForm.RIGHT.letter(Letter.BOLD).span(2).shade());
        file.afterTable();
    }

    private void line(WordTable table, int number, PlanGroups.Line line) {
        var row = table.row().cell(Integer.toString(number), CellForm.CENTRE).cell(line.criterionName(), CellForm.CENTRE)
                .cell(line.weakness().map(Point::text).map(draft::show).orElse(""));
        if (line.action().isEmpty()) {
            Place place = Place.of(new EntityKey(EntityKind.POINT, line.weakness().orElseThrow().id()));
            row.cell(draft.gaps().mark(place, "giải pháp cải tiến"), CellForm.LEFT.span(7));
            return;
        }
        ImprovementAction action = line.action().get();
        Place place = Place.of(action.fields().key());
        String source = action.text(ImprovementAction.SOURCE).strip();
        row.cell(draft.gaps().need(draft.show(action.text(ImprovementAction.CONTENT)), place, "nội dung cải tiến"))
                .cell(draft.show(action.text(ImprovementAction.EXPECTED)))
                .cell(draft.gaps().need(PlanRows.people(action), place, "người chịu trách nhiệm"))
                .cell(draft.show(action.text(ImprovementAction.CONDITIONS)))
                .cell(draft.gaps().need(PlanRows.time(action), place, "thời gian"), CellForm.CENTRE)
                .cell(PlanRows.cost(action) + (source.isEmpty() ? "" : "\n" + source), CellForm.RIGHT)
                .cell("");
    }

    private static String money(Optional<Long> amount) {
        return amount.map(VietnameseNumbers::whole).orElse("");
    }

    private void total() {
        if (groups.cost().isEmpty()) {
            file.para(ParaForm.BODY.space(6, 0)).text("Tổng kinh phí: " + draft.gaps().mark(Place.of(EntityKey.CYCLE), "kinh phí"));
            return;
        }
        long cost = groups.cost().get();
        file.para(ParaForm.BODY.space(6, 0)).text("Tổng kinh phí: ").text(VietnameseNumbers.whole(cost) + " đồng", Letter.BOLD)
                .text(" (Bằng chữ: " + MoneyWords.dong(cost) + ").");
        if (groups.withoutCost() > 0) {
            file.para(ParaForm.BODY).text("(" + groups.withoutCost()
                    + " nội dung chưa nhập kinh phí không tính trong các số cộng trên.)", Letter.ITALIC);
        }
    }

    private void followUp() {
        WordTable table = file.smallTable(9, 62, 25, 25, 45, 32, 30, 24);
        table.header().cells(CellForm.HEAD, "TT", "Nội dung", "Thời điểm kiểm tra",
                "Mức độ (Hoàn thành / Đang thực hiện / Chưa hoàn thành)", "Kết quả đạt được", "Minh chứng", "Điều chỉnh",
                "Người đánh giá");
        int number = 0;
        for (ImprovementAction action : groups.actions()) {
            table.row().cell(Integer.toString(++number), CellForm.CENTRE).cell(draft.show(action.text(ImprovementAction.CONTENT)))
                    .cell(action.date(ImprovementAction.END).map(VietnameseDates::inDigits).orElse(""), CellForm.CENTRE)
                    .cell(PlanRows.status(action), CellForm.CENTRE).cell(draft.show(action.text(ImprovementAction.RESULT)))
                    .cells(CellForm.LEFT, "", "", "");
        }
        file.afterTable();
    }
}
