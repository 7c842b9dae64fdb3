package vn.truongchuan.domain.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.truongchuan.domain.evidence.CodeScheme.Found;
import vn.truongchuan.domain.standard.EvidenceCodeFormat;

/**
 * Decides which brackets of a text belong to its codes: those round one code or round a list of codes and nothing else,
 * and a single one whose partner was forgotten. Brackets round other words are left alone.
 */
final class CodeBrackets {
    private static final Pattern ONLY_SEPARATORS = Pattern.compile("(?:[\\s;,\\u00A0\\u202F\\u200B\\uFEFF]|và)*");
    private static final Pattern BLANK = Pattern.compile(CodeScheme.GAP);
    private final String text;
    private final char open;
    private final char close;
    private final List<Found> bare;

    CodeBrackets(String text, EvidenceCodeFormat format, List<Found> bare) {
        this.text = text;
        this.open = format.open().charAt(0);
        this.close = format.close().charAt(0);
        this.bare = bare;
    }

    List<Found> taken() {
        List<Found> taken = new ArrayList<>();
        for (Found code : bare) {
            taken.add(new Found(start(code), end(code), code.code()));
        }
        return taken;
    }

    private int start(Found code) {
        int bracket = bracketBefore(code.start());
        boolean ours = bracket >= 0 && blank(bracket + 1, code.start());
        return ours && partnerAllows(bracket, bracketAfter(code.end())) ? bracket : code.start();
    }

    private int end(Found code) {
        int bracket = bracketAfter(code.end());
        boolean ours = bracket >= 0 && blank(code.end(), bracket);
        return ours && partnerAllows(bracketBefore(code.start()), bracket) ? bracket + 1 : code.end();
    }

    /** A pair is ours when there is nothing but codes in it; a bracket without a partner is ours as well. */
    private boolean partnerAllows(int opening, int closing) {
        return opening < 0 || closing < 0 || ONLY_SEPARATORS.matcher(wordsBetween(opening + 1, closing)).matches();
    }

    private String wordsBetween(int from, int to) {
        StringBuilder words = new StringBuilder();
        int at = from;
        for (Found code : bare) {
            if (code.start() >= at && code.end() <= to) {
                words.append(text, at, code.start());
                at = code.end();
            }
        }
        return words.append(text, at, to).toString();
    }

    private boolean blank(int from, int to) {
        return BLANK.matcher(text.substring(from, to)).matches();
    }

    /** The opening bracket that is still open at a place of the line; -1 where there is none. */
    private int bracketBefore(int at) {
        for (int i = at - 1; i >= 0 && text.charAt(i) != '\n' && text.charAt(i) != close; i--) {
            if (text.charAt(i) == open) {
                return i;
            }
        }
        return -1;
    }

    private int bracketAfter(int at) {
        for (int i = at; i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != open; i++) {
            if (text.charAt(i) == close) {
                return i;
            }
        }
        return -1;
    }
}
