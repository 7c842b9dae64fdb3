package vn.truongchuan.exchange.container;

import java.nio.charset.StandardCharsets;

/** What a file that is no package seems to be, as the extension people know it by. */
public final class FileLook {
    private static final String[][] MARKS = {{"%PDF", "pdf"}, {"\u00ff\u00d8\u00ff", "jpg"}, {"\u0089PNG", "png"}, {"GIF8", "gif"},
        {"MZ", "exe"}, {"\u007fELF", "exe"}, {"Rar!", "rar"}, {"7z\u00bc\u00af", "7z"}, {"\u00d0\u00cf\u0011\u00e0", "doc"},
        {"{\\rtf", "rtf"}, {"-----BEGIN AGE", "age"}, {"age-encryption.org/", "age"}};
    private static final String[][] ZIPS = {{"word/", "docx"}, {"xl/", "xlsx"}, {"ppt/", "pptx"}, {"mimetype", "odt"}};

    private FileLook() {
    }

    /** The extension for the first bytes of a file; "?" where nothing is recognised. */
    public static String of(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("PK\u0003\u0004") || text.startsWith("PK\u0005\u0006")) {
            for (String[] zip : ZIPS) {
                if (text.contains(zip[0])) {
                    return zip[1];
                }
            }
            return text.contains("[Content_Types].xml") ? "docx" : "zip";
        }
        for (String[] mark : MARKS) {
            if (text.startsWith(mark[0])) {
                return mark[1];
            }
        }
        boolean plain = !text.isEmpty() && text.chars().allMatch(c -> c >= ' ' && c != 0x7f || c == '\t' || c == '\n' || c == '\r');
        return plain ? "txt" : "?";
    }
}
