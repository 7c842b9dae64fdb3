package vn.truongchuan.domain.school;

import java.time.LocalDate;
import java.util.Optional;
import vn.truongchuan.domain.field.Dates;
import vn.truongchuan.domain.field.Entity;

/** One self-assessment: pinned to one standard set and one school year for good; the rest is entered. */
public record Cycle(String id, String standardSet, SchoolYear schoolYear, boolean sample, Entity fields) {
    /** Whether the extra level (Mức 4) is assessed. */
    public static final String ASSESS_EXTRA_LEVEL = "assessExtraLevel";
    public static final String COUNCIL_DECISION_NUMBER = "councilDecisionNumber";
    public static final String COUNCIL_DECISION_DATE = "councilDecisionDate";
    public static final String START_DATE = "startDate";
    public static final String ASSESSED_ON = "assessedOn";
    public static final String REPORT_NUMBER = "reportNumber";
    public static final String REPORT_DATE = "reportDate";
    public static final String PLAN_NUMBER = "planNumber";
    public static final String PLAN_DATE = "planDate";

    public String text(String name) {
        return fields.text(name);
    }

    public boolean assessesExtraLevel() {
        return fields.flag(ASSESS_EXTRA_LEVEL);
    }

    /** An entered ISO date; empty where it is absent or not a date. */
    public Optional<LocalDate> date(String name) {
        return Dates.parse(text(name));
    }

    /** The day that decides which requirements are in force: the entered day, or the last day of the school year. */
    public LocalDate assessmentDay() {
        return date(ASSESSED_ON).orElseGet(() -> schoolYear.end());
    }
}
