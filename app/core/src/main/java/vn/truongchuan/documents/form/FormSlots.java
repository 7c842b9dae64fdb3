package vn.truongchuan.documents.form;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.assessment.Point;
import vn.truongchuan.domain.assessment.RequirementAssessment;
import vn.truongchuan.domain.evidence.CitedText;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.domain.plan.ImprovementAction;
import vn.truongchuan.domain.rating.CriterionRating;
import vn.truongchuan.domain.rating.RequirementRating;
import vn.truongchuan.domain.rating.RequirementRating.Counting;
import vn.truongchuan.domain.standard.RequirementId;

/** Which slots the form of a criterion has, in order: what stands there already, then free ones. */
final class FormSlots {
    static final List<String> ACTION_FIELDS = List.of(ImprovementAction.CONTENT, ImprovementAction.OWNER, ImprovementAction.COORDINATION,
            ImprovementAction.CONDITIONS, ImprovementAction.START, ImprovementAction.END, ImprovementAction.COST,
            ImprovementAction.SOURCE, ImprovementAction.EXPECTED);
    private static final int FREE_POINTS = 3;
    private static final int FREE_ACTIONS = 2;
    private static final int FREE_EVIDENCE = 5;
    private final SelfAssessment self;
    private final CriterionRating rating;
    private final String form;
    private final List<Slot> slots = new ArrayList<>();

    FormSlots(SelfAssessment self, CriterionRating rating, String form) {
        this.self = self;
        this.rating = rating;
        this.form = form;
    }

    List<Slot> list() {
        rating.requirements().filter(this::asked).forEach(r ->
                add(FormPart.STATEMENT, requirement(r.requirement().id()), RequirementAssessment.STATEMENT));
        points(FormPart.STRENGTH, Point.Kind.STRENGTH);
        points(FormPart.WEAKNESS, Point.Kind.WEAKNESS);
        actions().forEach(action -> action(action.fields().key()));
        for (int i = 1; i <= FREE_ACTIONS; i++) {
            action(fresh(EntityKind.ACTION, i));
        }
        for (int i = 1; i <= FREE_EVIDENCE; i++) {
            add(FormPart.EVIDENCE, fresh(EntityKind.EVIDENCE, i), EvidenceItem.TITLE);
        }
        return List.copyOf(slots);
    }

    /** A requirement that is not meant for this school or out of force is asked for only where something was said of it. */
    private boolean asked(RequirementRating rated) {
        boolean counts = rated.counting() != Counting.NOT_FOR_THIS_SCHOOL && rated.counting() != Counting.OUT_OF_FORCE;
        return counts || !self.assessment().of(rated.requirement().id()).statement().isBlank();
    }

    private static EntityKey requirement(RequirementId id) {
        return new EntityKey(EntityKind.REQUIREMENT, id.toString());
    }

    private void points(FormPart part, Point.Kind kind) {
        self.assessment().points(rating.criterion().code(), kind)
                .forEach(point -> add(part, new EntityKey(EntityKind.POINT, point.id()), Point.TEXT));
        for (int i = 1; i <= FREE_POINTS; i++) {
            add(part, fresh(EntityKind.POINT, kind.ordinal() * FREE_POINTS + i), Point.TEXT);
        }
    }

    private List<ImprovementAction> actions() {
        return self.actions().stream().filter(a -> a.criterion().filter(rating.criterion().code()::equals).isPresent()).toList();
    }

    private void action(EntityKey key) {
        ACTION_FIELDS.forEach(name -> add(FormPart.ACTION, key, name));
    }

    /** The id a new thing will get is fixed by the form, so that a form that is read twice makes it once. */
    private EntityKey fresh(EntityKind kind, int number) {
        return new EntityKey(kind, UUID.nameUUIDFromBytes((form + "/" + kind.code() + "/" + number)
                .getBytes(StandardCharsets.UTF_8)).toString());
    }

    private void add(FormPart part, EntityKey entity, String field) {
        slots.add(new Slot(slots.size() + 1, part, entity.field(field)));
    }

    /** What a slot shows of what is stored, codes in the place of links. */
    static String shown(SelfAssessment self, Slot slot) {
        String stored = self.fields().get(slot.field()).flatMap(FieldValue::value).orElse("");
        return FormText.canonical(slot.cites() ? self.evidence().show(new CitedText(stored)) : slot.kind().shown(stored));
    }
}
