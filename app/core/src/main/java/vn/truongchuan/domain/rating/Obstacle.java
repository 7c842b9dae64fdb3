package vn.truongchuan.domain.rating;

import java.util.List;

/**
 * A criterion that does not (or not yet certainly) reach the level a condition asks of it.
 *
 * @param asked the level asked, never above the criterion's own highest
 */
public record Obstacle(CriterionRating criterion, int asked) {

    /** NOT_MET where it is certain that the level is not reached, otherwise NOT_ASSESSED. */
    public Outcome outcome() {
        return criterion.range().upper() < asked ? Outcome.NOT_MET : Outcome.NOT_ASSESSED;
    }

    /** The requirements, of all levels up to the one asked, that are not met. */
    public List<RequirementRating> notMet() {
        return criterion.blockersUpTo(asked).stream().filter(r -> r.outcome() == Outcome.NOT_MET).toList();
    }

    /** The requirements, of all levels up to the one asked, that have not been assessed. */
    public List<RequirementRating> notAssessed() {
        return criterion.blockersUpTo(asked).stream().filter(r -> r.outcome() == Outcome.NOT_ASSESSED).toList();
    }

    RuleRating.Blocker blocker() {
        return new RuleRating.Blocker(criterion.criterion().code(), asked, outcome());
    }
}
