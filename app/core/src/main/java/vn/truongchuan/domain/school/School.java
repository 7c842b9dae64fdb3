package vn.truongchuan.domain.school;

import java.util.List;
import vn.truongchuan.domain.field.Entity;

/**
 * The school's profile as the report prints it; every text may be empty while it has not been entered.
 * Field names are the constants below; booleans are "true", "false" or absent.
 */
public record School(Entity fields, List<Site> sites) {
    public static final String NAME = "name";
    /** What other computers know the school by, the same in every year; where it is not entered, the cycle's id stands in. */
    public static final String ID = "schoolId";
    public static final String FORMER_NAME = "formerName";
    public static final String GOVERNING_BODY = "governingBody";
    public static final String PROVINCE = "province";
    public static final String DISTRICT = "district";
    public static final String COMMUNE = "commune";
    /** địa danh printed before the date. */
    public static final String PLACE = "place";
    public static final String ADDRESS = "address";
    public static final String FOUNDED_YEAR = "foundedYear";
    public static final String FOUNDING_DECISION = "foundingDecision";
    /** PUBLIC, PRIVATE or PEOPLE_FOUNDED. */
    public static final String OWNERSHIP = "ownership";
    /** One of the set's school types. */
    public static final String SCHOOL_TYPE = "schoolType";
    /** Comma list of MN, TH, THCS, THPT, GDTX. */
    public static final String EDUCATION_LEVELS = "educationLevels";
    /** URBAN (nội thành) or RURAL (nông thôn). */
    public static final String AREA = "area";
    /** thuộc vùng khó khăn. */
    public static final String DISADVANTAGED_AREA = "disadvantagedArea";
    /** thuộc xã có điều kiện kinh tế - xã hội đặc biệt khó khăn. */
    public static final String SPECIALLY_DISADVANTAGED_COMMUNE = "speciallyDisadvantagedCommune";
    /** trường chuyên. */
    public static final String GIFTED = "gifted";
    /** trường chuyên biệt. */
    public static final String SPECIALIZED = "specialized";
    public static final String HAS_PRIMARY_CLASSES = "hasPrimaryClasses";
    public static final String FOREIGN_LINKED = "foreignLinked";
    public static final String OTHER_OWNERSHIP = "otherOwnership";
    public static final String PRINCIPAL = "principal";
    public static final String PHONE = "phone";
    public static final String FAX = "fax";
    public static final String WEBSITE = "website";
    public static final String NATIONAL_STANDARD = "nationalStandard";
    public static final String SITE_COUNT = "siteCount";

    public School {
        sites = List.copyOf(sites);
    }

    public String text(String name) {
        return fields.text(name);
    }

    public String name() {
        return text(NAME);
    }

    public boolean flag(String name) {
        return fields.flag(name);
    }

    public List<String> educationLevels() {
        String levels = text(EDUCATION_LEVELS);
        return levels.isBlank() ? List.of() : List.of(levels.split(","));
    }

    /** One place where the school teaches (điểm trường). */
    public record Site(String id, String name, String address) {
        public static final String NAME = "name";
        public static final String ADDRESS = "address";
    }
}
