package vn.truongchuan.domain.assessment;

/** Opening and conclusion of one standard (Mở đầu, Kết luận về tiêu chuẩn). */
public record StandardNotes(int standard, String opening, String strengths, String weaknesses, String direction) {
    public static final String OPENING = "opening";
    public static final String STRENGTHS = "strengths";
    public static final String WEAKNESSES = "weaknesses";
    /** Định hướng cải tiến (TT57). */
    public static final String DIRECTION = "direction";
}
