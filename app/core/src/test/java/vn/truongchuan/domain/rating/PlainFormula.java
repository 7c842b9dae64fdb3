package vn.truongchuan.domain.rating;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.truongchuan.domain.assessment.Verdict;
import vn.truongchuan.domain.standard.Criterion;
import vn.truongchuan.domain.standard.Requirement;
import vn.truongchuan.domain.standard.RequirementId;
import vn.truongchuan.domain.standard.StandardSet;

/** The rules written out a second time, by hand and by number, for answers without unknowns; knows nothing of the set's own rules. */
final class PlainFormula {
    private static final Set<String> MANDATORY_TT57 = Set.of("1.3", "1.4", "2.1", "2.2", "3.1", "3.2", "4.1", "4.2");
    private final StandardSet set;
    private final SchoolProfile profile;
    private final Map<RequirementId, Verdict> verdicts;
    private final boolean extraLevel;

    PlainFormula(StandardSet set, SchoolProfile profile, Map<RequirementId, Verdict> verdicts, boolean extraLevel) {
        this.set = set;
        this.profile = profile;
        this.verdicts = verdicts;
        this.extraLevel = extraLevel;
    }

    private boolean met(Requirement requirement) {
        Verdict verdict = verdicts.get(requirement.id());
        return verdict == Verdict.MET || verdict == Verdict.NOT_APPLICABLE || !profile.matches(requirement.appliesTo())
                || requirement.status().isPresent();
    }

    int level(Criterion criterion) {
        int level = 0;
        while (level < criterion.maxLevel()
                && criterion.level(level + 1).orElseThrow().requirements().stream().allMatch(this::met)) {
            level++;
        }
        return level;
    }

    private boolean clausesMet() {
        return set.extraLevel().orElseThrow().clauses().stream().flatMap(c -> c.requirements()).allMatch(this::met);
    }

    int school() {
        return set.id().startsWith("tt57") ? school2026() : school2018();
    }

    private int school2018() {
        List<Criterion> criteria = set.criteria().toList();
        if (criteria.stream().allMatch(c -> level(c) >= Math.min(3, c.maxLevel()))) {
            return extraLevel && clausesMet() ? 4 : 3;
        }
        return criteria.stream().allMatch(c -> level(c) >= 2) ? 2 : criteria.stream().allMatch(c -> level(c) >= 1) ? 1 : 0;
    }

    private int school2026() {
        if (count(true, 2) == 8 && count(false, 2) >= 5 && count(false, 1) == 7) {
            return 2;
        }
        return count(true, 1) == 8 && count(false, 1) >= 5 ? 1 : 0;
    }

    private long count(boolean mandatory, int level) {
        return set.criteria().filter(c -> MANDATORY_TT57.contains(c.code().toString()) == mandatory)
                .filter(c -> level(c) >= level).count();
    }

    Outcome recognition(RuleRating rule) {
        boolean new2026 = set.id().startsWith("tt57");
        return switch (rule.rule().result()) {
            case "CAP_DO_1" -> at(1);
            case "CAP_DO_2" -> at(2);
            case "CAP_DO_3" -> at(3);
            case "CAP_DO_4" -> extraLevel ? at(4) : Outcome.NOT_APPLICABLE;
            case "CQG_1" -> at(new2026 ? 1 : 2);
            case "CQG_2" -> at(new2026 ? 2 : 3);
            default -> throw new IllegalArgumentException(rule.rule().result());
        };
    }

    private Outcome at(int level) {
        return school() >= level ? Outcome.MET : Outcome.NOT_MET;
    }
}
