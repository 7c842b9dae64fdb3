package vn.truongchuan.documents;

import vn.truongchuan.domain.standard.CriterionCode;

/** How papers name a criterion or a clause of the extra level. */
final class CriterionNames {
    private CriterionNames() {
    }

    /** "Tiêu chí 1.1", "Tiêu chí 1 Mức 4". */
    static String full(CriterionCode code) {
        return code.extra() ? "Tiêu chí " + code.number() + " Mức " + code.standard() : "Tiêu chí " + code;
    }

    /** "1.1", "Mức 4 TC 1": for narrow cells and lists. */
    static String brief(CriterionCode code) {
        return code.extra() ? "Mức " + code.standard() + " TC " + code.number() : code.toString();
    }
}
