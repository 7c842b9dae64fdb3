package vn.truongchuan.application;

/** The person who is working, as history shows it; never taken from the Windows account. */
public record Editor(String name) {

    public Editor {
        if (name.isBlank()) {
            throw new IllegalArgumentException("nobody");
        }
    }
}
