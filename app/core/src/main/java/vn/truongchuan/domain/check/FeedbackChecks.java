package vn.truongchuan.domain.check;

import java.util.ArrayList;
import java.util.List;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.assessment.Feedback;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;

/** Comments of an office that wait for an answer. */
final class FeedbackChecks {
    private static final int LONGEST = 60;

    private FeedbackChecks() {
    }

    static List<Finding> of(SelfAssessment assessment) {
        List<Finding> findings = new ArrayList<>();
        for (Feedback feedback : assessment.feedback()) {
            if (feedback.state() == Feedback.State.OPEN) {
                Place place = feedback.requirement().map(id -> Place.of(new EntityKey(EntityKind.REQUIREMENT, id.toString())))
                        .orElse(Place.of(Feedback.key(feedback.id())));
                findings.add(FindingKind.FEEDBACK_OPEN.at(feedback.criterion().map(place::in).orElse(place), about(feedback),
                        feedback.from(), shortened(feedback.text())));
            }
        }
        return findings;
    }

    private static String about(Feedback feedback) {
        return feedback.requirement().map(Finding::address).or(() -> feedback.criterion().map(Finding::address))
                .orElse(Finding.word("text.whole"));
    }

    private static String shortened(String text) {
        String plain = text.replace('\n', ' ');
        return plain.codePointCount(0, plain.length()) <= LONGEST ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
