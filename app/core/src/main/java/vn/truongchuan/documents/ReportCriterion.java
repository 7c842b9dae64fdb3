package vn.truongchuan.documents;

import java.util.List;
import vn.truongchuan.documents.word.Letter;
import vn.truongchuan.documents.word.ParaForm;
import vn.truongchuan.documents.word.TextStyle;
import vn.truongchuan.documents.word.WordFile;
import vn.truongchuan.domain.assessment.Point;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.plan.ImprovementAction;
import vn.truongchuan.domain.rating.CriterionRating;
import vn.truongchuan.domain.rating.LevelRating;
import vn.truongchuan.domain.standard.Criterion;
import vn.truongchuan.domain.standard.CriterionCode;

/**
 * The five items of one criterion: present state, strengths, weaknesses, improvement, self-assessment.
 * Basis: CV 5932, 5942/BGDĐT-QLCL 2018 Phụ lục 5a, 5b, 6.
 */
final class ReportCriterion {
    private final Draft draft;
    private final WordFile file;
    private final PresentState state;

    ReportCriterion(Draft draft) {
        this.draft = draft;
        this.file = draft.file();
        this.state = new PresentState(draft);
    }

    static String name(Criterion criterion) {
        return "Tiêu chí " + criterion.code() + ": " + criterion.title();
    }

    void write(CriterionRating rating) {
        Criterion criterion = rating.criterion();
        file.heading(TextStyle.CRITERION, name(criterion), ReportMarks.criterion(criterion.code()));
        state.demands(rating, true);
        stateItems(rating);
        result(LevelWords.result(rating.range()));
    }

    /** Items 1 to 4. */
    void stateItems(CriterionRating rating) {
        file.para(ParaForm.ITEM).text("1. Mô tả hiện trạng");
        for (LevelRating level : rating.levels()) {
            file.para(ParaForm.BODY.keepNext()).text("Mức " + level.level() + ":", Letter.BOLD_ITALIC);
            state.write(rating, level);
        }
        items(rating.criterion().code());
    }

    /** One clause of the extra level: the same items, met or not. */
    void writeClause(CriterionRating rating, String name) {
        CriterionCode code = rating.criterion().code();
        file.heading(TextStyle.CRITERION, name, ReportMarks.criterion(code));
        state.demands(rating, false);
        clauseItems(rating);
    }

    /** Items 1 to 5 of a clause. */
    void clauseItems(CriterionRating rating) {
        file.para(ParaForm.ITEM).text("1. Mô tả hiện trạng");
        state.write(rating, rating.levels().get(0));
        items(rating.criterion().code());
        result(LevelWords.result(LevelWords.clause(rating)));
    }

    private void result(String words) {
        file.para(ParaForm.BODY.space(6, 6)).text("5. Tự đánh giá: ", Letter.BOLD).text(words, Letter.BOLD);
    }

    private void items(CriterionCode code) {
        file.para(ParaForm.ITEM).text("2. Điểm mạnh");
        points(code, Point.Kind.STRENGTH, "điểm mạnh " + CriterionNames.full(code));
        file.para(ParaForm.ITEM).text("3. Điểm yếu");
        points(code, Point.Kind.WEAKNESS, "điểm yếu " + CriterionNames.full(code));
        file.para(ParaForm.ITEM).text("4. Kế hoạch cải tiến chất lượng");
        List<ImprovementAction> actions = PlanRows.of(draft.self(), code);
        if (actions.isEmpty()) {
            file.body(draft.gaps().mark(place(code), "kế hoạch cải tiến chất lượng " + CriterionNames.full(code)));
        } else {
            new CriterionPlanTable(draft).write(actions);
        }
    }

    private void points(CriterionCode code, Point.Kind kind, String part) {
        List<Point> points = draft.self().assessment().points(code, kind).stream().filter(p -> !p.text().isBlank()).toList();
        if (points.isEmpty()) {
            file.body(draft.gaps().mark(place(code), part));
        }
        for (Point point : points) {
            file.texts((points.size() > 1 ? "- " : "") + draft.show(point.text()).strip(), ParaForm.BODY);
        }
    }

    private static Place place(CriterionCode code) {
        return Place.of(new EntityKey(EntityKind.CRITERION, code.toString())).in(code);
    }
}
