package vn.truongchuan.domain.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.school.Cycle;
import vn.truongchuan.domain.school.School;
import vn.truongchuan.domain.school.SchoolYear;

/** What every paper prints of the school, and the days of the cycle. */
final class SchoolChecks {
    private static final List<String> PRINTED = List.of(School.GOVERNING_BODY, School.PROVINCE, School.COMMUNE, School.PLACE,
            School.ADDRESS, School.FOUNDED_YEAR, School.OWNERSHIP, School.SCHOOL_TYPE, School.EDUCATION_LEVELS, School.AREA,
            School.PRINCIPAL, School.PHONE, School.SITE_COUNT);
    private static final List<String> DAYS = List.of(Cycle.COUNCIL_DECISION_DATE, Cycle.START_DATE, Cycle.ASSESSED_ON, Cycle.REPORT_DATE,
            Cycle.PLAN_DATE);
    private static final List<String> NEEDED = List.of(Cycle.COUNCIL_DECISION_NUMBER, Cycle.COUNCIL_DECISION_DATE, Cycle.PLAN_NUMBER,
            Cycle.PLAN_DATE, Cycle.ASSESSED_ON, Cycle.REPORT_NUMBER, Cycle.REPORT_DATE);

    private SchoolChecks() {
    }

    static List<Finding> of(SelfAssessment assessment) {
        List<Finding> findings = new ArrayList<>();
        School school = assessment.school();
        if (school.name().isBlank()) {
            findings.add(FindingKind.SCHOOL_NAME_OPEN.at(Place.of(EntityKey.SCHOOL, School.NAME)));
        }
        PRINTED.stream().filter(name -> school.text(name).isBlank())
                .filter(name -> !(name.equals(School.SITE_COUNT) && !school.sites().isEmpty()))
                .forEach(name -> findings.add(FindingKind.PROFILE_OPEN.at(Place.of(EntityKey.SCHOOL, name),
                        Finding.word("school." + name))));
        cycle(assessment.cycle(), findings);
        return findings;
    }

    private static void cycle(Cycle cycle, List<Finding> findings) {
        for (String name : NEEDED) {
            if (cycle.text(name).isBlank()) {
                findings.add(FindingKind.CYCLE_OPEN.at(Place.of(EntityKey.CYCLE, name), Finding.word("cycle." + name)));
            }
        }
        for (String name : DAYS) {
            if (!cycle.text(name).isBlank() && cycle.date(name).isEmpty()) {
                findings.add(FindingKind.DATE_UNREADABLE.at(Place.of(EntityKey.CYCLE, name), Finding.word("cycle." + name),
                        cycle.text(name)));
            }
        }
        cycle.date(Cycle.ASSESSED_ON).filter(day -> !SchoolYear.of(day).equals(cycle.schoolYear()))
                .ifPresent(day -> findings.add(FindingKind.ASSESSED_OUTSIDE_YEAR.at(Place.of(EntityKey.CYCLE, Cycle.ASSESSED_ON),
                        Finding.day(day), cycle.schoolYear().toString())));
        cycle.date(Cycle.REPORT_DATE).flatMap(report -> cycle.date(Cycle.ASSESSED_ON).filter(report::isBefore))
                .ifPresent(day -> findings.add(FindingKind.REPORT_BEFORE_ASSESSMENT.at(Place.of(EntityKey.CYCLE, Cycle.REPORT_DATE),
                        Finding.day(cycle.date(Cycle.REPORT_DATE).orElse(LocalDate.MIN)), Finding.day(day))));
    }
}
