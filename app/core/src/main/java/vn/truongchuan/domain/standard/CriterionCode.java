package vn.truongchuan.domain.standard;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Number of a criterion ("1.10": standard 1, tenth criterion) or of a clause of the extra level ("M4.3": level 4, clause 3).
 * Sorted as numbers, so 1.2 stands before 1.10 and the extra clauses stand last.
 */
public record CriterionCode(int standard, int number, boolean extra) implements Comparable<CriterionCode> {
    private static final Pattern FORM = Pattern.compile("(M?)(\\d{1,2})\\.(\\d{1,2})");
    private static final Comparator<CriterionCode> ORDER = Comparator.comparing(CriterionCode::extra)
            .thenComparingInt(CriterionCode::standard).thenComparingInt(CriterionCode::number);

    public CriterionCode {
        if (standard < 1 || number < 1 || standard > 99 || number > 99) {
            throw new IllegalArgumentException("no such criterion: " + standard + "." + number);
        }
    }

    public static CriterionCode of(int standard, int number) {
        return new CriterionCode(standard, number, false);
    }

    /** A clause of the extra level, e.g. clause 3 of level 4 (Điều 22 of the 2018 circulars). */
    public static CriterionCode extraClause(int level, int clause) {
        return new CriterionCode(level, clause, true);
    }

    /** Reads "1.10" or "M4.3"; throws IllegalArgumentException for anything else. */
    public static CriterionCode parse(String text) {
        return tryParse(text).orElseThrow(() -> new IllegalArgumentException("not a criterion: " + text));
    }

    public static Optional<CriterionCode> tryParse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches() || "0".equals(matcher.group(2)) || Integer.parseInt(matcher.group(2)) == 0
                || Integer.parseInt(matcher.group(3)) == 0) {
            return Optional.empty();
        }
        return Optional.of(new CriterionCode(Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)),
                !matcher.group(1).isEmpty()));
    }

    @Override
    public int compareTo(CriterionCode other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return (extra ? "M" : "") + standard + "." + number;
    }
}
