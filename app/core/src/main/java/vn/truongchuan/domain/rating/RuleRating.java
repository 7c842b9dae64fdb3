package vn.truongchuan.domain.rating;

import java.util.List;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.domain.standard.Rule;

/**
 * Whether a rule is fulfilled, and by which criteria it is not.
 *
 * @param blockers criteria that do not (or not yet certainly) reach what the rule asks; empty where it is met
 */
public record RuleRating(Rule rule, Outcome outcome, List<Blocker> blockers) {

    public RuleRating {
        blockers = List.copyOf(blockers);
    }

    /** A criterion that stands in the way: the level asked of it and what is known of it. */
    public record Blocker(CriterionCode criterion, int asked, Outcome outcome) {
    }
}
