package vn.truongchuan.desktop.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import vn.truongchuan.domain.data.VietnameseNumber;
import vn.truongchuan.domain.school.SchoolYear;

/** Dates, times, money and school years as Vietnamese offices write them, in both languages alike. */
public final class Formats {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter READ_DAY = DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu");

    private static final long KILO = 1024;

    private Formats() {
    }

    /** 05/09/2023. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Reads 5/9/2023, 05-09-2023, 5.9.2023 or 2023-09-05; empty for a day that does not exist. */
    public static Optional<LocalDate> readDay(String typed) {
        String text = typed.strip();
        try {
            return text.matches("\\d{4}-\\d{2}-\\d{2}") ? Optional.of(LocalDate.parse(text))
                    : Optional.of(LocalDate.parse(text.replaceAll("\\s*[-./]\\s*", "/"), READ_DAY));
        } catch (DateTimeParseException expected) {
            return Optional.empty();
        }
    }

    /** 10:42. */
    public static String time(Instant at) {
        return TIME.format(at.atZone(ZoneId.systemDefault()));
    }

    /** 10:42 05/09/2023. */
    public static String moment(Instant at) {
        return MOMENT.format(at.atZone(ZoneId.systemDefault()));
    }

    /** 1.475.380.000. */
    public static String money(long dong) {
        return Long.toString(dong).replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
    }

    /** A file's size: 812 KB, 3,4 MB. */
    public static String size(long bytes) {
        if (bytes < KILO) {
            return bytes + " B";
        }
        return bytes < KILO * KILO ? (bytes + KILO / 2) / KILO + " KB" : VietnameseNumber.show(new BigDecimal(bytes)
                .divide(new BigDecimal(KILO * KILO), 1, RoundingMode.HALF_UP)) + " MB";
    }

    /** 2025–2026 with the dash of print. */
    public static String year(SchoolYear year) {
        return year.toString().replace('-', '–');
    }
}
