package vn.truongchuan.domain.standard;

import java.util.OptionalInt;

/**
 * One condition of a rule: that so many criteria of a group reach a level.
 *
 * @param group which criteria are counted
 * @param minLevel level each must reach; a criterion whose own highest level is lower need only reach that
 * @param atLeast how many must; empty means all of the group
 */
public record RuleCondition(CriteriaGroup group, int minLevel, OptionalInt atLeast) {

    /** Which criteria a condition counts. */
    public enum CriteriaGroup { ALL, MANDATORY, OTHER, EXTRA_LEVEL }
}
