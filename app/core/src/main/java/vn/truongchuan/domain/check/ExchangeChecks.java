package vn.truongchuan.domain.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.assessment.Feedback;
import vn.truongchuan.domain.field.Entity;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.domain.standard.RequirementId;

/** What came from others and waits for an answer: values nobody has chosen between, comments of the office. */
final class ExchangeChecks {
    private static final int LONGEST = 60;

    private ExchangeChecks() {
    }

    static List<Finding> of(SelfAssessment assessment) {
        List<Finding> findings = new ArrayList<>();
        for (FieldKey key : assessment.fields().disputed()) {
            Entity entity = assessment.fields().entity(key.entity());
            Place place = Place.of(key.entity(), key.name());
            findings.add(FindingKind.FIELD_DISPUTED.at(criterion(entity).map(place::in).orElse(place), name(entity),
                    Integer.toString(assessment.fields().values(key).size())));
        }
        for (Feedback feedback : assessment.feedback()) {
            if (feedback.state() == Feedback.State.OPEN) {
                Place place = feedback.requirement().map(id -> Place.of(new EntityKey(EntityKind.REQUIREMENT,
                        id.toString()))).orElse(Place.of(Feedback.key(feedback.id())));
                findings.add(FindingKind.FEEDBACK_OPEN.at(feedback.criterion().map(place::in).orElse(place), about(feedback),
                        feedback.from(), shortened(feedback.text())));
            }
        }
        return findings;
    }

    private static String about(Feedback feedback) {
        return feedback.requirement().map(Finding::address).or(() -> feedback.criterion().map(Finding::address))
                .orElse(feedback.about());
    }

    private static Optional<CriterionCode> criterion(Entity entity) {
        return switch (entity.key().kind()) {
            case REQUIREMENT -> RequirementId.tryParse(entity.key().id()).map(RequirementId::criterion);
            case CRITERION -> CriterionCode.tryParse(entity.key().id());
            case POINT, ACTION, EVIDENCE -> CriterionCode.tryParse(entity.text("criterion"));
            default -> Optional.empty();
        };
    }

    private static String name(Entity entity) {
        return switch (entity.key().kind()) {
            case REQUIREMENT -> RequirementId.tryParse(entity.key().id()).map(Finding::address).orElse(entity.key().id());
            case CRITERION -> CriterionCode.tryParse(entity.key().id()).map(Finding::address).orElse(entity.key().id());
            default -> {
                String title = entity.text("title") + entity.text("name") + entity.text("text");
                yield title.isBlank() ? Finding.word("kind." + entity.key().kind().code()) : shortened(title);
            }
        };
    }

    private static String shortened(String text) {
        String plain = text.replace('\n', ' ');
        return plain.codePointCount(0, plain.length()) <= LONGEST ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
