package vn.truongchuan.domain.check;

import java.util.ArrayList;
import java.util.List;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.assessment.CriterionNotes;
import vn.truongchuan.domain.assessment.Point;
import vn.truongchuan.domain.assessment.RequirementAssessment;
import vn.truongchuan.domain.assessment.Verdict;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.rating.CriterionRating;
import vn.truongchuan.domain.rating.LevelRating;
import vn.truongchuan.domain.rating.Outcome;
import vn.truongchuan.domain.rating.RequirementRating;
import vn.truongchuan.domain.rating.RequirementRating.Counting;
import vn.truongchuan.domain.rating.SchoolRating;
import vn.truongchuan.domain.standard.CriterionCode;

/** Verdicts that are missing, unfounded or at odds with each other; every criterion is looked at, whatever was entered. */
final class AssessmentChecks {
    private final SelfAssessment assessment;
    private final List<Finding> findings = new ArrayList<>();

    private AssessmentChecks(SelfAssessment assessment) {
        this.assessment = assessment;
    }

    static List<Finding> of(SelfAssessment assessment) {
        AssessmentChecks checks = new AssessmentChecks(assessment);
        SchoolRating rating = assessment.rating();
        rating.criteria().forEach(checks::criterion);
        rating.clauses().forEach(checks::criterion);
        checks.unplaced();
        return checks.findings;
    }

    private void criterion(CriterionRating rating) {
        CriterionCode code = rating.criterion().code();
        List<RequirementRating> all = rating.requirements().toList();
        List<RequirementRating> counted = all.stream().filter(r -> r.counting() == Counting.COUNTED
                || r.counting() == Counting.SAID_NOT_APPLICABLE || r.counting() == Counting.SCHOOL_PROFILE_OPEN).toList();
        all.forEach(this::notCounted);
        if (counted.isEmpty()) {
            add(FindingKind.CRITERION_NOT_COUNTED, code, Finding.address(code), rating.criterion().title());
        } else if (counted.stream().allMatch(r -> untouched(r.requirement().id().toString()))) {
            add(FindingKind.CRITERION_OPEN, code, Finding.address(code), rating.criterion().title(), Integer.toString(counted.size()));
        } else {
            counted.forEach(this::requirement);
            levels(rating);
            conclusion(rating, counted);
            points(code, counted);
        }
    }

    private boolean untouched(String id) {
        var fields = assessment.fields().entity(new EntityKey(EntityKind.REQUIREMENT, id));
        return Verdict.of(fields.text(RequirementAssessment.VERDICT)) == Verdict.NOT_ASSESSED
                && fields.text(RequirementAssessment.STATEMENT).isBlank();
    }

    /** A verdict where none is asked is kept and not counted; people should know. */
    private void notCounted(RequirementRating rating) {
        Verdict verdict = assessment.assessment().verdict(rating.requirement().id());
        if (verdict == Verdict.MET || verdict == Verdict.NOT_MET) {
            if (rating.counting() == Counting.OUT_OF_FORCE) {
                add(FindingKind.VERDICT_OUT_OF_FORCE, rating, RequirementAssessment.VERDICT,
                        rating.requirement().status().map(s -> s.note()).orElse(""));
            } else if (rating.counting() == Counting.NOT_FOR_THIS_SCHOOL) {
                add(FindingKind.VERDICT_NOT_FOR_SCHOOL, rating, RequirementAssessment.VERDICT);
            }
        }
    }

    private void requirement(RequirementRating rating) {
        RequirementAssessment entered = assessment.assessment().of(rating.requirement().id());
        if (rating.counting() == Counting.SCHOOL_PROFILE_OPEN) {
            add(FindingKind.REQUIREMENT_MAYBE, rating, RequirementAssessment.VERDICT);
            return;
        }
        switch (entered.verdict()) {
            case NOT_ASSESSED -> add(FindingKind.REQUIREMENT_OPEN, rating, RequirementAssessment.VERDICT);
            case NOT_APPLICABLE -> {
                if (entered.note().isBlank()) {
                    add(FindingKind.NOT_APPLICABLE_NO_REASON, rating, RequirementAssessment.NOTE);
                }
            }
            default -> founded(rating, entered);
        }
    }

