package vn.truongchuan.domain.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.domain.standard.EvidenceCodeFormat;

/**
 * Writes and reads evidence codes as a standard set wants them.
 * Basis: CV 5932/BGDĐT-QLCL 2018 ([Hn-a.b-cd]); TT 57/2026 Phụ lục IV (MC.a.b.cd).
 */
public final class CodeScheme {
    private final EvidenceCodeFormat format;
    private final Pattern exact;
    private final Pattern inText;

    public CodeScheme(EvidenceCodeFormat format) {
        this.format = format;
        String regex = Pattern.quote(format.pattern())
                .replace("{box}", "\\E\\s?(?<box>\\d{1,3})\\s?\\Q")
                .replace("{standard}.{criterion}", "\\E\\s?(?<criterion>M?\\d{1,2}\\.\\d{1,2})\\s?\\Q")
                .replace("{seq}", "\\E\\s?(?<seq>\\d{2,3})\\Q");
        exact = Pattern.compile(regex);
        inText = Pattern.compile("(?<![\\p{L}\\d])" + optional(format.open()) + "\\s?" + regex + "(?!\\d)\\s?" + optional(format.close()));
    }

    private static String optional(String bracket) {
        return bracket.isEmpty() ? "" : Pattern.quote(bracket) + "?";
    }

    /** The bare code, e.g. "H1-1.1-01" or "MC.1.1.01". */
    public String write(EvidenceCode code) {
        return format.pattern().replace("{box}", Integer.toString(code.box()))
                .replace("{standard}.{criterion}", code.criterion().toString())
                .replace("{seq}", String.format("%02d", code.serial()));
    }

    /** The code as a text cites it, e.g. "[H1-1.1-01]" or "MC.1.1.01". */
    public String cite(EvidenceCode code) {
        return format.open() + write(code) + format.close();
    }

    /** Reads a bare or bracketed code; empty where it is none of this scheme. */
    public Optional<EvidenceCode> parse(String text) {
        String bare = text.strip();
        if (!format.open().isEmpty() && bare.startsWith(format.open()) && bare.endsWith(format.close())) {
            bare = bare.substring(format.open().length(), bare.length() - format.close().length());
        }
        Matcher matcher = exact.matcher(bare.strip());
        return matcher.matches() ? read(matcher) : Optional.empty();
    }

    /** Every code that stands in a text, in order, with where it stands. */
    public List<Found> find(String text) {
        List<Found> found = new ArrayList<>();
        Matcher matcher = inText.matcher(text);
        while (matcher.find()) {
            read(matcher).ifPresent(code -> found.add(new Found(matcher.start(), matcher.end(), code)));
        }
        return found;
    }

    private Optional<EvidenceCode> read(Matcher matcher) {
        int serial = Integer.parseInt(matcher.group("seq"));
        int box = format.boxed() ? Integer.parseInt(matcher.group("box")) : 0;
        if (serial == 0) {
            return Optional.empty();
        }
        return CriterionCode.tryParse(matcher.group("criterion")).map(criterion -> new EvidenceCode(box, criterion, serial));
    }

    public EvidenceCodeFormat format() {
        return format;
    }

    /** A code standing in a text from {@code start} to {@code end}, brackets included. */
    public record Found(int start, int end, EvidenceCode code) {
    }
}
