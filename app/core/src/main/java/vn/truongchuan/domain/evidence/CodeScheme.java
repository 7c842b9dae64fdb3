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
 * Reading forgives what people and Word do to codes: other hyphens, blanks, full stops for hyphens, small letters, a zero too many.
 * Basis: CV 5932/BGDĐT-QLCL 2018 ([Hn-a.b-cd]); TT 57/2026 Phụ lục IV (MC.a.b.cd).
 */
public final class CodeScheme {
    /** Blanks, no-break and invisible ones included, that may stand inside a code. */
    static final String GAP = "[\\s\\u00A0\\u2007\\u202F\\u200B\\u2060\\uFEFF]{0,2}";
    /** The hyphens of Unicode, what Word makes of a hyphen, and the full stop of [H1.1.1.01]. */
    private static final String HYPHEN = "[-.\\u00AD\\u2010-\\u2015\\u2212\\uFE63\\uFF0D]";
    /** What must not follow: the code would be a piece of something longer. */
    private static final String GOES_ON = "\\p{N}|[.,\\u2010-\\u2015-]\\p{N}";
    private static final Pattern PIECES = Pattern.compile("\\{box}|\\{standard}\\.\\{criterion}|\\{seq}|\\p{L}+|.");
    private static final Pattern FOLLOWS = Pattern.compile(GOES_ON);
    private final EvidenceCodeFormat format;
    private final Pattern exact;
    private final Pattern inText;

    public CodeScheme(EvidenceCodeFormat format) {
        this.format = format;
        String code = expression(format.pattern());
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        exact = Pattern.compile(code, flags);
        inText = Pattern.compile("(?:\\G|(?<![\\p{L}\\p{N}]))" + code + "(?!" + GOES_ON + ")", flags);
    }

    private static String expression(String pattern) {
        StringBuilder expression = new StringBuilder();
        boolean afterLetters = false;
        Matcher piece = PIECES.matcher(pattern);
        while (piece.find()) {
            String text = piece.group();
            boolean letters = Character.isLetter(text.charAt(0));
            expression.append(expression.isEmpty() ? "" : GAP).append(switch (text) {
                case "{box}" -> "(?<box>\\d{1,3})";
                case "{standard}.{criterion}" -> "(?<criterion>M?" + GAP + "\\d{1,2}" + GAP + "[.,]" + GAP + "\\d{1,2})";
                case "{seq}" -> "(?<seq>\\d{1,3})";
                default -> letters ? Pattern.quote(text) : HYPHEN + (afterLetters ? "?" : "{1,2}");
            });
            afterLetters = letters;
        }
        return expression.toString();
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

    /** The code as a text cites it, kept apart with a blank where it would grow together with the words round it. */
    String cite(EvidenceCode code, String before, String after) {
        boolean touches = format.open().isEmpty() && FOLLOWS.matcher(after).lookingAt();
        return (apart(before) ? " " : "") + cite(code) + (touches ? " " : "");
    }

    /** Whether a code after these words needs a blank before it, because no bracket keeps it apart. */
    boolean apart(CharSequence before) {
        return format.open().isEmpty() && !before.isEmpty() && Character.isLetterOrDigit(before.charAt(before.length() - 1));
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

    /** Every code that stands in a text, in order, with where it stands; brackets that belong to codes are part of them. */
    public List<Found> find(String text) {
        List<Found> bare = new ArrayList<>();
        Matcher matcher = inText.matcher(text);
        while (matcher.find()) {
            read(matcher).ifPresent(code -> bare.add(new Found(matcher.start(), matcher.end(), code)));
        }
        return format.open().isEmpty() || bare.isEmpty() ? bare : new CodeBrackets(text, format, bare).taken();
    }

    private Optional<EvidenceCode> read(Matcher matcher) {
        int serial = Integer.parseInt(matcher.group("seq"));
        int box = format.boxed() ? Integer.parseInt(matcher.group("box")) : 0;
        if (serial == 0) {
            return Optional.empty();
        }
        String criterion = matcher.group("criterion").replace('m', 'M').replace(',', '.').replaceAll("[^M\\d.]", "");
        return CriterionCode.tryParse(criterion).map(c -> new EvidenceCode(box, c, serial));
    }

    public EvidenceCodeFormat format() {
        return format;
    }

    /** A code standing in a text from {@code start} to {@code end}, brackets included. */
    public record Found(int start, int end, EvidenceCode code) {
    }
}
