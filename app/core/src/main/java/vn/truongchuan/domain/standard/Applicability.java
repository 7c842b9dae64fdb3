package vn.truongchuan.domain.standard;

import java.util.List;
import java.util.Set;

/**
 * One alternative of "appliesTo": tokens that must all be true of a school, those with "!" must all be false.
 * "THPT+!CHUYEN" is the upper secondary level of a school that is not for gifted pupils.
 */
public record Applicability(List<Term> terms) {

    public Applicability {
        terms = List.copyOf(terms);
    }

    /** One token, asked for or ruled out. */
    public record Term(String token, boolean ruledOut) {
    }

    /** What is known of it. */
    public enum Answer { YES, NO, UNKNOWN }

    public static Applicability parse(String text) {
        return new Applicability(List.of(text.split("\\+")).stream()
                .map(t -> t.startsWith("!") ? new Term(t.substring(1), true) : new Term(t, false)).toList());
    }

    /**
     * Whether a school is meant.
     *
     * @param known tokens that are true of the school
     * @param unknown tokens of which the school has not said whether they are true of it
     */
    public Answer answer(Set<String> known, Set<String> unknown) {
        Answer answer = Answer.YES;
        for (Term term : terms) {
            if (unknown.contains(term.token())) {
                answer = Answer.UNKNOWN;
            } else if (known.contains(term.token()) == term.ruledOut()) {
                return Answer.NO;
            }
        }
        return answer;
    }

    /** Whether a school is meant by any of the alternatives; no alternatives means every school. */
    public static Answer any(List<String> appliesTo, Set<String> known, Set<String> unknown) {
        if (appliesTo.isEmpty()) {
            return Answer.YES;
        }
        List<Answer> answers = appliesTo.stream().map(a -> parse(a).answer(known, unknown)).toList();
        return answers.contains(Answer.YES) ? Answer.YES : answers.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.NO;
    }
}