    private void founded(RequirementRating rating, RequirementAssessment entered) {
        if (entered.statement().plain().isBlank()) {
            add(FindingKind.STATEMENT_OPEN, rating, RequirementAssessment.STATEMENT, Finding.word("verdict." + entered.verdict().name()));
        } else if (entered.verdict() == Verdict.MET && entered.statement().cited().stream().noneMatch(this::living)) {
            add(FindingKind.MET_NO_EVIDENCE, rating, RequirementAssessment.STATEMENT);
        }
        if (entered.verdict() == Verdict.NOT_MET
                && assessment.assessment().points(entered.id().criterion(), Point.Kind.WEAKNESS).isEmpty()) {
            add(FindingKind.NOT_MET_NO_WEAKNESS, rating, RequirementAssessment.VERDICT);
        }
    }

    private boolean living(String id) {
        return assessment.evidence().find(id).filter(item -> !item.deleted()).isPresent();
    }

    /** A higher level met above one that is not: it does not count. */
    private void levels(CriterionRating rating) {
        int broken = 0;
        for (LevelRating level : rating.levels()) {
            if (broken == 0 && level.outcome() == Outcome.NOT_MET) {
                broken = level.level();
            } else if (broken > 0 && level.outcome() == Outcome.MET
                    && level.indicators().stream().anyMatch(i -> i.outcome() == Outcome.MET)) {
                CriterionCode code = rating.criterion().code();
                add(FindingKind.LEVEL_GAP, code, Finding.address(code), Integer.toString(level.level()), Integer.toString(broken));
            }
        }
    }

    private void conclusion(CriterionRating rating, List<RequirementRating> counted) {
        CriterionCode code = rating.criterion().code();
        boolean concluded = assessment.assessment().criterion(code).concluded();
        boolean open = counted.stream().anyMatch(r -> r.outcome() == Outcome.NOT_ASSESSED);
        if (concluded && open) {
            add(FindingKind.CONCLUDED_OPEN, code, Finding.address(code));
        } else if (!concluded && !open) {
            add(FindingKind.NOT_CONCLUDED, code, Finding.address(code));
        }
    }

    /** The 2018 form wants strengths and weaknesses of each criterion; the form of 2026 of each standard only. */
    private void points(CriterionCode code, List<RequirementRating> counted) {
        boolean assessed = counted.stream().noneMatch(r -> r.outcome() == Outcome.NOT_ASSESSED);
        if (assessment.set().extraLevel().isPresent() && assessed
                && assessment.assessment().points().stream().noneMatch(p -> p.criterion().equals(code))) {
            add(FindingKind.POINTS_OPEN, code, Finding.address(code));
        }
    }

    /** What was written for criteria the set does not have is kept and named here. */
    private void unplaced() {
        assessment.assessment().requirements().keySet().stream().filter(id -> assessment.set().requirement(id).isEmpty())
                .filter(id -> !assessment.fields().entity(new EntityKey(EntityKind.REQUIREMENT, id.toString())).deleted())
                .map(id -> id.toString()).sorted().forEach(id -> findings.add(FindingKind.CRITERION_UNPLACED.at(
                        Place.of(new EntityKey(EntityKind.REQUIREMENT, id)), id)));
    }

    private void add(FindingKind kind, RequirementRating rating, String field, String... more) {
        List<String> arguments = new ArrayList<>(List.of(Finding.address(rating.requirement().id())));
        arguments.addAll(List.of(more));
        findings.add(kind.at(Place.of(new EntityKey(EntityKind.REQUIREMENT, rating.requirement().id().toString()), field)
                .in(rating.requirement().id().criterion()), arguments.toArray(String[]::new)));
    }

    private void add(FindingKind kind, CriterionCode code, String... arguments) {
        findings.add(kind.at(Place.of(new EntityKey(EntityKind.CRITERION, code.toString()), CriterionNotes.CONCLUDED).in(code), arguments));
    }
}
