package vn.truongchuan.documents;

import vn.truongchuan.documents.word.Letter;
import vn.truongchuan.documents.word.ParaForm;
import vn.truongchuan.documents.word.TextStyle;
import vn.truongchuan.documents.word.WordFile;
import vn.truongchuan.domain.ReportTexts;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.rating.CriterionRating;
import vn.truongchuan.domain.rating.Outcome;
import vn.truongchuan.domain.standard.Criterion;

/** Part II B.II: the clauses of the extra level (Mức 4); left out where they are not assessed. */
final class ReportExtraLevel {
    private final Draft draft;
    private final WordFile file;

    ReportExtraLevel(Draft draft) {
        this.draft = draft;
        this.file = draft.file();
    }

    static String title() {
        return "II. TỰ ĐÁNH GIÁ TIÊU CHÍ MỨC 4";
    }

    static String name(Criterion clause) {
        return "Tiêu chí " + clause.code().number() + " (" + clause.title() + ")";
    }

    void write() {
        if (draft.rating().clauses().isEmpty()) {
            return;
        }
        file.heading(TextStyle.STANDARD, title(), ReportMarks.EXTRA_LEVEL);
        String opening = draft.self().report().text(ReportTexts.EXTRA_LEVEL_OPENING);
        file.texts(draft.show(opening), ParaForm.BODY);
        ReportCriterion items = new ReportCriterion(draft);
        for (CriterionRating clause : draft.rating().clauses()) {
            draft.progress().stopIfCancelled();
            items.writeClause(clause, name(clause.criterion()));
        }
        file.heading(TextStyle.CRITERION, "Kết luận", ReportMarks.EXTRA_CONCLUSION);
        file.texts(draft.gaps().need(draft.show(draft.self().report().text(ReportTexts.EXTRA_LEVEL_CONCLUSION)),
                Place.of(ReportTexts.KEY, ReportTexts.EXTRA_LEVEL_CONCLUSION), "kết luận về tiêu chí Mức 4"), ParaForm.BODY);
        file.para(ParaForm.BODY).text("Kết quả: ").text(count(), Letter.BOLD);
    }

    private String count() {
        int all = draft.rating().clauses().size();
        long met = draft.rating().clauses().stream().filter(c -> LevelWords.clause(c) == Outcome.MET).count();
        long notMet = draft.rating().clauses().stream().filter(c -> LevelWords.clause(c) == Outcome.NOT_MET).count();
        return "đạt " + met + "/" + all + " tiêu chí; không đạt " + notMet + "/" + all
                + (met + notMet < all ? "; chưa đánh giá " + (all - met - notMet) + "/" + all : "") + ".";
    }
}
