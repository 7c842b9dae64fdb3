package vn.truongchuan.documents.word;

/**
 * How letters look where they differ from their paragraph's style.
 *
 * @param halfPoints size in half points, 0 for the style's
 * @param colour six hexadecimal digits, "" for black
 */
public record Letter(boolean bold, boolean italic, int halfPoints, String colour) {
    public static final Letter PLAIN = new Letter(false, false, 0, "");
    public static final Letter BOLD = new Letter(true, false, 0, "");
    public static final Letter ITALIC = new Letter(false, true, 0, "");
    public static final Letter BOLD_ITALIC = new Letter(true, true, 0, "");
    /** What asks for a text and is none. */
    public static final Letter HINT = new Letter(false, true, 0, "595959");
    static final Letter MISSING = new Letter(true, false, 0, Marker.COLOUR);

    /** The same letters in another size. */
    public Letter size(int points) {
        return new Letter(bold, italic, points * 2, colour);
    }

    Letter asMissing() {
        return new Letter(true, italic, halfPoints, Marker.COLOUR);
    }
}
