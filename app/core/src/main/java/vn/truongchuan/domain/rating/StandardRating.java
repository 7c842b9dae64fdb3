package vn.truongchuan.domain.rating;

import java.util.List;
import vn.truongchuan.domain.standard.Standard;

/** The level of a standard by the same rule as the school's, and its criteria. */
public record StandardRating(Standard standard, LevelRange range, List<CriterionRating> criteria) {

    public StandardRating {
        criteria = List.copyOf(criteria);
    }
}
