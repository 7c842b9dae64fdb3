package vn.truongchuan.documents;

import java.util.List;
import vn.truongchuan.documents.word.CellForm;
import vn.truongchuan.documents.word.Letter;
import vn.truongchuan.documents.word.ParaForm;
import vn.truongchuan.documents.word.TextStyle;
import vn.truongchuan.documents.word.WordFile;
import vn.truongchuan.documents.word.WordRow;
import vn.truongchuan.documents.word.WordTable;
import vn.truongchuan.domain.rating.CriterionRating;
import vn.truongchuan.domain.rating.LevelRange;
import vn.truongchuan.domain.rating.Outcome;
import vn.truongchuan.domain.rating.StandardRating;
import vn.truongchuan.domain.standard.ExtraLevel;

/** Table of results (tổng hợp kết quả tự đánh giá): marks add up, "-" stands where a criterion has no such level. */
final class ReportSummary {
    private static final String MARK = "x";
    private static final String NO_LEVEL = "-";
    private final Draft draft;
    private final WordFile file;
    private final List<Integer> levels;

    ReportSummary(Draft draft) {
        this.draft = draft;
        this.file = draft.file();
        this.levels = draft.self().set().levels();
    }

    void write() {
        file.heading(ParaForm.of(TextStyle.PART).newPage(), "TỔNG HỢP KẾT QUẢ TỰ ĐÁNH GIÁ", ReportMarks.SUMMARY);
        file.para(ParaForm.ITEM).text("1. Kết quả đánh giá");
        file.body("(Đánh dấu (x) vào ô kết quả tương ứng Đạt hoặc Không đạt)");
        file.para(ParaForm.ITEM).text("1.1. Đánh giá tiêu chí Mức 1, 2 và 3");
        criteria();
        int top = levels.get(levels.size() - 1);
        result(LevelWords.result(LevelWords.upTo(draft.rating().level(), top)));
        draft.self().set().extraLevel().ifPresent(this::extraLevel);
        file.para(ParaForm.ITEM).text("2. Kết luận");
        LevelRange level = draft.rating().level();
        file.para(ParaForm.BODY).text("Trường " + sentence(level) + ".");
    }

    /** "đạt Mức 2", "không đạt", "chưa đánh giá". */
    static String sentence(LevelRange level) {
        String words = LevelWords.result(level);
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    private void result(String words) {
        file.para(ParaForm.BODY.space(6, 6)).text("Kết quả: ").text(words, Letter.BOLD);
    }

    private void criteria() {
        WordTable table = file.table(53, 28, 28, 28, 28);
        table.header().cell("Tiêu chuẩn,\ntiêu chí", CellForm.HEAD.begin()).cell("Kết quả", CellForm.HEAD.span(4));
        table.header().cell("", CellForm.HEAD.go()).cell("Không đạt", CellForm.HEAD.begin()).cell("Đạt", CellForm.HEAD.span(3));
        WordRow last = table.header().cell("", CellForm.HEAD.go()).cell("", CellForm.HEAD.go());
        levels.forEach(level -> last.cell("Mức " + level, CellForm.HEAD));
        for (StandardRating standard : draft.rating().standards()) {
            int top = standard.criteria().stream().mapToInt(CriterionRating::maxLevel).max().orElse(0);
            row(table, "Tiêu chuẩn " + standard.standard().number(), standard.range(), top, Letter.BOLD);
            for (CriterionRating criterion : standard.criteria()) {
                row(table, "Tiêu chí " + criterion.criterion().code(), criterion.range(), criterion.maxLevel(), Letter.PLAIN);
            }
        }
        file.afterTable();
    }

    private void row(WordTable table, String name, LevelRange range, int top, Letter letter) {
        CellForm mark = CellForm.CENTRE.letter(letter);
        WordRow row = table.row().cell(name, CellForm.LEFT.letter(letter)).cell(range.failed() ? MARK : "", mark);
        for (int level : levels) {
            String text = level > top ? NO_LEVEL : level <= range.lower() ? MARK
                    : level <= range.upper() ? LevelWords.NOT_ASSESSED : "";
            row.cell(text, mark);
        }
    }

    private void extraLevel(ExtraLevel extra) {
        file.para(ParaForm.ITEM).text("1.2. Đánh giá tiêu chí Mức " + extra.number());
        if (draft.rating().clauses().isEmpty()) {
            result("Không đánh giá");
            return;
        }
        WordTable table = file.table(50, 33, 33, 49);
        table.header().cell("Tiêu chí\n(Khoản, Điều)", CellForm.HEAD.begin()).cell("Kết quả", CellForm.HEAD.span(2))
                .cell("Ghi chú", CellForm.HEAD.begin());
        table.header().cell("", CellForm.HEAD.go()).cell("Đạt", CellForm.HEAD).cell("Không đạt", CellForm.HEAD)
                .cell("", CellForm.HEAD.go());
        for (CriterionRating clause : draft.rating().clauses()) {
            Outcome outcome = LevelWords.clause(clause);
            table.row().cell(clause.criterion().title()).cell(outcome == Outcome.MET ? MARK : "", CellForm.CENTRE)
                    .cell(outcome == Outcome.NOT_MET ? MARK : "", CellForm.CENTRE)
                    .cell(outcome == Outcome.NOT_ASSESSED ? LevelWords.NOT_ASSESSED : "", CellForm.CENTRE);
        }
        file.afterTable();
        result(extraResult(extra.number()));
    }

    private String extraResult(int level) {
        LevelRange range = draft.rating().level();
        if (range.lower() >= level) {
            return "Đạt Mức " + level;
        }
        return range.upper() < level ? "Không đạt Mức " + level : LevelWords.NOT_ASSESSED;
    }
}
