package vn.truongchuan.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Which backups to keep: the newest of each of the last 7 days, 5 weeks and 12 months on which there was one. */
final class BackupRotation {
    private static final int DAYS = 7;
    private static final int WEEKS = 5;
    private static final int MONTHS = 12;

    private BackupRotation() {
    }

    /** Those of the times that are kept; the newest is always among them. */
    static Set<Instant> kept(Collection<Instant> made) {
        List<Instant> newestFirst = List.copyOf(new TreeSet<>(made).descendingSet());
        Set<Instant> kept = new TreeSet<>();
        keep(kept, newestFirst, DAYS, BackupRotation::day);
        keep(kept, newestFirst, WEEKS, time -> List.of(day(time).get(IsoFields.WEEK_BASED_YEAR),
                day(time).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
        keep(kept, newestFirst, MONTHS, time -> YearMonth.from(day(time)));
        return kept;
    }

    private static LocalDate day(Instant time) {
        return time.atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static void keep(Set<Instant> kept, List<Instant> newestFirst, int count, Function<Instant, Object> period) {
        Set<Object> periods = new HashSet<>();
        for (Instant time : newestFirst) {
            if (periods.size() < count && periods.add(period.apply(time))) {
                kept.add(time);
            }
        }
    }
}
