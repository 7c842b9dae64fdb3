package vn.truongchuan.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.truongchuan.domain.rating.SchoolProfile;
import vn.truongchuan.domain.school.School;
import vn.truongchuan.domain.standard.SchoolTokens;

/**
 * Reads from the school's profile what decides which requirements apply to it.
 * A mark that was never set means no; the levels of education, which every school has, are unknown until they are entered.
 */
final class SchoolFlags {
    private static final List<String> LEVELS = SchoolTokens.EDUCATION_LEVELS;

    private SchoolFlags() {
    }

    static SchoolProfile of(School school) {
        Set<String> tokens = new HashSet<>();
        school.educationLevels().forEach(level -> tokens.add(level.strip()));
        if (LEVELS.contains(school.text(School.SCHOOL_TYPE))) {
            tokens.add(school.text(School.SCHOOL_TYPE));
        }
        Set<String> unknown = new HashSet<>();
        if (LEVELS.stream().noneMatch(tokens::contains)) {
            unknown.addAll(LEVELS);
            unknown.add(SchoolTokens.PRIMARY_CLASSES);
        }
        if (!school.text(School.SCHOOL_TYPE).isBlank()) {
            tokens.add(school.text(School.SCHOOL_TYPE));
        }
        if (school.flag(School.HAS_PRIMARY_CLASSES) || tokens.contains("TH")) {
            tokens.add(SchoolTokens.PRIMARY_CLASSES);
            unknown.remove(SchoolTokens.PRIMARY_CLASSES);
        }
        add(tokens, school.flag(School.GIFTED), SchoolTokens.GIFTED);
        add(tokens, school.flag(School.SPECIALIZED), SchoolTokens.SPECIALIZED);
        add(tokens, school.flag(School.SPECIALLY_DISADVANTAGED_COMMUNE), SchoolTokens.SPECIALLY_DISADVANTAGED_COMMUNE);
        tokens.add(school.flag(School.DISADVANTAGED_AREA) ? SchoolTokens.DISADVANTAGED_AREA : SchoolTokens.OTHER_AREA);
        tokens.add("URBAN".equals(school.text(School.AREA)) ? SchoolTokens.URBAN : SchoolTokens.RURAL);
        return new SchoolProfile(tokens, unknown);
    }

    private static void add(Set<String> tokens, boolean is, String token) {
        if (is) {
            tokens.add(token);
        }
    }
}
