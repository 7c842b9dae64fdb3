package vn.truongchuan.domain.rating;

/**
 * The level reached, as far as it is known.
 *
 * @param lower level that is certainly reached; 0 for none
 * @param upper highest level that is still possible
 */
public record LevelRange(int lower, int upper) {

    public LevelRange {
        if (lower < 0 || upper < lower) {
            throw new IllegalArgumentException("no range: " + lower + ".." + upper);
        }
    }

    /** Whether nothing that is still unknown can change it. */
    public boolean settled() {
        return lower == upper;
    }

    /** Whether it is certain that not even the first level is reached. */
    public boolean failed() {
        return upper == 0;
    }

    /** Whether nothing can be said yet: no level certain, some still possible. */
    public boolean open() {
        return lower == 0 && upper > 0;
    }
}
