package vn.truongchuan.domain.rating;

import java.util.List;
import vn.truongchuan.domain.standard.RuleCondition;

/**
 * One condition of a rule, counted: how many criteria it is about, how many it asks for, how many reach it.
 *
 * @param size criteria the condition is about
 * @param required how many of them must reach the level asked
 * @param certain how many certainly do
 * @param possible how many do or still may
 * @param capped how many have no such level and need only reach their own highest
 * @param obstacles those that do not certainly reach it, in the order of the set
 */
public record ConditionRating(RuleCondition condition, int size, int required, int certain, int possible, int capped,
                              List<Obstacle> obstacles) {

    public ConditionRating {
        obstacles = List.copyOf(obstacles);
    }

    static ConditionRating of(RuleCondition condition, List<CriterionRating> criteria, List<CriterionRating> clauses) {
        List<CriterionRating> group = switch (condition.group()) {
            case ALL -> criteria;
            case MANDATORY -> criteria.stream().filter(c -> c.criterion().mandatory()).toList();
            case OTHER -> criteria.stream().filter(c -> !c.criterion().mandatory()).toList();
            case EXTRA_LEVEL -> clauses;
        };
        List<Obstacle> obstacles = group.stream().map(c -> new Obstacle(c, Math.min(condition.minLevel(), c.maxLevel())))
                .filter(o -> o.criterion().range().lower() < o.asked()).toList();
        int failing = (int) obstacles.stream().filter(o -> o.outcome() == Outcome.NOT_MET).count();
        return new ConditionRating(condition, group.size(), condition.atLeast().orElse(group.size()),
                group.size() - obstacles.size(), group.size() - failing,
                (int) group.stream().filter(c -> c.maxLevel() < condition.minLevel()).count(), obstacles);
    }

    /** Met, not met, or not yet known; a condition about no criteria at all decides nothing. */
    public Outcome outcome() {
        if (size == 0) {
            return Outcome.NOT_ASSESSED;
        }
        return certain >= required ? Outcome.MET : possible >= required ? Outcome.NOT_ASSESSED : Outcome.NOT_MET;
    }

    /** How many more criteria must certainly reach the level; 0 where it is met. */
    public int stillNeeded() {
        return Math.max(0, required - certain);
    }

    /** How many criteria may fall short without harm: 2 where 5 of 7 are asked. */
    public int tolerated() {
        return size - required;
    }

    /** Criteria that certainly do not reach the level asked. */
    public List<Obstacle> failing() {
        return obstacles.stream().filter(o -> o.outcome() == Outcome.NOT_MET).toList();
    }

    /** Criteria that may still reach it: something of theirs has not been assessed. */
    public List<Obstacle> open() {
        return obstacles.stream().filter(o -> o.outcome() == Outcome.NOT_ASSESSED).toList();
    }
}
