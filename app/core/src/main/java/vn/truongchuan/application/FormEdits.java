package vn.truongchuan.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.truongchuan.base.Failure;
import vn.truongchuan.documents.form.FormHead;
import vn.truongchuan.documents.form.FormPart;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.assessment.Point;
import vn.truongchuan.domain.evidence.EvidenceCode;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.evidence.Numbering;
import vn.truongchuan.domain.field.Entity;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.field.ListOrder;
import vn.truongchuan.domain.plan.ImprovementAction;

/** The field edits that taking slots of a form is made of. */
final class FormEdits {
    private final SelfAssessment self;
    private final FormHead head;
    private final List<FieldEdit> edits = new ArrayList<>();
    private final List<Entity> added = new ArrayList<>();
    private int evidence;

    FormEdits(SelfAssessment self, FormHead head) {
        this.self = self;
        this.head = head;
    }

    List<FieldEdit> of(List<FormLine> lines) {
        Map<EntityKey, FormPart> things = new LinkedHashMap<>();
        lines.forEach(line -> things.putIfAbsent(line.slot().field().entity(), line.slot().part()));
        things.forEach(this::thing);
        lines.forEach(line -> edits.add(FieldEdit.set(line.slot().field(), line.stored().orElse(""))));
        return edits;
    }

    /** What makes a thing of its kind: where it is new, or was deleted and comes back. */
    private void thing(EntityKey key, FormPart part) {
        Entity entity = self.fields().entity(key);
        if (part == FormPart.STATEMENT || !entity.fields().isEmpty() && !entity.deleted()) {
            return;
        }
        if (entity.deleted()) {
            edits.add(FieldEdit.clear(key.field(Entity.DELETED)));
        }
        switch (part) {
            case EVIDENCE -> evidence(key, entity);
            case ACTION -> {
                need(entity, ImprovementAction.CRITERION, head.criterion().toString());
                need(entity, ImprovementAction.STATUS, ImprovementAction.Status.PLANNED.name());
                order(entity);
            }
            default -> {
                need(entity, Point.CRITERION, head.criterion().toString());
                need(entity, Point.KIND, (part == FormPart.STRENGTH ? Point.Kind.STRENGTH : Point.Kind.WEAKNESS).name());
                order(entity);
            }
        }
    }

    private void need(Entity entity, String field, String value) {
        if (entity.text(field).isEmpty()) {
            edits.add(FieldEdit.set(entity.key().field(field), value));
        }
    }

    private void order(Entity entity) {
        if (entity.text(Entity.ORDER).isEmpty()) {
            long before = added.stream().filter(e -> e.key().kind() == entity.key().kind()).count();
            FieldEdit last = ListOrder.last(self.fields().living(entity.key().kind()), entity.key());
            edits.add(FieldEdit.set(last.key(), Long.toString(Long.parseLong(last.value().orElseThrow()) + before)));
            added.add(entity);
        }
    }

    /** A code of its own; evidence that comes back keeps its number where nobody has it by now. */
    private void evidence(EntityKey key, Entity entity) {
        Optional<EvidenceCode> own = self.evidence().find(key.id()).flatMap(EvidenceItem::code);
        if (own.isPresent() && self.evidence().find(own.get()).isEmpty()) {
            return;
        }
        EvidenceCode code = new Numbering(self.set(), self.evidence()).next(head.criterion(), evidence++)
                .orElseThrow(() -> new Failure("EV-NUMBERS", head.criterion().toString()));
        edits.addAll(EvidenceEdits.code(key, Optional.of(code)));
        need(entity, EvidenceItem.FORM, "PAPER");
    }
}
