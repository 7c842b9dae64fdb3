package vn.truongchuan.domain.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import vn.truongchuan.domain.standard.Rule;
import vn.truongchuan.domain.standard.RuleCondition;
import vn.truongchuan.domain.standard.RuleCondition.CriteriaGroup;

/** Decides the rules of a set over rated criteria: once with what is certain, once with what is still possible. */
final class RuleEngine {
    private final List<CriterionRating> criteria;
    private final List<CriterionRating> clauses;
    private final int clausesInSet;

    RuleEngine(List<CriterionRating> criteria, List<CriterionRating> clauses, int clausesInSet) {
        this.criteria = criteria;
        this.clauses = clauses;
        this.clausesInSet = clausesInSet;
    }

    RuleRating rate(Rule rule) {
        boolean certain = rule.conditions().stream().allMatch(c -> holds(c, r -> r.range().lower()));
        boolean possible = rule.conditions().stream().allMatch(c -> holds(c, r -> r.range().upper()));
        Outcome outcome = certain ? Outcome.MET : possible ? Outcome.NOT_ASSESSED : Outcome.NOT_MET;
        return new RuleRating(rule, outcome, certain ? List.of() : blockers(rule));
    }

    private boolean holds(RuleCondition condition, ToIntFunction<CriterionRating> level) {
        List<CriterionRating> group = group(condition.group());
        if (group.isEmpty()) {
            return false;
        }
        long reached = group.stream().filter(c -> level.applyAsInt(c) >= asked(c, condition)).count();
        return reached >= condition.atLeast().orElse(group.size());
    }

    private static int asked(CriterionRating criterion, RuleCondition condition) {
        return Math.min(condition.minLevel(), criterion.maxLevel());
    }

    private List<RuleRating.Blocker> blockers(Rule rule) {
        List<RuleRating.Blocker> blockers = new ArrayList<>();
        for (RuleCondition condition : rule.conditions()) {
            if (holds(condition, c -> c.range().lower())) {
                continue;
            }
            for (CriterionRating criterion : group(condition.group())) {
                int asked = asked(criterion, condition);
                if (criterion.range().lower() < asked) {
                    blockers.add(new RuleRating.Blocker(criterion.criterion().code(), asked,
                            criterion.range().upper() < asked ? Outcome.NOT_MET : Outcome.NOT_ASSESSED));
                }
            }
        }
        return blockers.stream().distinct().toList();
    }

    private List<CriterionRating> group(CriteriaGroup group) {
        return switch (group) {
            case ALL -> criteria;
            case MANDATORY -> criteria.stream().filter(c -> c.criterion().mandatory()).toList();
            case OTHER -> criteria.stream().filter(c -> !c.criterion().mandatory()).toList();
            case EXTRA_LEVEL -> clauses.size() == clausesInSet ? clauses : List.of();
        };
    }
}
