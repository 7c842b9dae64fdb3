package vn.truongchuan.documents;

import java.util.List;
import vn.truongchuan.documents.word.CellForm;
import vn.truongchuan.documents.word.Letter;
import vn.truongchuan.documents.word.Letterhead;
import vn.truongchuan.documents.word.PageForm;
import vn.truongchuan.documents.word.ParaForm;
import vn.truongchuan.documents.word.TextStyle;
import vn.truongchuan.documents.word.WordFile;
import vn.truongchuan.documents.word.WordRow;
import vn.truongchuan.documents.word.WordTable;
import vn.truongchuan.domain.rating.CriterionRating;
import vn.truongchuan.domain.rating.IndicatorRating;
import vn.truongchuan.domain.rating.LevelRating;
import vn.truongchuan.domain.rating.Outcome;
import vn.truongchuan.domain.school.School;
import vn.truongchuan.domain.standard.Criterion;
import vn.truongchuan.domain.standard.CriterionCode;

/**
 * The sheet of every criterion and of every assessed clause of the extra level, each on pages of its own.
 * Basis: CV 5932, 5942/BGDĐT-QLCL 2018 Phụ lục 5a, 5b.
 */
final class CriterionSheets {
    private final Draft draft;
    private final WordFile file;
    private final PresentState state;
    private final ReportCriterion items;
    private boolean first = true;

    CriterionSheets(Draft draft) {
        this.draft = draft;
        this.file = draft.file();
        this.state = new PresentState(draft);
        this.items = new ReportCriterion(draft);
    }

    PageForm write() {
        int total = draft.rating().criteria().size() + draft.rating().clauses().size();
        int done = 0;
        for (CriterionRating criterion : draft.rating().criteria()) {
            draft.progress().stopIfCancelled();
            draft.progress().step(++done, total, criterion.criterion().code().toString());
            head(criterion.criterion(), "PHIẾU ĐÁNH GIÁ TIÊU CHÍ");
            criterion(criterion);
        }
        for (CriterionRating clause : draft.rating().clauses()) {
            draft.progress().stopIfCancelled();
            draft.progress().step(++done, total, clause.criterion().code().toString());
            head(clause.criterion(), "PHIẾU ĐÁNH GIÁ TIÊU CHÍ MỨC 4");
            items.clauseItems(clause);
            foot();
        }
        return PageForm.PORTRAIT.first();
    }

    private void head(Criterion criterion, String title) {
        CriterionCode code = criterion.code();
        file.para(first ? ParaForm.PLAIN : ParaForm.PLAIN.newPage()).text("Trường: ").text(draft.schoolName(), Letter.BOLD);
        first = false;
        String group = draft.self().assessment().criterion(code).responsible();
        file.para(ParaForm.PLAIN).text("Nhóm công tác: ").text(group.isBlank() ? "…………………………" : group);
        file.heading(ParaForm.of(TextStyle.PART).space(12, 6), title, ReportMarks.criterion(code));
        draft.self().set().standardOf(code).ifPresent(s -> file.para(ParaForm.ITEM).text(ReportStandards.name(s)));
        file.para(ParaForm.ITEM).text(code.extra() ? ReportExtraLevel.name(criterion) : ReportCriterion.name(criterion));
        if (code.extra()) {
            draft.rating().criterion(code).ifPresent(c -> state.demands(c, false));
        }
    }

    private void criterion(CriterionRating rating) {
        state.demands(rating, true);
        items.stateItems(rating);
        file.para(ParaForm.ITEM.space(6, 6)).text("5. Tự đánh giá");
        verdicts(rating);
        file.para(ParaForm.BODY.space(6, 6).keepNext()).text("Kết quả: ").text(LevelWords.result(rating.range()), Letter.BOLD);
        foot();
    }

    /** Letters of each level with their verdict; "*" for a level without letters, "-" where there is nothing. */
    private void verdicts(CriterionRating rating) {
        WordTable table = file.table(27.5, 27.5, 27.5, 27.5, 27.5, 27.5);
        WordRow levels = table.header();
        WordRow heads = table.header();
        for (int level : draft.self().set().levels()) {
            levels.cell("Mức " + level, CellForm.HEAD.span(2));
            heads.cells(CellForm.HEAD, "Chỉ báo", "Đạt/Không đạt");
        }
        int rows = Math.max(3, rating.levels().stream().mapToInt(l -> l.indicators().size()).max().orElse(0));
        for (int i = 0; i < rows; i++) {
            WordRow row = table.row();
            for (int level : draft.self().set().levels()) {
                List<IndicatorRating> indicators = rating.levels().stream().filter(l -> l.level() == level).findFirst()
                        .map(LevelRating::indicators).orElse(List.of());
                if (i < indicators.size()) {
                    IndicatorRating indicator = indicators.get(i);
                    row.cells(CellForm.CENTRE, indicator.key().isEmpty() ? "*" : indicator.key(), verdict(indicator.outcome()));
                } else {
                    row.cells(CellForm.CENTRE, "-", "-");
                }
            }
        }
        file.afterTable();
    }

    private static String verdict(Outcome outcome) {
        return outcome == Outcome.NOT_APPLICABLE ? "Không áp dụng" : LevelWords.result(outcome);
    }

    private void foot() {
        file.para(ParaForm.PLAIN.keepNext());
        Letterhead.signatures(file, false, draft.school(School.PLACE, "địa danh") + ", "
                + VietnameseDates.open(draft.year()), "Xác nhận của trưởng nhóm công tác", "", "Người viết", "");
    }
}
