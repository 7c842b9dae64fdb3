package vn.truongchuan.desktop.screen.start;

import java.time.LocalDate;
import java.util.Optional;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.domain.standard.StandardSet;

/**
 * A standard set as it is offered to a new school.
 *
 * @param fits whether its text was in force on the last day of the chosen school year
 */
record OfferedSet(StandardSet set, boolean fits) {

    static OfferedSet of(StandardSet set, SchoolYear year) {
        LocalDate day = year.end();
        LocalDate from = set.regulation().textInForceFrom().orElse(set.regulation().effective());
        Optional<LocalDate> to = set.regulation().textInForceTo();
        return new OfferedSet(set, !day.isBefore(from) && to.map(t -> !day.isAfter(t)).orElse(true));
    }

    String id() {
        return set.id();
    }
}
