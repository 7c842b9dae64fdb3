package vn.truongchuan.domain.rating;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.truongchuan.domain.standard.CriterionCode;

/**
 * What a whole self-assessment adds up to. The program adds up; the council concludes.
 *
 * @param whole false where the set does not hold the criteria it counts itself: then every rule reads as not assessed
 * @param level level of the school (Mức); see {@link LevelRange#settled}
 * @param schoolLevels each level's rule with its blockers, ascending
 * @param recognition each recognition's rule (KĐCLGD cấp độ, chuẩn quốc gia mức độ) with its blockers
 * @param clauses the extra level's clauses; empty where the set has none or it is not assessed
 */
public record SchoolRating(boolean whole, LevelRange level, List<StandardRating> standards, List<CriterionRating> clauses,
                           List<LevelRule> schoolLevels, List<RuleRating> recognition) {

    public SchoolRating {
        standards = List.copyOf(standards);
        clauses = List.copyOf(clauses);
        schoolLevels = List.copyOf(schoolLevels);
        recognition = List.copyOf(recognition);
    }

    public List<CriterionRating> criteria() {
        return standards.stream().flatMap(s -> s.criteria().stream()).toList();
    }

    public Optional<CriterionRating> criterion(CriterionCode code) {
        return (code.extra() ? clauses : criteria()).stream().filter(c -> c.criterion().code().equals(code)).findFirst();
    }

    /** Criteria by the level that is certain; the key -1 counts those of which nothing is certain yet. */
    public Map<Integer, Long> countByLevel() {
        return criteria().stream().collect(java.util.stream.Collectors.groupingBy(
                c -> c.range().open() ? -1 : c.range().lower(), java.util.TreeMap::new, java.util.stream.Collectors.counting()));
    }

    /** The lowest level of the school that is not certain and was asked for; empty where the highest is reached. */
    public Optional<LevelRule> nextLevel() {
        return schoolLevels.stream().filter(l -> l.level() > level.lower())
                .filter(l -> l.rating().outcome() != Outcome.NOT_APPLICABLE).findFirst();
    }

    /** Every rule with its outcome: the school's levels, then the recognitions. */
    public List<RuleRating> rules() {
        return Stream.concat(schoolLevels.stream().map(LevelRule::rating), recognition.stream()).toList();
    }

    /** Why a rule of this rating reads as it does, condition by condition down to the requirements. */
    public Explanation explain(RuleRating rule) {
        return Explanation.of(rule, criteria(), clauses);
    }

    /** A school level and its rule's outcome. */
    public record LevelRule(int level, RuleRating rating) {
    }
}
