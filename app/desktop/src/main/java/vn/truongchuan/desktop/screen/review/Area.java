package vn.truongchuan.desktop.screen.review;

import java.util.List;
import vn.truongchuan.domain.check.Finding;

/** Kind of work a finding belongs to, in the order in which one would do it; read from the beginning of its code. */
enum Area {
    DISPUTES("FIELD-DISPUTED"),
    FEEDBACK("FEEDBACK"),
    SCHOOL("SCHOOL", "PROFILE", "CYCLE", "DATE", "ASSESSED", "REPORT-BEFORE"),
    COUNCIL("COUNCIL", "MEMBER", "GROUP"),
    DATA("TABLE"),
    EVIDENCE("EVIDENCE", "FILE"),
    CRITERIA("CRITERION", "REQUIREMENT", "STATEMENT", "MET", "NOT-APPLICABLE", "VERDICT", "LEVEL", "NOT-CONCLUDED", "CONCLUDED",
            "POINT", "NOT-MET"),
    CITATIONS("CODE", "CITES", "SENTENCE"),
    TEXTS("NUMBER", "TEXT"),
    PLAN("WEAKNESS", "ACTION"),
    REPORT("REPORT", "STANDARD", "ABBREVIATION"),
    OTHER;

    private final List<String> beginnings;

    Area(String... beginnings) {
        this.beginnings = List.of(beginnings);
    }

    static Area of(Finding finding) {
        for (Area area : values()) {
            if (area.beginnings.stream().anyMatch(finding.kind()::startsWith)) {
                return area;
            }
        }
        return OTHER;
    }
}
