package vn.truongchuan.exchange.sign;

import java.util.Locale;

/** Letters and digits that are hard to confuse when read aloud or typed; Crockford's base 32. */
final class Crockford {
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private Crockford() {
    }

    /** The first bits of the bytes, five to a character. */
    static String encode(byte[] bytes, int characters) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < characters; i++) {
            int value = 0;
            for (int bit = i * 5; bit < i * 5 + 5; bit++) {
                value = value << 1 | bytes[bit / 8] >> 7 - bit % 8 & 1;
            }
            text.append(DIGITS.charAt(value));
        }
        return text.toString();
    }

    /** What was typed, as it would be printed: capitals, O as 0, I and L as 1, no blanks or hyphens. */
    static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\-–·.]", "").replace('O', '0').replace('I', '1').replace('L', '1');
    }
}
