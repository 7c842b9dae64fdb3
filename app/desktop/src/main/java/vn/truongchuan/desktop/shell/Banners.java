package vn.truongchuan.desktop.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.truongchuan.desktop.text.Formats;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.text.Messages;

/** What must be seen above the work: that this is the sample school, or not the current school year. */
final class Banners {
    private final Messages words;
    private final Clock clock;

    Banners(Messages words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    List<String> of(SelfAssessment now) {
        List<String> banners = new ArrayList<>();
        if (now.cycle().sample()) {
            banners.add(words.text("banner.sample"));
        }
        SchoolYear current = SchoolYear.of(LocalDate.now(clock));
        if (!current.equals(now.cycle().schoolYear()) && !now.cycle().sample()) {
            banners.add(words.text("banner.year", Formats.year(now.cycle().schoolYear()), Formats.year(current)));
        }
        return banners;
    }
}
