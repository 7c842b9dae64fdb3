package vn.truongchuan.domain.standard;

import java.util.List;

/** The tokens the program can answer from a school's profile; a set may name no others, apart from its own school types. */
public final class SchoolTokens {
    /** Levels of education. */
    public static final List<String> EDUCATION_LEVELS = List.of("MN", "TH", "THCS", "THPT", "GDTX");
    /** Có lớp tiểu học. */
    public static final String PRIMARY_CLASSES = "CO_LOP_TIEU_HOC";
    /** Trường chuyên. */
    public static final String GIFTED = "CHUYEN";
    /** Trường chuyên biệt. */
    public static final String SPECIALIZED = "TRUONG_CHUYEN_BIET";
    /** Vùng khó khăn, and what is not. */
    public static final String DISADVANTAGED_AREA = "VUNG_KHO_KHAN";
    public static final String OTHER_AREA = "VUNG_CON_LAI";
    /** Xã có điều kiện kinh tế - xã hội đặc biệt khó khăn: another thing than vùng khó khăn. */
    public static final String SPECIALLY_DISADVANTAGED_COMMUNE = "XA_DAC_BIET_KHO_KHAN";
    public static final String URBAN = "NOI_THANH";
    public static final String RURAL = "NONG_THON";
    private static final List<String> OTHERS = List.of(PRIMARY_CLASSES, GIFTED, SPECIALIZED, DISADVANTAGED_AREA, OTHER_AREA,
            SPECIALLY_DISADVANTAGED_COMMUNE, URBAN, RURAL);

    private SchoolTokens() {
    }

    public static boolean known(String token) {
        return EDUCATION_LEVELS.contains(token) || OTHERS.contains(token);
    }
}
