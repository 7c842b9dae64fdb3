package vn.truongchuan.domain.field;

/** What kinds of thing a workspace holds; the code is what is stored and exported. */
public enum EntityKind {
    CYCLE("cycle"), SCHOOL("school"), SITE("site"), MEMBER("member"), REPORT("report"), ABBREVIATION("abbreviation"),
    STANDARD("standard"), CRITERION("criterion"), REQUIREMENT("requirement"), POINT("point"), ACTION("action"),
    EVIDENCE("evidence"), TABLE("table"), FEEDBACK("feedback");

    private final String code;

    EntityKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Reads the stored code; throws IllegalArgumentException for an unknown one. */
    public static EntityKind parse(String code) {
        for (EntityKind kind : values()) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no such kind: " + code);
    }
}
