package vn.truongchuan.documents;

import java.util.List;
import vn.truongchuan.domain.rating.CriterionRating;

/**
 * How many criteria reach a level; only those that have the level are counted.
 *
 * @param having criteria that have requirements at the level
 */
record LevelCount(int level, int having, int met, int notMet) {

    static LevelCount of(List<CriterionRating> criteria, int level) {
        List<CriterionRating> having = criteria.stream().filter(c -> c.criterion().level(level).isPresent()).toList();
        return new LevelCount(level, having.size(), (int) having.stream().filter(c -> c.range().lower() >= level).count(),
                (int) having.stream().filter(c -> c.range().upper() < level).count());
    }

    int notAssessed() {
        return having - met - notMet;
    }

    /** "Số lượng tiêu chí đạt 9/10; không đạt 1". */
    String words() {
        return "Số lượng tiêu chí đạt " + met + "/" + having + "; không đạt " + notMet + "/" + having
                + (notAssessed() > 0 ? "; chưa đánh giá " + notAssessed() + "/" + having : "");
    }
}
