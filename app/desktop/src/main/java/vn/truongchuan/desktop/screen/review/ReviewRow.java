package vn.truongchuan.desktop.screen.review;

import java.util.Optional;
import vn.truongchuan.domain.check.Finding;
import vn.truongchuan.domain.check.Severity;
import vn.truongchuan.domain.standard.CriterionCode;

/** One line of the review: the heading of a group that opens and closes, or a finding. */
sealed interface ReviewRow {

    /** Which group: by severity and area, or by criterion; the general one has neither. */
    record Key(Optional<Severity> severity, Optional<Area> area, Optional<CriterionCode> criterion) {
    }

    record Group(Key key, int count, boolean open) implements ReviewRow {
    }

    record Line(Finding finding) implements ReviewRow {
    }
}
