package vn.truongchuan.application.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.truongchuan.domain.assessment.Feedback;
import vn.truongchuan.domain.field.Entity;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.domain.field.Fields;
import vn.truongchuan.domain.merge.LocalWrite;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.domain.standard.RequirementId;
import vn.truongchuan.domain.standard.StandardSet;
import vn.truongchuan.exchange.record.FeedbackRecord;

/** Comments of an office as fields of a workspace; the same comment twice is one, and an answer of the school is never touched. */
final class FeedbackFields {
    private FeedbackFields() {
    }

    /**
     * What is to be written.
     *
     * @param newer whether the package is newer than all before: then an office's change of its own comment counts too
     */
    static Map<FieldKey, List<FieldValue>> of(List<FeedbackRecord> feedback, Fields here, boolean newer, LocalWrite write) {
        Map<FieldKey, List<FieldValue>> states = new HashMap<>();
        for (FeedbackRecord record : feedback) {
            Entity known = here.entity(Feedback.key(record.id()));
            if (known.fields().isEmpty() || newer) {
                Map<String, String> fields = fields(record);
                boolean changed = fields.entrySet().stream().anyMatch(f -> !known.text(f.getKey()).equals(f.getValue()));
                if (changed) {
                    fields.put(Feedback.STATE, Feedback.State.OPEN.name());
                }
                fields.forEach((name, value) -> {
                    if (!known.text(name).equals(value)) {
                        states.put(known.key().field(name), List.of(new FieldValue(Optional.of(value), write.dot(), record.from(),
                                write.at())));
                    }
                });
            }
        }
        return states;
    }

    private static Map<String, String> fields(FeedbackRecord record) {
        Map<String, String> fields = new HashMap<>();
        fields.put(Feedback.ABOUT, record.about());
        fields.put(Feedback.KIND, record.kind().name());
        fields.put(Feedback.TEXT, record.text());
        fields.put(Feedback.REASON, record.reason());
        fields.put(Feedback.FROM, record.from());
        fields.put(Feedback.AT, record.at().toString());
        return fields;
    }

    /** Comments about something the set does not have. */
    static List<String> orphans(List<FeedbackRecord> feedback, StandardSet set) {
        List<String> orphans = new ArrayList<>();
        for (FeedbackRecord record : feedback) {
            boolean placed = record.about().isEmpty() || RequirementId.tryParse(record.about()).flatMap(set::requirement).isPresent()
                    || CriterionCode.tryParse(record.about()).flatMap(set::criterion).isPresent();
            if (!placed) {
                orphans.add(record.about() + ": " + record.text());
            }
        }
        return orphans;
    }

    /** Fields of the things a plan takes that the set does not place. */
    static List<String> orphans(List<EntityKey> unplaced) {
        return unplaced.stream().map(EntityKey::toString).toList();
    }
}
