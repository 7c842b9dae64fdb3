package vn.truongchuan.domain.standard;

import java.util.List;

/**
 * What a school must show to reach a level or a recognition.
 *
 * @param result stable code of the set, e.g. CAP_DO_2, CQG_1, MUC_2
 * @param label Vietnamese, as printed
 * @param cite article and clause
 * @param conditions all must hold
 * @param prerequisites conditions outside the criteria that people confirm; the program never decides them
 */
public record Rule(String result, String label, String cite, List<RuleCondition> conditions, List<Prerequisite> prerequisites) {

    public Rule {
        conditions = List.copyOf(conditions);
        prerequisites = List.copyOf(prerequisites);
    }

    /** A condition a person confirms, e.g. that one cohort has finished. */
    public record Prerequisite(String kind, String summary, String cite) {
    }
}
