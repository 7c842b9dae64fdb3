package vn.truongchuan.architecture.wrong.domain.rating;

import vn.truongchuan.architecture.wrong.store.StoreThatPrints;

/** Wrong: the rating engine knows the store. */
final class RatingThatUsesStore {

    StoreThatPrints store() {
        return new StoreThatPrints();
    }
}
