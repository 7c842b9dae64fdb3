package vn.truongchuan.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackupRotationTest {
    private static final Instant NOW = Instant.parse("2026-05-20T17:00:00Z");

    @Test
    void keepsSevenDaysFiveWeeksAndTwelveMonths() {
        List<Instant> made = IntStream.range(0, 3 * 800).mapToObj(i -> NOW.minus(Duration.ofHours(8L * i))).toList();
        Set<Instant> kept = BackupRotation.kept(made);
        assertThat(kept).contains(NOW).hasSizeBetween(12 + 5, 7 + 5 + 12);
        assertThat(kept.stream().map(BackupRotationTest::day).filter(d -> d.isAfter(day(NOW).minusDays(7)))).hasSize(7);
        assertThat(kept.stream().map(t -> YearMonth.from(day(t))).distinct()).hasSize(12);
        assertThat(kept.stream().map(BackupRotationTest::day)).doesNotHaveDuplicates();
    }

    @Test
    void keepsWhateverThereIsWhenThereIsLittle() {
        assertThat(BackupRotation.kept(List.of(NOW))).containsExactly(NOW);
        assertThat(BackupRotation.kept(List.of())).isEmpty();
        Instant longAgo = Instant.parse("2019-01-01T00:00:00Z");
        assertThat(BackupRotation.kept(List.of(NOW, longAgo))).containsExactlyInAnyOrder(NOW, longAgo);
    }

    @Test
    void rotatingAgainKeepsTheSame() {
        Set<Instant> kept = BackupRotation.kept(IntStream.range(0, 500).mapToObj(i -> NOW.minus(Duration.ofHours(13L * i))).toList());
        assertThat(BackupRotation.kept(kept)).isEqualTo(kept);
    }

    private static LocalDate day(Instant time) {
        return time.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
