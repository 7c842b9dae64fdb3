package vn.truongchuan.domain;

import java.util.List;
import java.util.Set;
import vn.truongchuan.domain.assessment.Assessment;
import vn.truongchuan.domain.assessment.Feedback;
import vn.truongchuan.domain.data.DataTables;
import vn.truongchuan.domain.data.TableCells;
import vn.truongchuan.domain.data.TableViews;
import vn.truongchuan.domain.evidence.EvidenceRegister;
import vn.truongchuan.domain.field.Entity;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.Fields;
import vn.truongchuan.domain.plan.ImprovementAction;
import vn.truongchuan.domain.rating.Rating;
import vn.truongchuan.domain.rating.SchoolRating;
import vn.truongchuan.domain.school.CouncilMember;
import vn.truongchuan.domain.school.Cycle;
import vn.truongchuan.domain.school.School;
import vn.truongchuan.domain.standard.StandardSet;

/** One school's self-assessment at one moment: one consistent, immutable value for screens, checks and documents. */
public record SelfAssessment(StandardSet set, Cycle cycle, School school, List<CouncilMember> council,
                             Assessment assessment, EvidenceRegister evidence, List<ImprovementAction> actions,
                             TableCells cells, ReportTexts report, Fields fields) {

    public SelfAssessment {
        council = List.copyOf(council);
        actions = List.copyOf(actions);
    }

    /** The levels and recognitions this adds up to, with the reasons. */
    public SchoolRating rating() {
        return Rating.rate(set, SchoolFlags.of(school), assessment::verdict, cycle.assessmentDay(), cycle.assessesExtraLevel());
    }

    /** The school's numbers in these tables, with everything computed. */
    public TableViews tables(DataTables definitions) {
        return TableViews.of(definitions, cells, cycle.schoolYear().lookBack(set.dataYears()), educationLevels());
    }

    /** TH, THCS… as entered, or what the type of school says; none where neither is known. */
    public Set<String> educationLevels() {
        String type = school.text(School.SCHOOL_TYPE);
        return !school.educationLevels().isEmpty() ? Set.copyOf(school.educationLevels())
                : type.matches("MN|TH|THCS|THPT|GDTX") ? Set.of(type) : Set.of();
    }

    /** Things whose address cannot be read: kept and exported, and shown nowhere. */
    public List<EntityKey> notUnderstood() {
        return fields.all().stream().map(Entity::key).filter(key -> !SelfAssessmentReader.understood(key)).toList();
    }

    /** What an office wrote about it. */
    public List<Feedback> feedback() {
        return fields.living(EntityKind.FEEDBACK).stream().map(Feedback::from).toList();
    }

    /** Actions that grew from a weakness. */
    public List<ImprovementAction> actionsFor(String weaknessId) {
        return actions.stream().filter(a -> a.weakness().filter(weaknessId::equals).isPresent()).toList();
    }
}
