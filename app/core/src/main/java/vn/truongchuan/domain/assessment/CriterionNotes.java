package vn.truongchuan.domain.assessment;

import vn.truongchuan.domain.standard.CriterionCode;

/** What belongs to a criterion as a whole: who works on it and whether the council has concluded it. */
public record CriterionNotes(CriterionCode code, String responsible, boolean concluded, String note) {
    public static final String RESPONSIBLE = "responsible";
    /** "true" once the council confirmed what the program added up. */
    public static final String CONCLUDED = "concluded";
    public static final String NOTE = "note";
}
