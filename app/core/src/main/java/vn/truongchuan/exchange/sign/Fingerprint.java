package vn.truongchuan.exchange.sign;

import java.util.Optional;
import java.util.regex.Pattern;

/** What people compare with the printed sheet: 160 bits of the key's SHA-256 as 8 groups of 4 characters. */
public record Fingerprint(String text) {
    private static final Pattern FORM = Pattern.compile("([0-9A-HJKMNP-TV-Z]{4} ){7}[0-9A-HJKMNP-TV-Z]{4}");

    public Fingerprint {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a fingerprint: " + text);
        }
    }

    static Fingerprint of(byte[] rawKey) {
        return grouped(Crockford.encode(Digests.sha256(rawKey), 32));
    }

    private static Fingerprint grouped(String characters) {
        return new Fingerprint(characters.replaceAll("(.{4})(?=.)", "$1 "));
    }

    /** Reads one that was typed off a sheet, in any case, with or without blanks. */
    public static Optional<Fingerprint> tryParse(String typed) {
        String plain = Crockford.plain(typed);
        return plain.matches("[0-9A-HJKMNP-TV-Z]{32}") ? Optional.of(grouped(plain)) : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
