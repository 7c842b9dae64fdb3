package vn.truongchuan.domain.check;

import java.util.ArrayList;
import java.util.List;
import vn.truongchuan.domain.ReportTexts;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.assessment.StandardNotes;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.standard.Standard;

/** Parts of the report between the criteria that are still empty. */
final class ReportChecks {
    private ReportChecks() {
    }

    static List<Finding> of(SelfAssessment assessment) {
        List<Finding> findings = new ArrayList<>();
        List<String> parts = new ArrayList<>(List.of(ReportTexts.SITUATION, ReportTexts.PURPOSE, ReportTexts.PROCESS,
                ReportTexts.GENERAL_CONCLUSION));
        if (assessment.set().extraLevel().isPresent() && assessment.cycle().assessesExtraLevel()) {
            parts.add(ReportTexts.EXTRA_LEVEL_OPENING);
            parts.add(ReportTexts.EXTRA_LEVEL_CONCLUSION);
        }
        parts.stream().filter(name -> assessment.report().text(name).isBlank())
                .forEach(name -> findings.add(FindingKind.REPORT_PART_OPEN.at(Place.of(ReportTexts.KEY, name),
                        Finding.word("report." + name))));
        assessment.notUnderstood().forEach(key -> findings.add(FindingKind.ADDRESS_UNKNOWN.at(Place.of(EntityKey.CYCLE), key.toString())));
        assessment.set().standards().forEach(standard -> standard(assessment, standard, findings));
        return findings;
    }

    /** The 2018 form opens and concludes each standard; the form of 2026 names strengths, limits and a direction. */
    private static void standard(SelfAssessment assessment, Standard standard, List<Finding> findings) {
        EntityKey key = new EntityKey(EntityKind.STANDARD, Integer.toString(standard.number()));
        List<String> parts = assessment.set().extraLevel().isPresent()
                ? List.of(StandardNotes.OPENING, StandardNotes.STRENGTHS, StandardNotes.WEAKNESSES)
                : List.of(StandardNotes.STRENGTHS, StandardNotes.WEAKNESSES, StandardNotes.DIRECTION);
        parts.stream().filter(name -> assessment.fields().entity(key).text(name).isBlank())
                .forEach(name -> findings.add(FindingKind.STANDARD_PART_OPEN.at(Place.of(key, name),
                        Integer.toString(standard.number()), Finding.word("standard." + name))));
    }
}
