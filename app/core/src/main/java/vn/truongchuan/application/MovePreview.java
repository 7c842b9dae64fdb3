package vn.truongchuan.application;

import java.util.List;
import java.util.Optional;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.evidence.CodeChange;
import vn.truongchuan.domain.evidence.Refusal;
import vn.truongchuan.domain.standard.CriterionCode;

/**
 * What moving, renumbering or changing a box would do; nothing has happened yet.
 *
 * @param lines old code and new code of each piece of evidence, living ones first
 * @param places every text that will show a new code
 * @param problem why it cannot be applied
 * @param renumbered the criterion that is numbered anew, whose given-up numbers become free
 */
public record MovePreview(List<CodeChange> changes, List<Line> lines, List<Place> places, Optional<Refusal> problem,
                          Optional<CriterionCode> renumbered) {

    public MovePreview {
        changes = List.copyOf(changes);
        lines = List.copyOf(lines);
        places = List.copyOf(places);
    }

    /**
     * One piece of evidence.
     *
     * @param before its code as texts cite it now; empty where it has none
     * @param after its code afterwards; empty where it gives its number up
     */
    public record Line(String id, String title, boolean deleted, String before, String after) {
    }

    public boolean changesNothing() {
        return changes.isEmpty();
    }
}
