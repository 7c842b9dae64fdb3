package vn.truongchuan.domain.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A school year by the year it begins in; written "2023-2024". */
public record SchoolYear(int start) implements Comparable<SchoolYear> {
    private static final Pattern FORM = Pattern.compile("(\\d{4})\\s*[-–]\\s*(\\d{4})");

    public SchoolYear {
        if (start < 1900 || start > 2200) {
            throw new IllegalArgumentException("no such school year: " + start);
        }
    }

    /** Reads "2023-2024"; empty where the second year does not follow the first. */
    public static Optional<SchoolYear> tryParse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches() || Integer.parseInt(matcher.group(2)) != Integer.parseInt(matcher.group(1)) + 1
                || Integer.parseInt(matcher.group(1)) < 1900 || Integer.parseInt(matcher.group(1)) > 2200) {
            return Optional.empty();
        }
        return Optional.of(new SchoolYear(Integer.parseInt(matcher.group(1))));
    }

    public static SchoolYear parse(String text) {
        return tryParse(text).orElseThrow(() -> new IllegalArgumentException("not a school year: " + text));
    }

    /** The year that a day falls in; a school year turns on 1 August. */
    public static SchoolYear of(LocalDate day) {
        return new SchoolYear(day.getMonthValue() >= 8 ? day.getYear() : day.getYear() - 1);
    }

    /** The last {@code count} school years, oldest first, ending with this one. */
    public List<SchoolYear> lookBack(int count) {
        List<SchoolYear> years = new ArrayList<>();
        for (int year = start - count + 1; year <= start; year++) {
            years.add(new SchoolYear(year));
        }
        return List.copyOf(years);
    }

    /** Last day, 31 July. */
    public LocalDate end() {
        return LocalDate.of(start + 1, 7, 31);
    }

    @Override
    public int compareTo(SchoolYear other) {
        return Integer.compare(start, other.start);
    }

    @Override
    public String toString() {
        return start + "-" + (start + 1);
    }
}
