package vn.truongchuan.application;

import java.text.Normalizer;
import vn.truongchuan.base.Failure;

/** Makes typed or pasted text storable: NFC, LF line ends, no half characters. */
final class TypedText {
    private static final int LONGEST = 1_000_000;
    private static final char REPLACEMENT = '\uFFFD';

    private TypedText() {
    }

    /** The clean text; throws TEXT-TOO-LONG beyond a million characters. */
    static String clean(String typed) {
        if (typed.length() > LONGEST) {
            throw new Failure("TEXT-TOO-LONG", Integer.toString(LONGEST));
        }
        String text = typed.replace("\r\n", "\n").replace('\r', '\n').replace("\0", "");
        return Normalizer.normalize(whole(text), Normalizer.Form.NFC);
    }

    /** Replaces each half of a character pair that stands alone: it could not be written as UTF-8. */
    private static String whole(String text) {
        if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
            return text;
        }
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints().forEach(c -> whole.appendCodePoint(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                ? REPLACEMENT : c));
        return whole.toString();
    }
}
