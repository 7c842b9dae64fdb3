package vn.truongchuan.documents.word;

import java.text.Normalizer;

/** Makes any text fit for a Word or Excel file: NFC, LF line ends, without the characters XML cannot hold. */
public final class CleanText {
    private CleanText() {
    }

    public static String of(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).replace("\r\n", "\n").replace('\r', '\n').codePoints()
                .filter(CleanText::allowed).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean allowed(int c) {
        if (c == '\n' || c == '\t') {
            return true;
        }
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean direction = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        return c >= 0x20 && !surrogate && !direction && c != 0x7F && (c & 0xFFFE) != 0xFFFE && !(c >= 0x80 && c < 0xA0);
    }
}
