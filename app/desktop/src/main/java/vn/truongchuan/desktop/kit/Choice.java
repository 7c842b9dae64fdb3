package vn.truongchuan.desktop.kit;

/** One value of a choice: what is stored and what people read. */
public record Choice(String value, String words) {

    @Override
    public String toString() {
        return words;
    }
}
