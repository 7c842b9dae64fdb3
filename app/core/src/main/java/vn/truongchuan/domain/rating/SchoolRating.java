package vn.truongchuan.domain.rating;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.truongchuan.domain.standard.CriterionCode;

/**
 * What a whole self-assessment adds up to. The program adds up; the council concludes.
 *
 * @param level level of the school (Mức); see {@link LevelRange#settled}
 * @param schoolLevels each level's rule with its blockers, ascending
 * @param recognition each recognition's rule (KĐCLGD cấp độ, chuẩn quốc gia mức độ) with its blockers
 * @param clauses the extra level's clauses; empty where the set has none or it is not assessed
 */
public record SchoolRating(LevelRange level, List<StandardRating> standards, List<CriterionRating> clauses,
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

    /** A school level and its rule's outcome. */
    public record LevelRule(int level, RuleRating rating) {
    }
}
