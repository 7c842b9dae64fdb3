package vn.truongchuan.domain.rating;

import java.util.List;

/**
 * Why a rule (a school level, a recognition) reads as it does: its conditions with what stands in the way of each,
 * down to the requirements. Data only; the words for it are in the package text.
 *
 * @param conditions in the order of the rule; empty where the rule was not asked
 */
public record Explanation(RuleRating rule, List<ConditionRating> conditions) {

    public Explanation {
        conditions = List.copyOf(conditions);
    }

    static Explanation of(RuleRating rule, List<CriterionRating> criteria, List<CriterionRating> clauses) {
        boolean asked = rule.outcome() != Outcome.NOT_APPLICABLE;
        return new Explanation(rule, asked ? rule.rule().conditions().stream()
                .map(c -> ConditionRating.of(c, criteria, clauses)).toList() : List.of());
    }

    /** The conditions that are not certainly met. */
    public List<ConditionRating> unmet() {
        return conditions.stream().filter(c -> c.outcome() != Outcome.MET).toList();
    }

    /** Criteria because of which the rule is certainly not met; a criterion may stand here once for each condition. */
    public List<Obstacle> certainObstacles() {
        return unmet().stream().filter(c -> c.outcome() == Outcome.NOT_MET).flatMap(c -> c.failing().stream()).toList();
    }

    /** Criteria of which something has not been assessed that the rule depends on. */
    public List<Obstacle> openObstacles() {
        return unmet().stream().flatMap(c -> c.open().stream()).toList();
    }
}
