package vn.truongchuan.domain.rating;

import java.util.List;
import java.util.stream.Stream;
import vn.truongchuan.domain.standard.Criterion;

/** The level a criterion reaches: the highest whose own and all lower levels are met. */
public record CriterionRating(Criterion criterion, LevelRange range, List<LevelRating> levels) {

    public CriterionRating {
        levels = List.copyOf(levels);
    }

    public int maxLevel() {
        return criterion.maxLevel();
    }

    public Stream<RequirementRating> requirements() {
        return levels.stream().flatMap(l -> l.indicators().stream()).flatMap(i -> i.requirements().stream());
    }

    /** The requirements that keep the next level from being certain: not met ones first, then not assessed ones. */
    public List<RequirementRating> blockers() {
        int next = levels.stream().mapToInt(LevelRating::level).filter(l -> l > range.lower()).min().orElse(-1);
        return levels.stream().filter(l -> l.level() == next).flatMap(l -> l.indicators().stream())
                .flatMap(i -> i.requirements().stream())
                .filter(r -> r.outcome() == Outcome.NOT_MET || r.outcome() == Outcome.NOT_ASSESSED)
                .sorted((a, b) -> Integer.compare(rank(a), rank(b))).toList();
    }

    private static int rank(RequirementRating rating) {
        return rating.outcome() == Outcome.NOT_MET ? 0 : 1;
    }

    /** Whether no requirement of it has been assessed. */
    public boolean untouched() {
        return requirements().noneMatch(r -> r.outcome() == Outcome.MET || r.outcome() == Outcome.NOT_MET
                || r.counting() == RequirementRating.Counting.SAID_NOT_APPLICABLE);
    }
}
