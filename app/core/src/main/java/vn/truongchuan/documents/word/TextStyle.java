package vn.truongchuan.documents.word;

/** The paragraph styles of our files; people who edit a file in Word change one of them, not a thousand paragraphs. */
public enum TextStyle {
    PLAIN("Normal"), BODY("NoiDung"), ITEM("TieuMuc"), TABLE("ChuTrongBang"), TABLE_SMALL("ChuTrongBangNho"),
    PART("Heading1"), STANDARD("Heading2"), CRITERION("Heading3");

    private final String id;

    TextStyle(String id) {
        this.id = id;
    }

    /** Id in the file. */
    public String id() {
        return id;
    }
}
