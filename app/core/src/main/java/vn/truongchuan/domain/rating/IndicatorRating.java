package vn.truongchuan.domain.rating;

import java.util.List;

/** One lettered điểm (chỉ báo) of a level, or the whole level where it has no letters (key ""). */
public record IndicatorRating(String key, Outcome outcome, List<RequirementRating> requirements) {

    public IndicatorRating {
        requirements = List.copyOf(requirements);
    }
}
