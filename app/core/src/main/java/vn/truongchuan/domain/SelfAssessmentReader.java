package vn.truongchuan.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.truongchuan.domain.assessment.Assessment;
import vn.truongchuan.domain.assessment.CriterionNotes;
import vn.truongchuan.domain.assessment.Point;
import vn.truongchuan.domain.assessment.RequirementAssessment;
import vn.truongchuan.domain.assessment.StandardNotes;
import vn.truongchuan.domain.assessment.Verdict;
import vn.truongchuan.domain.data.TableCells;
import vn.truongchuan.domain.evidence.CitedFields;
import vn.truongchuan.domain.evidence.CitedText;
import vn.truongchuan.domain.evidence.CodeScheme;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.evidence.EvidenceRegister;
import vn.truongchuan.domain.field.Entity;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.Fields;
import vn.truongchuan.domain.plan.ImprovementAction;
import vn.truongchuan.domain.school.CouncilMember;
import vn.truongchuan.domain.school.Cycle;
import vn.truongchuan.domain.school.School;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.domain.standard.RequirementId;
import vn.truongchuan.domain.standard.StandardSet;

/** Reads the typed self-assessment from the fields of a workspace. */
public final class SelfAssessmentReader {
    private static final Pattern STANDARD_NUMBER = Pattern.compile("[1-9]\\d?");
    private final StandardSet set;
    private final CodeScheme scheme;

    public SelfAssessmentReader(StandardSet set) {
        this.set = set;
        this.scheme = new CodeScheme(set.evidenceCode());
    }

    /**
     * @param identity what the cycle is pinned to; kept apart from the editable fields
     */
    public SelfAssessment read(CycleIdentity identity, Fields fields) {
        return read(identity, fields, new EvidenceRegister(scheme, List.of(), Map.of()));
    }

    /** Reads the next state after a save; evidence that did not change is taken over from the state before. */
    public SelfAssessment readAfter(SelfAssessment before, CycleIdentity identity, Fields fields) {
        return read(identity, fields, before.evidence());
    }

    private SelfAssessment read(CycleIdentity identity, Fields fields, EvidenceRegister before) {
        Assessment assessment = assessment(fields);
        List<ImprovementAction> actions = fields.living(EntityKind.ACTION).stream().map(ImprovementAction::from).toList();
        return new SelfAssessment(set,
                new Cycle(identity.id(), set.id(), identity.schoolYear(), identity.sample(), fields.entity(EntityKey.CYCLE)),
                school(fields),
                fields.living(EntityKind.MEMBER).stream().map(CouncilMember::from).toList(),
                assessment,
                new EvidenceRegister(scheme, evidence(fields, before), citations(assessment, actions)),
                actions,
                new TableCells(tables(fields)),
                report(fields), fields);
    }

    /** Whether a thing's address can be read; things with another address are kept and exported, and shown nowhere. */
    static boolean understood(EntityKey key) {
        String id = key.id();
        return switch (key.kind()) {
            case CYCLE, SCHOOL, REPORT -> "-".equals(id);
            case STANDARD -> STANDARD_NUMBER.matcher(id).matches();
            case CRITERION -> CriterionCode.tryParse(id).map(CriterionCode::toString).filter(id::equals).isPresent();
            case REQUIREMENT -> RequirementId.tryParse(id).map(RequirementId::toString).filter(id::equals).isPresent();
            default -> true;
        };
    }

    /** What a cycle is pinned to when it is made. */
    public record CycleIdentity(String id, String standardSet, SchoolYear schoolYear, boolean sample) {
    }

    private static List<EvidenceItem> evidence(Fields fields, EvidenceRegister before) {
        return fields.ofKind(EntityKind.EVIDENCE).map(entity -> before.exact(entity.key().id())
                .filter(item -> item.fields() == entity).orElseGet(() -> EvidenceItem.from(entity))).toList();
    }

    private static School school(Fields fields) {
        return new School(fields.entity(EntityKey.SCHOOL), fields.living(EntityKind.SITE).stream()
                .map(e -> new School.Site(e.key().id(), e.text(School.Site.NAME), e.text(School.Site.ADDRESS))).toList());
    }

