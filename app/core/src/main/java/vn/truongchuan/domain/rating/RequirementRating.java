package vn.truongchuan.domain.rating;

import vn.truongchuan.domain.standard.Requirement;

/** One requirement as the engine sees it: its outcome, and why it is not counted where it is not. */
public record RequirementRating(Requirement requirement, Outcome outcome, Counting counting) {

    /** Whether a requirement counts, and if not, why; the school's profile may not say yet whether it is meant for it. */
    public enum Counting { COUNTED, NOT_FOR_THIS_SCHOOL, OUT_OF_FORCE, SAID_NOT_APPLICABLE, SCHOOL_PROFILE_OPEN }

    /** Whether it keeps a level from being certain. */
    public boolean blocks() {
        return outcome == Outcome.NOT_MET || outcome == Outcome.NOT_ASSESSED;
    }
}
