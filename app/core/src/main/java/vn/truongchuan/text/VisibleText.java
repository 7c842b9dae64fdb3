package vn.truongchuan.text;

/** Text from outside as it can be shown: characters that steer or hide are shown as marks and obeyed by nobody. */
public final class VisibleText {
    private VisibleText() {
    }

    /** The text with every control, direction and invisible character written as its number, e.g. ⟨202E⟩. */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (steers(c)) {
                shown.append('⟨').append(String.format("%04X", c)).append('⟩');
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    private static boolean steers(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE,
                    Character.UNASSIGNED, Character.PRIVATE_USE -> true;
            default -> false;
        };
    }
}
