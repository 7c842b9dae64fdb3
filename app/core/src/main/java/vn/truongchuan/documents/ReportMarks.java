package vn.truongchuan.documents;

import vn.truongchuan.domain.standard.CriterionCode;

/** Names of the bookmarks that the table of contents points to. */
final class ReportMarks {
    static final String CONTENTS = "muc_luc";
    static final String ABBREVIATIONS = "chu_viet_tat";
    static final String SUMMARY = "tong_hop";
    static final String PART_1 = "phan_1";
    static final String PART_2 = "phan_2";
    static final String SITUATION = "phan_2_a";
    static final String ASSESSMENT = "phan_2_b";
    static final String CRITERIA = "phan_2_b_1";
    static final String EXTRA_LEVEL = "phan_2_b_2";
    static final String EXTRA_CONCLUSION = "muc_4_ket_luan";
    static final String PART_3 = "phan_3";
    static final String DATA = "co_so_du_lieu";
    static final String PART_4 = "phan_4";

    private ReportMarks() {
    }

    static String standard(int number) {
        return "tieu_chuan_" + number;
    }

    static String opening(int standard) {
        return "mo_dau_" + standard;
    }

    static String conclusion(int standard) {
        return "ket_luan_" + standard;
    }

    static String criterion(CriterionCode code) {
        return (code.extra() ? "muc_" : "tieu_chi_") + code.standard() + "_" + code.number();
    }
}
