package vn.truongchuan.domain.assessment;

import vn.truongchuan.domain.evidence.CitedText;
import vn.truongchuan.domain.standard.RequirementId;

/** Verdict and statement on the present state (hiện trạng) for one requirement. */
public record RequirementAssessment(RequirementId id, Verdict verdict, CitedText statement, String note) {
    public static final String VERDICT = "verdict";
    public static final String STATEMENT = "statement";
    public static final String NOTE = "note";

    public static RequirementAssessment none(RequirementId id) {
        return new RequirementAssessment(id, Verdict.NOT_ASSESSED, CitedText.EMPTY, "");
    }
}
