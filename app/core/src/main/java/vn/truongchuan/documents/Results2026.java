package vn.truongchuan.documents;

import java.util.List;
import vn.truongchuan.documents.word.CellForm;
import vn.truongchuan.documents.word.Letter;
import vn.truongchuan.documents.word.WordRow;
import vn.truongchuan.documents.word.WordTable;
import vn.truongchuan.domain.rating.CriterionRating;
import vn.truongchuan.domain.rating.LevelRange;
import vn.truongchuan.domain.rating.StandardRating;

/** The tables of results of the 2026 report: one mark a row, not adding up; what is not assessed is said so. */
final class Results2026 {
    private static final String MARK = "x";
    private final Draft draft;

    Results2026(Draft draft) {
        this.draft = draft;
    }

    /**
     * A row for each criterion.
     *
     * @param together whether it is the table of all standards, with their names and a last row that counts
     */
    void criteria(List<StandardRating> standards, boolean together) {
        WordTable table = draft.file().table(66, 33, 33, 33);
        table.header().cell(together ? "Tiêu chuẩn, tiêu chí" : "Tiêu chí", CellForm.HEAD.begin())
                .cell("Kết quả đánh giá tiêu chí", CellForm.HEAD.span(3));
        table.header().cell("", CellForm.HEAD.go()).cell("Không đạt Mức 1", CellForm.HEAD.begin()).cell("Đạt", CellForm.HEAD.span(2));
        table.header().cell("", CellForm.HEAD.go()).cell("", CellForm.HEAD.go()).cells(CellForm.HEAD, "Mức 1", "Mức 2");
        for (StandardRating standard : standards) {
            if (together) {
                table.row().cell(ReportStandards.name(standard.standard()), CellForm.BOLD.span(4).keepNext());
            }
            standard.criteria().forEach(criterion -> row(table, criterion));
        }
        if (together) {
            Tally tally = Tally.of(draft.rating().criteria());
            table.row().cell("Cộng chung", CellForm.BOLD)
                    .cells(CellForm.HEAD, text(tally.failed()), text(tally.first()), text(tally.second()));
        }
        draft.file().afterTable();
    }

    private static void row(WordTable table, CriterionRating criterion) {
        LevelRange range = criterion.range();
        WordRow row = table.row().cell("Tiêu chí " + criterion.criterion().code());
        if (range.settled()) {
            row.cells(CellForm.CENTRE, range.failed() ? MARK : "", range.lower() == 1 ? MARK : "", range.lower() == 2 ? MARK : "");
        } else {
            row.cell(LevelWords.result(range), CellForm.CENTRE.span(3));
        }
    }

    /** Numbers and shares by standard. */
    void counts() {
        WordTable table = draft.file().table(43, 20, 15, 18, 15, 18, 15, 21);
        table.header().cell("Tiêu chuẩn", CellForm.HEAD.begin()).cell("Tổng số tiêu chí", CellForm.HEAD.begin())
                .cell("Tổng hợp kết quả đánh giá tiêu chí trong tiêu chuẩn", CellForm.HEAD.span(6));
        table.header().cell("", CellForm.HEAD.go()).cell("", CellForm.HEAD.go())
                .cell("Không đạt", CellForm.HEAD.span(2)).cell("Mức 1", CellForm.HEAD.span(2)).cell("Mức 2", CellForm.HEAD.span(2));
        table.header().cell("", CellForm.HEAD.go()).cell("", CellForm.HEAD.go())
                .cells(CellForm.HEAD, "SL", "%", "SL", "%", "SL", "%");
        draft.rating().standards().forEach(s -> row(table, "Tiêu chuẩn " + s.standard().number(), s.criteria(), Letter.PLAIN));
        row(table, "Cộng chung", draft.rating().criteria(), Letter.BOLD);
        draft.file().afterTable();
        int open = Tally.of(draft.rating().criteria()).open();
        if (open > 0) {
            draft.file().body("Số tiêu chí chưa đánh giá xong, không tính trong các cột kết quả: " + open + ".");
        }
    }

    private static void row(WordTable table, String name, List<CriterionRating> criteria, Letter letter) {
        Tally tally = Tally.of(criteria);
        CellForm form = CellForm.CENTRE.letter(letter);
        table.row().cell(name, CellForm.LEFT.letter(letter)).cell(text(tally.all()), form)
                .cells(form, text(tally.failed()), VietnameseNumbers.percent(tally.failed(), tally.all()),
                        text(tally.first()), VietnameseNumbers.percent(tally.first(), tally.all()),
                        text(tally.second()), VietnameseNumbers.percent(tally.second(), tally.all()));
    }

    private static String text(int number) {
        return Integer.toString(number);
    }

    /** Criteria by their settled level; open ones are counted apart. */
    private record Tally(int all, int failed, int first, int second) {

        static Tally of(List<CriterionRating> criteria) {
            return new Tally(criteria.size(), at(criteria, 0), at(criteria, 1), at(criteria, 2));
        }

        private static int at(List<CriterionRating> criteria, int level) {
            return (int) criteria.stream().filter(c -> c.range().settled() && c.range().lower() == level).count();
        }

        int open() {
            return all - failed - first - second;
        }
    }
}