    private static Map<String, Entity> tables(Fields fields) {
        Map<String, Entity> tables = new HashMap<>();
        fields.ofKind(EntityKind.TABLE).forEach(e -> tables.put(e.key().id(), e));
        return tables;
    }

    private static ReportTexts report(Fields fields) {
        return new ReportTexts(fields.entity(ReportTexts.KEY), fields.living(EntityKind.ABBREVIATION).stream()
                .map(e -> new ReportTexts.Abbreviation(e.key().id(), e.text(ReportTexts.Abbreviation.SHORT),
                        e.text(ReportTexts.Abbreviation.FULL))).toList());
    }

    private static Assessment assessment(Fields fields) {
        Map<RequirementId, RequirementAssessment> requirements = new HashMap<>();
        fields.ofKind(EntityKind.REQUIREMENT).filter(e -> understood(e.key())).forEach(e -> {
            RequirementId id = RequirementId.parse(e.key().id());
            Verdict verdict = disputed(fields, e, RequirementAssessment.VERDICT) ? Verdict.NOT_ASSESSED
                    : Verdict.of(e.text(RequirementAssessment.VERDICT));
            requirements.put(id, new RequirementAssessment(id, verdict,
                    new CitedText(e.text(RequirementAssessment.STATEMENT)), e.text(RequirementAssessment.NOTE)));
        });
        Map<CriterionCode, CriterionNotes> criteria = new HashMap<>();
        fields.ofKind(EntityKind.CRITERION).filter(e -> understood(e.key())).forEach(e -> {
            CriterionCode code = CriterionCode.parse(e.key().id());
            criteria.put(code, new CriterionNotes(code, e.text(CriterionNotes.RESPONSIBLE),
                    e.flag(CriterionNotes.CONCLUDED) && !disputed(fields, e, CriterionNotes.CONCLUDED), e.text(CriterionNotes.NOTE)));
        });
        Map<Integer, StandardNotes> standards = new HashMap<>();
        fields.ofKind(EntityKind.STANDARD).filter(e -> understood(e.key())).forEach(e -> standards.put(Integer.parseInt(e.key().id()),
                new StandardNotes(Integer.parseInt(e.key().id()), e.text(StandardNotes.OPENING),
                        e.text(StandardNotes.STRENGTHS), e.text(StandardNotes.WEAKNESSES), e.text(StandardNotes.DIRECTION))));
        return new Assessment(requirements, points(fields), criteria, standards);
    }

    /** What two people judged differently is unknown until somebody has settled it. */
    private static boolean disputed(Fields fields, Entity entity, String name) {
        return fields.disputed(entity.key().field(name));
    }

    private static List<Point> points(Fields fields) {
        List<Point> points = new ArrayList<>();
        for (Entity e : fields.living(EntityKind.POINT)) {
            Optional<CriterionCode> code = CriterionCode.tryParse(e.text(Point.CRITERION));
            boolean weakness = Point.Kind.WEAKNESS.name().equals(e.text(Point.KIND));
            code.ifPresent(c -> points.add(new Point(e.key().id(), c,
                    weakness ? Point.Kind.WEAKNESS : Point.Kind.STRENGTH, new CitedText(e.text(Point.TEXT)))));
        }
        return points;
    }

    private static Map<String, Set<CriterionCode>> citations(Assessment assessment, List<ImprovementAction> actions) {
        Map<String, Set<CriterionCode>> citations = new HashMap<>();
        assessment.requirements().values().forEach(r -> r.statement().cited()
                .forEach(id -> citations.computeIfAbsent(id, k -> new TreeSet<>()).add(r.id().criterion())));
        assessment.points().forEach(p -> p.text().cited()
                .forEach(id -> citations.computeIfAbsent(id, k -> new TreeSet<>()).add(p.criterion())));
        for (ImprovementAction action : actions) {
            action.criterion().ifPresent(code -> CitedFields.texts(action.fields()).forEach(text -> text.cited()
                    .forEach(id -> citations.computeIfAbsent(id, k -> new TreeSet<>()).add(code))));
        }
        return citations;
    }
}
