package vn.truongchuan.documents;

import java.util.List;
import vn.truongchuan.documents.word.CellForm;
import vn.truongchuan.documents.word.Letter;
import vn.truongchuan.documents.word.ParaForm;
import vn.truongchuan.documents.word.TextStyle;
import vn.truongchuan.documents.word.WordFile;
import vn.truongchuan.documents.word.WordTable;
import vn.truongchuan.domain.assessment.StandardNotes;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.rating.CriterionRating;
import vn.truongchuan.domain.rating.LevelRange;
import vn.truongchuan.domain.rating.LevelRating;
import vn.truongchuan.domain.rating.StandardRating;

/**
 * Part II of the 2026 report: each criterion with its present state by level, then the standard as a whole.
 * Basis: TT 57/2026/TT-BGDĐT Phụ lục V Biểu 1 Phần II.
 */
final class Standards2026 {
    private final Draft draft;
    private final WordFile file;
    private final PresentState state;
    private int done;

    Standards2026(Draft draft) {
        this.draft = draft;
        this.file = draft.file();
        this.state = new PresentState(draft);
    }

    void write(StandardRating rating) {
        int number = rating.standard().number();
        file.heading(TextStyle.STANDARD, ReportStandards.name(rating.standard()), ReportMarks.standard(number));
        for (CriterionRating criterion : rating.criteria()) {
            draft.progress().stopIfCancelled();
            draft.progress().step(++done, draft.rating().criteria().size(), criterion.criterion().code().toString());
            criterion(criterion);
        }
        general(rating, draft.self().assessment().standard(number));
    }

    private void criterion(CriterionRating rating) {
        file.heading(TextStyle.CRITERION, ReportCriterion.name(rating.criterion()), ReportMarks.criterion(rating.criterion().code()));
        state.demands(rating, true);
        file.para(ParaForm.ITEM).text("Mô tả hiện trạng:");
        WordTable table = file.table(15, 125, 25);
        table.header().cells(CellForm.HEAD, "Mức", "Hiện trạng, kết quả đạt được của tiêu chí đến thời điểm đánh giá "
                + "(kèm theo mã minh chứng)", "Đánh giá (Đạt/Không đạt)");
        for (LevelRating level : rating.levels()) {
            table.longRow().cell("Mức " + level.level(), CellForm.CENTRE)
                    .cell(String.join("\n", state.paragraphs(rating, level)), CellForm.LEFT.align(ParaForm.Align.BOTH))
                    .cell(LevelWords.result(level.outcome()), CellForm.CENTRE);
        }
        file.afterTable();
        file.para(ParaForm.BODY.space(6, 6)).text("Tự đánh giá: ", Letter.BOLD).text(result(rating.range()), Letter.BOLD);
    }

    private static String result(LevelRange range) {
        if (range.failed()) {
            return "Tiêu chí không đạt Mức 1.";
        }
        return range.settled() ? "Tiêu chí đạt Mức " + range.lower() + "." : LevelWords.result(range) + ".";
    }

    private void general(StandardRating rating, StandardNotes notes) {
        int number = rating.standard().number();
        file.heading(TextStyle.CRITERION, "Đánh giá chung về Tiêu chuẩn " + number + ":", ReportMarks.conclusion(number));
        text("1. Điểm mạnh nổi bật của Tiêu chuẩn " + number, notes.strengths(), number, StandardNotes.STRENGTHS,
                "điểm mạnh nổi bật của Tiêu chuẩn " + number);
        text("2. Điểm hạn chế trọng tâm của Tiêu chuẩn " + number + " và nguyên nhân cốt lõi", notes.weaknesses(), number,
                StandardNotes.WEAKNESSES, "điểm hạn chế trọng tâm của Tiêu chuẩn " + number);
        text("3. Định hướng cải tiến chất lượng", notes.direction(), number, StandardNotes.DIRECTION,
                "định hướng cải tiến chất lượng Tiêu chuẩn " + number);
        file.para(ParaForm.ITEM).text("4. Tổng hợp kết quả đánh giá các tiêu chí");
        new Results2026(draft).criteria(List.of(rating), false);
    }

    private void text(String heading, String stored, int standard, String field, String part) {
        Place place = Place.of(new EntityKey(EntityKind.STANDARD, Integer.toString(standard)), field);
        file.para(ParaForm.ITEM).text(heading);
        file.texts(draft.gaps().need(draft.show(stored), place, part), ParaForm.BODY);
    }
}
