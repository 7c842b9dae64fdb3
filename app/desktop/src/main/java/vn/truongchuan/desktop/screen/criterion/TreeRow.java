package vn.truongchuan.desktop.screen.criterion;

import java.util.Optional;
import vn.truongchuan.domain.rating.CriterionRating;

/**
 * One line of the tree: a standard (or the extra level) with how much of it is assessed, or one of its criteria.
 *
 * @param code "1" or "1.1"
 * @param done assessed criteria of a standard, or assessed requirements of a criterion
 * @param all how many there are
 * @param rating empty for a standard
 */
record TreeRow(String code, String title, int done, int all, Optional<CriterionRating> rating) {

    boolean heading() {
        return rating.isEmpty();
    }
}
