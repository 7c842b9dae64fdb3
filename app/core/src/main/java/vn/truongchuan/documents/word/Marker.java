package vn.truongchuan.documents.word;

import java.util.regex.Pattern;

/** The mark of a part that was never entered: always the same words in bold dark red, so that it can be seen and searched for. */
public final class Marker {
    public static final String COLOUR = "8B0000";
    private static final String OPENING = "[Chưa nhập: ";
    static final String REGEX = Pattern.quote(OPENING) + "[^\\[\\]]*\\]";
    private static final Pattern AT_END = Pattern.compile(REGEX + "\\s*$");

    private Marker() {
    }

    /** Whether a text ends with a mark. */
    public static boolean ends(String text) {
        return AT_END.matcher(text).find();
    }

    /** Whether a text is or begins with a mark. */
    public static boolean begins(String text) {
        return text.startsWith(OPENING);
    }

    /**
     * The mark for one part.
     *
     * @param part its name in Vietnamese, as the form calls it
     */
    public static String of(String part) {
        return OPENING + part.replace('[', '(').replace(']', ')') + "]";
    }
}
