package vn.truongchuan.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.assessment.Point;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.evidence.CitedFields;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.plan.ImprovementAction;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.domain.standard.RequirementId;

/** Where texts cite evidence: statements, points, actions, notes, texts of standards and of the report. */
final class CitingPlaces {
    private CitingPlaces() {
    }

    /** Every text that cites one of these. */
    static List<Place> citing(SelfAssessment assessment, Set<String> ids) {
        return CitedFields.all(assessment.fields(), false).stream().filter(c -> c.text().cited().stream()
                .map(assessment.evidence()::canonical).anyMatch(ids::contains))
                .map(c -> of(assessment, c.key())).toList();
    }

    static Place of(SelfAssessment assessment, FieldKey key) {
        if (key.entity().kind() == EntityKind.REQUIREMENT && RequirementId.tryParse(key.entity().id()).isEmpty()) {
            return Place.of(EntityKey.CYCLE);
        }
        Place place = Place.of(key.entity(), key.name());
        return criterion(assessment, key).map(place::in).orElse(place);
    }

    private static Optional<CriterionCode> criterion(SelfAssessment assessment, FieldKey key) {
        String id = key.entity().id();
        return switch (key.entity().kind()) {
            case REQUIREMENT -> RequirementId.tryParse(id).map(RequirementId::criterion);
            case CRITERION -> CriterionCode.tryParse(id);
            case POINT -> CriterionCode.tryParse(assessment.fields().entity(key.entity()).text(Point.CRITERION));
            case ACTION -> CriterionCode.tryParse(assessment.fields().entity(key.entity()).text(ImprovementAction.CRITERION));
            default -> Optional.empty();
        };
    }
}
