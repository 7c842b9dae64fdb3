package vn.truongchuan.application.exchange;

import vn.truongchuan.domain.assessment.Feedback;
import vn.truongchuan.domain.assessment.Verdict;

/**
 * What somebody at an office or an evaluator writes about a submission.
 *
 * @param about address of a requirement or criterion; empty for the whole
 * @param kind whether it is returned to be done again; the text is the reason then
 * @param verdict an evaluator's own; NOT_ASSESSED where none is given
 */
public record Comment(String about, Feedback.Kind kind, Verdict verdict, String text) {
}
