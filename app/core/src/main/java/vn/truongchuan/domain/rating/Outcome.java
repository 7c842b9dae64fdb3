package vn.truongchuan.domain.rating;

/**
 * What is known of a requirement, level or rule: met, not met, or not assessed so far; an unknown never reads as met or not met.
 * NOT_APPLICABLE: a requirement that is not counted; a rule that was not asked, such as the extra level's where it is not assessed.
 */
public enum Outcome {
    MET, NOT_MET, NOT_ASSESSED, NOT_APPLICABLE
}
