package vn.truongchuan.documents;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as Vietnamese papers write them: dots between thousands, a decimal comma, never "0" for what is unknown. */
public final class VietnameseNumbers {
    private VietnameseNumbers() {
    }

    /** "1.475.380.000". */
    public static String whole(long number) {
        String digits = Long.toString(Math.abs(number));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                text.append('.');
            }
            text.append(digits.charAt(i));
        }
        return number < 0 ? "-" + text : text.toString();
    }

    /** "1.234,5"; zeros at the end of the decimals are left out. */
    public static String decimal(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.scale() <= 0) {
            return whole(plain.longValueExact());
        }
        String[] parts = plain.abs().toPlainString().split("\\.");
        return (plain.signum() < 0 ? "-" : "") + whole(Long.parseLong(parts[0])) + "," + parts[1];
    }

    /** Share of a whole in per cent with at most two decimals, "92,86%"; "" where there is no whole. */
    public static String percent(long part, long of) {
        if (of == 0) {
            return "";
        }
        return decimal(BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(of), 2, RoundingMode.HALF_UP)) + "%";
    }
}
