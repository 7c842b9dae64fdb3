package vn.truongchuan.documents.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.truongchuan.documents.VietnameseDates;
import vn.truongchuan.documents.VietnameseNumbers;
import vn.truongchuan.domain.field.Dates;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.plan.ImprovementAction;

/** How a slot writes and reads what its field stores. */
public enum SlotKind {
    TEXT, DATE, MONEY;

    private static final Pattern DAY = Pattern.compile("(?:ngày\\s+)?(\\d{1,2})\\s*(?:[/.\\-]|\\s+tháng\\s+)\\s*(\\d{1,2})"
            + "\\s*(?:[/.\\-]|\\s+năm\\s+)\\s*(\\d{4})\\.?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SUM = Pattern.compile("(\\d{1,3}(?:[. ,\\u00A0]\\d{3})*|\\d+)\\s*(?:đồng|đ|VND|VNĐ)?\\.?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int MOST_DIGITS = 15;

    static SlotKind of(FieldKey field) {
        if (field.entity().kind() != EntityKind.ACTION) {
            return TEXT;
        }
        return switch (field.name()) {
            case ImprovementAction.START, ImprovementAction.END -> DATE;
            case ImprovementAction.COST -> MONEY;
            default -> TEXT;
        };
    }

    /** What people read of a stored value; a value that is no day or sum shows as it is. */
    public String shown(String stored) {
        return switch (this) {
            case DATE -> Dates.parse(stored).map(VietnameseDates::inDigits).orElse(stored);
            case MONEY -> digits(stored).map(Long::parseLong).map(VietnameseNumbers::whole).orElse(stored);
            case TEXT -> stored;
        };
    }

    /** What is stored of what people wrote; empty where it is no day or no sum. */
    public Optional<String> stored(String written) {
        return switch (this) {
            case DATE -> day(written.strip());
            case MONEY -> sum(written.strip());
            case TEXT -> Optional.of(written);
        };
    }

    private static Optional<String> day(String written) {
        Matcher day = DAY.matcher(written);
        if (!day.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(day.group(3)), Integer.parseInt(day.group(2)),
                    Integer.parseInt(day.group(1))).toString());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<String> sum(String written) {
        Matcher sum = SUM.matcher(written);
        return sum.matches() ? digits(sum.group(1)) : Optional.empty();
    }

    private static Optional<String> digits(String text) {
        String digits = text.replaceAll("[., \\u00A0]", "");
        return digits.matches("\\d{1," + MOST_DIGITS + "}") ? Optional.of(Long.toString(Long.parseLong(digits))) : Optional.empty();
    }
}
