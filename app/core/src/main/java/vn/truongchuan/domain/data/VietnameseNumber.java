package vn.truongchuan.domain.data;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as they are written in Vietnam: a dot between thousands, a comma before decimals. */
public final class VietnameseNumber {
    private static final Pattern PLAIN = Pattern.compile("\\d{1,15}");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(\\.\\d{3}){1,4}");
    private static final Pattern DECIMAL = Pattern.compile("(\\d{1,15}|\\d{1,3}(?:\\.\\d{3}){1,4}),(\\d{1,6})");
    private static final Pattern POINT = Pattern.compile("\\d{1,15}\\.\\d{1,6}");
    private static final Pattern BLANKS = Pattern.compile("(?<=\\d)[ \\u00a0\\u202f\\u2009](?=\\d{3}(?!\\d))");

    private VietnameseNumber() {
    }

    /**
     * Reads a number that a person typed or pasted for a row of this unit; empty where it is none or could mean two things.
     * "1.234" counts one thousand and more, but is a decimal where a percentage or ratio is asked; "1,234" of a count is refused.
     */
    public static Optional<BigDecimal> parse(String text, Unit unit) {
        String bare = BLANKS.matcher(strip(text)).replaceAll("");
        if (unit == Unit.PERCENT && bare.endsWith("%")) {
            bare = strip(bare.substring(0, bare.length() - 1));
        }
        boolean negative = bare.startsWith("-") || bare.startsWith("−");
        Optional<BigDecimal> number = unsigned(negative ? bare.substring(1) : bare, unit);
        return negative ? number.map(BigDecimal::negate) : number;
    }

    private static Optional<BigDecimal> unsigned(String bare, Unit unit) {
        if (PLAIN.matcher(bare).matches()) {
            return Optional.of(new BigDecimal(bare));
        }
        if (GROUPED.matcher(bare).matches() && (unit == Unit.COUNT || bare.indexOf('.') != bare.lastIndexOf('.'))) {
            return Optional.of(new BigDecimal(bare.replace(".", "")));
        }
        if (POINT.matcher(bare).matches()) {
            return Optional.of(new BigDecimal(bare));
        }
        boolean doubtful = unit == Unit.COUNT && bare.matches("\\d{1,3},\\d{3}");
        return DECIMAL.matcher(bare).matches() && !doubtful
                ? Optional.of(new BigDecimal(bare.replace(".", "").replace(',', '.'))) : Optional.empty();
    }

    private static String strip(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ').strip();
    }

    /** "12.345,6" for 12345.6; the decimals stay as they are. */
    public static String show(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        StringBuilder whole = new StringBuilder(point < 0 ? plain : plain.substring(0, point));
        for (int at = whole.length() - 3; at > 0; at -= 3) {
            whole.insert(at, '.');
        }
        return (number.signum() < 0 ? "-" : "") + whole + (point < 0 ? "" : "," + plain.substring(point + 1));
    }

    /** As a row of this unit shows it. */
    public static String show(BigDecimal number, Unit unit) {
        return unit == Unit.PERCENT ? show(number) + "%" : show(number);
    }

    /** What a field holds for a number: digits with a decimal point, without needless zeros behind it. */
    public static String stored(BigDecimal number) {
        BigDecimal bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }
}
