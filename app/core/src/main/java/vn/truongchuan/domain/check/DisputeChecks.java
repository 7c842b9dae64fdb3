package vn.truongchuan.domain.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.assessment.Point;
import vn.truongchuan.domain.field.Entity;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.domain.plan.ImprovementAction;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.domain.standard.RequirementId;

/** Fields that two people wrote differently on two computers: both values stand there until somebody decides. */
final class DisputeChecks {
    private DisputeChecks() {
    }

    static List<Finding> of(SelfAssessment assessment) {
        return assessment.fields().disputed().stream().map(key -> finding(assessment, key)).toList();
    }

    private static Finding finding(SelfAssessment assessment, FieldKey key) {
        Optional<CriterionCode> criterion = criterion(assessment, key.entity());
        String who = assessment.fields().values(key).stream().map(FieldValue::editor).distinct().collect(Collectors.joining(", "));
        Place place = Place.dispute(key);
        FindingKind kind = FindingKind.FIELD_DISPUTED;
        return kind.at(criterion.map(place::in).orElse(place), where(key.entity(), criterion),
                Finding.word(Entity.DELETED.equals(key.name()) ? "dispute.deleted" : "dispute.written"), who);
    }

    private static String where(EntityKey key, Optional<CriterionCode> criterion) {
        Optional<RequirementId> requirement = RequirementId.tryParse(key.id()).filter(id -> criterion.isPresent());
        return requirement.map(Finding::address).or(() -> criterion.map(Finding::address))
                .orElseGet(() -> Finding.word("dispute." + key.kind()));
    }

    private static Optional<CriterionCode> criterion(SelfAssessment assessment, EntityKey key) {
        Entity entity = assessment.fields().entity(key);
        return switch (key.kind()) {
            case REQUIREMENT -> RequirementId.tryParse(key.id()).map(RequirementId::criterion);
            case CRITERION -> CriterionCode.tryParse(key.id());
            case POINT -> CriterionCode.tryParse(entity.text(Point.CRITERION));
            case ACTION -> CriterionCode.tryParse(entity.text(ImprovementAction.CRITERION));
            default -> Optional.empty();
        };
    }
}
