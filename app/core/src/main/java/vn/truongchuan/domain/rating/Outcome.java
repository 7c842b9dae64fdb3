package vn.truongchuan.domain.rating;

/** What is known of a level or rule: met, not met, or not assessed so far; an unknown never reads as met or not met. */
public enum Outcome {
    MET, NOT_MET, NOT_ASSESSED, NOT_APPLICABLE
}
