package vn.truongchuan.domain.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.data.DataTables;
import vn.truongchuan.domain.standard.CriterionCode;

/**
 * Looks at a whole self-assessment and says what the council should look at; it decides nothing.
 * Order: what belongs to no criterion, then criterion by criterion; in each what is wrong, then what is missing, then advice.
 */
public final class Checks {
    private static final Comparator<Finding> ORDER = Comparator
            .comparing((Finding f) -> f.place().criterion().orElse(null), Comparator.nullsFirst(Comparator.<CriterionCode>naturalOrder()))
            .thenComparing(Finding::severity);

    private Checks() {
    }

    /**
     * @param tables the data tables of the set
     * @param files what is known of the evidence files' contents; those not named were not looked at
     */
    public static List<Finding> run(SelfAssessment assessment, DataTables tables, Map<FileDigest, FileState> files) {
        Texts texts = Texts.of(assessment);
        List<Finding> findings = new ArrayList<>();
        findings.addAll(DisputeChecks.of(assessment));
        findings.addAll(SchoolChecks.of(assessment));
        findings.addAll(CouncilChecks.of(assessment));
        findings.addAll(ReportChecks.of(assessment));
        findings.addAll(TableChecks.of(assessment, tables));
        findings.addAll(AbbreviationChecks.of(assessment, texts));
        findings.addAll(AssessmentChecks.of(assessment));
        findings.addAll(TextChecks.of(assessment, texts));
        findings.addAll(new NumberChecks(assessment, assessment.tables(tables)).of(texts));
        findings.addAll(EvidenceChecks.of(assessment, texts, files));
        findings.addAll(PlanChecks.of(assessment));
        findings.addAll(FeedbackChecks.of(assessment));
        findings.sort(ORDER);
        return List.copyOf(findings);
    }
}
