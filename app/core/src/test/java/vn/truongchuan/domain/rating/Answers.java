package vn.truongchuan.domain.rating;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.truongchuan.domain.assessment.Verdict;
import vn.truongchuan.domain.standard.Criterion;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.domain.standard.RequirementId;
import vn.truongchuan.domain.standard.StandardSet;
import vn.truongchuan.regulation.StandardSets;

/** Verdicts of a school that is made up for a test; what was not said is not assessed. */
final class Answers {
    static final LocalDate AFTER_SUSPENSION = LocalDate.of(2025, 7, 31);
    private static final Set<String> ORDINARY = Set.of("THCS", "VUNG_CON_LAI", "NONG_THON");
    private final StandardSet set;
    private final Map<RequirementId, Verdict> verdicts = new HashMap<>();
    private SchoolProfile profile = new SchoolProfile(ORDINARY);
    private LocalDate day = AFTER_SUSPENSION;
    private boolean extraLevel;

    private Answers(StandardSet set) {
        this.set = set;
    }

    static Answers to(String id) {
        return new Answers(StandardSets.find(id).orElseThrow());
    }

    static Answers to(StandardSet set) {
        return new Answers(set);
    }

    Answers of(String... tokens) {
        profile = new SchoolProfile(Set.of(tokens));
        return this;
    }

    Answers profile(SchoolProfile other) {
        profile = other;
        return this;
    }

    Answers on(String isoDay) {
        day = LocalDate.parse(isoDay);
        return this;
    }

    Answers withExtraLevel() {
        extraLevel = true;
        return this;
    }

    /** Every criterion (not the extra clauses) reaches its level at most. */
    Answers allAt(int level) {
        set.criteria().forEach(c -> at(c, level));
        return this;
    }

    Answers at(String code, int level) {
        return at(set.criterion(CriterionCode.parse(code)).orElseThrow(), level);
    }

    Answers at(Criterion criterion, int level) {
        criterion.requirements().forEach(r -> verdicts.put(r.id(),
                r.id().level() <= level ? Verdict.MET : Verdict.NOT_MET));
        return this;
    }

    Answers say(Verdict verdict, String... requirements) {
        for (String requirement : requirements) {
            RequirementId id = RequirementId.parse(requirement);
            set.requirement(id).orElseThrow(() -> new IllegalArgumentException(requirement));
            verdicts.put(id, verdict);
        }
        return this;
    }

    Answers clauses(Verdict verdict) {
        set.extraLevel().orElseThrow().clauses().forEach(c -> c.requirements().forEach(r -> verdicts.put(r.id(), verdict)));
        return this;
    }

    Answers put(RequirementId id, Verdict verdict) {
        verdicts.put(id, verdict);
        return this;
    }

    StandardSet set() {
        return set;
    }

    SchoolRating rate() {
        return Rating.rate(set, profile, id -> verdicts.getOrDefault(id, Verdict.NOT_ASSESSED), day, extraLevel);
    }

    CriterionRating rate(String code) {
        return rate().criterion(CriterionCode.parse(code)).orElseThrow();
    }

    Outcome outcome(String result) {
        return rule(rate(), result).outcome();
    }

    static RuleRating rule(SchoolRating rating, String result) {
        return rating.rules().stream().filter(r -> r.rule().result().equals(result)).findFirst().orElseThrow();
    }
}
