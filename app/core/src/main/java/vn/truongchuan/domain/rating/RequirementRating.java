package vn.truongchuan.domain.rating;

import vn.truongchuan.domain.standard.Requirement;

/** One requirement as the engine sees it: its outcome, and why it is not counted where it is not. */
public record RequirementRating(Requirement requirement, Outcome outcome, Counting counting) {

    /** Whether a requirement counts, and if not, why. */
    public enum Counting { COUNTED, NOT_FOR_THIS_SCHOOL, OUT_OF_FORCE, SAID_NOT_APPLICABLE }
}
