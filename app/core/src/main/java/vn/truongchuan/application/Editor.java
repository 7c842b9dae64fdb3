package vn.truongchuan.application;

/** The person who is working, as history shows it; never taken from the Windows account. */
public record Editor(String name) {

    private static final int LONGEST = 200;

    public Editor {
        name = TypedText.clean(name).strip();
        if (name.length() > LONGEST) {
            name = name.substring(0, Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST).strip();
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("nobody");
        }
    }
}
