package vn.truongchuan.domain.standard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One criterion (tiêu chí), or one clause of the extra level (khoản of Điều 22 in the 2018 circulars).
 *
 * @param mandatory whether the circular makes it a condition of its own (TT57 Điều 5)
 * @param levels those levels that have requirements, ascending
 * @param evidenceHints evidence the set suggests; suggestions only
 * @param verified false where our text could not be checked against the circular
 */
public record Criterion(CriterionCode code, String title, boolean mandatory, List<Level> levels,
                        List<String> evidenceHints, List<Metric> metrics, boolean verified) {

    public Criterion {
        levels = List.copyOf(levels);
        evidenceHints = List.copyOf(evidenceHints);
        metrics = List.copyOf(metrics);
    }

    /** The highest level that has requirements. */
    public int maxLevel() {
        return levels.get(levels.size() - 1).number();
    }

    public Optional<Level> level(int number) {
        return levels.stream().filter(l -> l.number() == number).findFirst();
    }

    public Stream<Requirement> requirements() {
        return levels.stream().flatMap(l -> l.requirements().stream());
    }
}
