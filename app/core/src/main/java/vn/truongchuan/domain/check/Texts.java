package vn.truongchuan.domain.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.assessment.Point;
import vn.truongchuan.domain.evidence.CitedFields;
import vn.truongchuan.domain.evidence.CitedText;
import vn.truongchuan.domain.field.Entity;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.plan.ImprovementAction;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.domain.standard.RequirementId;

/** Every text of the living things that may cite evidence, with the criterion it belongs to, read once for all checks. */
record Texts(List<Text> all, Set<String> cited) {

    /** One text where it stands; {@code plain} is its words without citations. */
    record Text(FieldKey key, CitedText text, String plain, Optional<CriterionCode> criterion) {
        Place place() {
            return new Place(key.entity(), Optional.of(key.name()), criterion);
        }
    }

    static Texts of(SelfAssessment assessment) {
        List<Text> texts = new ArrayList<>();
        Set<String> cited = new HashSet<>();
        Set<EntityKey> notUnderstood = Set.copyOf(assessment.notUnderstood());
        for (CitedFields.Cited each : CitedFields.all(assessment.fields(), false)) {
            if (notUnderstood.contains(each.key().entity())) {
                continue;
            }
            Entity entity = assessment.fields().entity(each.key().entity());
            texts.add(new Text(each.key(), each.text(), each.text().plain(), criterion(entity)));
            each.text().cited().forEach(id -> cited.add(assessment.evidence().canonical(id)));
        }
        return new Texts(List.copyOf(texts), Set.copyOf(cited));
    }

    private static Optional<CriterionCode> criterion(Entity entity) {
        return switch (entity.key().kind()) {
            case REQUIREMENT -> Optional.of(RequirementId.parse(entity.key().id()).criterion());
            case CRITERION -> CriterionCode.tryParse(entity.key().id());
            case POINT -> CriterionCode.tryParse(entity.text(Point.CRITERION));
            case ACTION -> CriterionCode.tryParse(entity.text(ImprovementAction.CRITERION));
            default -> Optional.empty();
        };
    }

    /** The first words of a text, for a sentence that names it. */
    static String excerpt(String text) {
        String bare = text.strip().replaceAll("\\s+", " ");
        if (bare.length() <= 80) {
            return bare;
        }
        int end = bare.lastIndexOf(' ', 80);
        return bare.substring(0, end < 40 ? 80 : end) + "…";
    }
}
