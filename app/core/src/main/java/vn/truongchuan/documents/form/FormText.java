package vn.truongchuan.documents.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import vn.truongchuan.documents.word.CleanText;

/** The one form in which texts of the program and of a form are compared. */
public final class FormText {
    private static final int DIGEST_BYTES = 16;
    private static final int SHORT_BYTES = 6;

    private FormText() {
    }

    /** NFC, LF, no blanks at the ends of lines, no empty lines before and after. */
    public static String canonical(String text) {
        List<String> lines = new ArrayList<>(CleanText.of(text).lines().map(String::stripTrailing).toList());
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        while (!lines.isEmpty() && lines.get(0).isEmpty()) {
            lines.remove(0);
        }
        return String.join("\n", lines);
    }

    /** Tells two canonical texts apart. */
    static String digest(String canonical) {
        return hex(canonical, DIGEST_BYTES);
    }

    /** Tells printed paragraphs apart, whatever the blanks in them. */
    static String mark(String printed) {
        return hex(oneLine(printed), SHORT_BYTES);
    }

    static String oneLine(String text) {
        return CleanText.of(text).replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    private static String hex(String text, int bytes) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
