package vn.truongchuan.application.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.truongchuan.domain.assessment.CriterionNotes;
import vn.truongchuan.domain.assessment.RequirementAssessment;
import vn.truongchuan.domain.assessment.Verdict;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.field.Entity;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.domain.field.Fields;

/**
 * What an office gets to read: every field but those that are the council's own. Decision 0122.
 * Left out: deleted things, notes of the council (but for the reason why something does not apply), who works on a criterion,
 * the files of evidence that is listed only, values nobody has chosen between; a verdict in dispute goes as not given. Editors become
 * the school.
 */
final class SubmissionFields {
    private static final Set<String> OF_THE_FILE = Set.of(EvidenceItem.FILE, EvidenceItem.FILE_NAME, EvidenceItem.FILE_SIZE,
            EvidenceItem.MEDIA_TYPE, EvidenceItem.FILE_CRC, EvidenceItem.FILE_MARKS, EvidenceItem.FILE_NAME_GIVEN, EvidenceItem.NOTE);
    private static final Set<String> JUDGEMENTS = Set.of(RequirementAssessment.VERDICT, CriterionNotes.CONCLUDED);

    private SubmissionFields() {
    }

    static Fields of(Fields all, String school) {
        String editor = school.isBlank() ? "-" : school.substring(0, Math.min(school.length(), 200));
        Map<FieldKey, FieldValue> told = new HashMap<>();
        for (Entity entity : all.all()) {
            if (!entity.deleted() || entity.key().kind() == EntityKind.EVIDENCE && !entity.text(EvidenceItem.MERGED_INTO).isEmpty()) {
                entity.fields().forEach((name, value) -> {
                    FieldKey key = entity.key().field(name);
                    if (told(entity, name) && !(JUDGEMENTS.contains(name) && all.disputed(key))) {
                        told.put(key, new FieldValue(value.value(), value.dot(), editor, value.at()));
                    }
                });
            }
        }
        return Fields.of(told);
    }

    private static boolean told(Entity entity, String name) {
        return switch (entity.key().kind()) {
            case REQUIREMENT -> !name.equals(RequirementAssessment.NOTE)
                    || Verdict.of(entity.text(RequirementAssessment.VERDICT)) == Verdict.NOT_APPLICABLE;
            case CRITERION -> !name.equals(CriterionNotes.NOTE) && !name.equals(CriterionNotes.RESPONSIBLE);
            case EVIDENCE -> !"true".equals(entity.text(EvidenceItem.INDEX_ONLY)) || !OF_THE_FILE.contains(name);
            default -> true;
        };
    }
}
