package vn.truongchuan.domain.assessment;

import vn.truongchuan.domain.evidence.CitedText;
import vn.truongchuan.domain.standard.CriterionCode;

/** One strength or weakness of a criterion (điểm mạnh, điểm yếu); a weakness may grow improvement actions. */
public record Point(String id, CriterionCode criterion, Kind kind, CitedText text) {
    public static final String CRITERION = "criterion";
    public static final String KIND = "kind";
    public static final String TEXT = "text";

    /** Which of the two. */
    public enum Kind { STRENGTH, WEAKNESS }
}
