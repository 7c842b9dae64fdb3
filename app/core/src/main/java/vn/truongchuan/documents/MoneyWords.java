package vn.truongchuan.documents;

import java.util.ArrayList;
import java.util.List;

/** An amount of money in Vietnamese words, as plans print below the sum. */
public final class MoneyWords {
    private static final String[] DIGITS = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};
    private static final String[] GROUPS = {"", "nghìn", "triệu"};
    private static final long BILLION = 1_000_000_000L;

    private MoneyWords() {
    }

    /** "Một tỷ bốn trăm bảy mươi lăm triệu ba trăm tám mươi nghìn đồng". */
    public static String dong(long amount) {
        if (amount < 0) {
            throw new IllegalArgumentException("no amount: " + amount);
        }
        String words = amount == 0 ? DIGITS[0] : String.join(" ", number(amount, false));
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + " đồng";
    }

    /** Above a billion the words start again: "hai nghìn tỷ". */
    private static List<String> number(long value, boolean continued) {
        List<String> words = new ArrayList<>();
        if (value >= BILLION) {
            words.addAll(number(value / BILLION, continued));
            words.add("tỷ");
        }
        long rest = value % BILLION;
        boolean started = continued || value >= BILLION;
        for (int group = 2; group >= 0; group--) {
            int three = (int) (rest / (long) Math.pow(1000, group) % 1000);
            if (three > 0) {
                words.addAll(three(three, started));
                if (group > 0) {
                    words.add(GROUPS[group]);
                }
                started = true;
            }
        }
        return words;
    }

    /** One to 999; where larger words stand before it, missing hundreds are said ("không trăm linh năm"). */
    private static List<String> three(int value, boolean continued) {
        List<String> words = new ArrayList<>();
        int hundreds = value / 100;
        int tens = value / 10 % 10;
        int ones = value % 10;
        if (hundreds > 0 || continued) {
            words.add(DIGITS[hundreds]);
            words.add("trăm");
        }
        if (tens == 1) {
            words.add("mười");
        } else if (tens > 1) {
            words.add(DIGITS[tens]);
            words.add("mươi");
        } else if (ones > 0 && !words.isEmpty()) {
            words.add("linh");
        }
        if (ones > 0) {
            words.add(tens >= 2 && ones == 1 ? "mốt" : tens >= 1 && ones == 5 ? "lăm" : DIGITS[ones]);
        }
        return words;
    }
}
