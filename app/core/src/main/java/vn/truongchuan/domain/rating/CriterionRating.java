package vn.truongchuan.domain.rating;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
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

    /** The next level above the certain one; empty where the highest is reached. */
    public OptionalInt nextLevel() {
        return levels.stream().mapToInt(LevelRating::level).filter(l -> l > range.lower()).min();
    }

    /** The requirements that keep the next level from being certain: not met ones first, then not assessed ones. */
    public List<RequirementRating> blockers() {
        return blockersUpTo(nextLevel().orElse(range.lower()));
    }

    /** The requirements that keep a level from being certain, those of the levels below it included: not met ones first. */
    public List<RequirementRating> blockersUpTo(int level) {
        return levels.stream().filter(l -> l.level() <= level).flatMap(l -> l.indicators().stream())
                .flatMap(i -> i.requirements().stream()).filter(RequirementRating::blocks)
                .sorted(Comparator.comparing(RequirementRating::outcome)).toList();
    }

    /** Whether no requirement of it has been assessed. */
    public boolean untouched() {
        return requirements().noneMatch(r -> r.outcome() == Outcome.MET || r.outcome() == Outcome.NOT_MET
                || r.counting() == RequirementRating.Counting.SAID_NOT_APPLICABLE);
    }
}
