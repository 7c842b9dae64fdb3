package vn.truongchuan.domain.check;

import java.util.List;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.domain.standard.Requirement;
import vn.truongchuan.regulation.StandardSets;

/** Lines that give every requirement of a criterion the same verdict. */
final class CriterionLines {
    private CriterionLines() {
    }

    /** From "1.4=MET". */
    static List<String> of(String set, String wanted) {
        String[] parts = wanted.split("=");
        return StandardSets.find(set).orElseThrow().criterion(CriterionCode.parse(parts[0])).orElseThrow().requirements()
                .map(Requirement::id).map(id -> "requirement:" + id + "#verdict=" + parts[1]).toList();
    }
}
