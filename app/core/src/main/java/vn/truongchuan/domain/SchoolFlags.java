package vn.truongchuan.domain;

import java.util.HashSet;
import java.util.Set;
import vn.truongchuan.domain.rating.SchoolProfile;
import vn.truongchuan.domain.school.School;

/** Reads from the school's profile what decides which requirements apply to it. */
final class SchoolFlags {
    private SchoolFlags() {
    }

    static SchoolProfile of(School school) {
        Set<String> tokens = new HashSet<>(school.educationLevels());
        if (!school.text(School.SCHOOL_TYPE).isBlank()) {
            tokens.add(school.text(School.SCHOOL_TYPE));
        }
        if (school.flag(School.GIFTED)) {
            tokens.add("CHUYEN");
        }
        if (school.flag(School.SPECIALIZED)) {
            tokens.add("TRUONG_CHUYEN_BIET");
        }
        if (school.flag(School.HAS_PRIMARY_CLASSES)) {
            tokens.add("CO_LOP_TIEU_HOC");
        }
        tokens.add(school.flag(School.DISADVANTAGED_AREA) ? "VUNG_KHO_KHAN" : "VUNG_CON_LAI");
        if (school.flag(School.SPECIALLY_DISADVANTAGED_COMMUNE)) {
            tokens.add("XA_DAC_BIET_KHO_KHAN");
        }
        tokens.add("URBAN".equals(school.text(School.AREA)) ? "NOI_THANH" : "NONG_THON");
        return new SchoolProfile(tokens);
    }
}
