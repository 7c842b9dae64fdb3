package vn.truongchuan.documents.word;

/**
 * The numbers of a page in twips (1/20 pt).
 * Basis: Nghị định 30/2020/NĐ-CP Phụ lục I: A4, margins 20 / 20 / 30 / 15 mm, page number in the top margin.
 */
public final class Measure {
    public static final int A4_SHORT = 11906;
    public static final int A4_LONG = 16838;
    public static final int TOP = 1134;
    public static final int BOTTOM = 1134;
    public static final int LEFT = 1701;
    public static final int RIGHT = 851;
    /** From the paper's edge to the page number. */
    public static final int HEADER = 567;
    public static final int PORTRAIT_TEXT = A4_SHORT - LEFT - RIGHT;
    public static final int LANDSCAPE_TEXT = A4_LONG - LEFT - RIGHT;
    /** 1.27 cm. */
    public static final int FIRST_LINE = 720;
    /** 6 pt. */
    public static final int AFTER = 120;
    /** 1.15 lines. */
    public static final int LINE = 276;
    public static final int SINGLE = 240;

    private Measure() {
    }

    public static int twips(double mm) {
        return (int) Math.round(mm * 1440 / 25.4);
    }

    /** Widths in mm as twips that add up to the rounded sum exactly. */
    public static int[] widths(double... mm) {
        int[] twips = new int[mm.length];
        double end = 0;
        int before = 0;
        for (int i = 0; i < mm.length; i++) {
            end += mm[i];
            twips[i] = twips(end) - before;
            before += twips[i];
        }
        return twips;
    }
}
