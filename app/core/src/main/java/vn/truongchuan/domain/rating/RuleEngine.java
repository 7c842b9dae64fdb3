package vn.truongchuan.domain.rating;

import java.util.List;
import vn.truongchuan.domain.standard.Rule;
import vn.truongchuan.domain.standard.RuleCondition.CriteriaGroup;

/**
 * Decides the rules of a set over rated criteria: once with what is certain, once with what is still possible.
 * A set that is not whole decides nothing; a rule over the extra level is not asked where that level is not assessed.
 */
final class RuleEngine {
    private final boolean whole;
    private final List<CriterionRating> criteria;
    private final List<CriterionRating> clauses;
    private final boolean extraLevel;

    RuleEngine(boolean whole, List<CriterionRating> criteria, List<CriterionRating> clauses, boolean extraLevel) {
        this.whole = whole;
        this.criteria = criteria;
        this.clauses = clauses;
        this.extraLevel = extraLevel;
    }

    RuleRating rate(Rule rule) {
        if (!extraLevel && rule.conditions().stream().anyMatch(c -> c.group() == CriteriaGroup.EXTRA_LEVEL)) {
            return new RuleRating(rule, Outcome.NOT_APPLICABLE, List.of());
        }
        List<ConditionRating> conditions = rule.conditions().stream().map(c -> ConditionRating.of(c, criteria, clauses)).toList();
        Outcome outcome = whole ? together(conditions) : Outcome.NOT_ASSESSED;
        List<RuleRating.Blocker> blockers = conditions.stream().filter(c -> c.outcome() != Outcome.MET)
                .flatMap(c -> c.obstacles().stream()).map(Obstacle::blocker).distinct().toList();
        return new RuleRating(rule, outcome, outcome == Outcome.MET ? List.of() : blockers);
    }

    private static Outcome together(List<ConditionRating> conditions) {
        List<Outcome> outcomes = conditions.stream().map(ConditionRating::outcome).toList();
        return outcomes.contains(Outcome.NOT_MET) ? Outcome.NOT_MET
                : outcomes.isEmpty() || outcomes.contains(Outcome.NOT_ASSESSED) ? Outcome.NOT_ASSESSED : Outcome.MET;
    }
}
