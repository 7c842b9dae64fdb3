package vn.truongchuan.domain.rating;

import java.util.List;

/** One level of a criterion by itself, without regard to the levels below. */
public record LevelRating(int level, Outcome outcome, List<IndicatorRating> indicators) {

    public LevelRating {
        indicators = List.copyOf(indicators);
    }
}
