package vn.truongchuan.domain.rating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.truongchuan.domain.assessment.Verdict;
import vn.truongchuan.domain.rating.RequirementRating.Counting;
import vn.truongchuan.domain.standard.Applicability;
import vn.truongchuan.domain.standard.Criterion;
import vn.truongchuan.domain.standard.Level;
import vn.truongchuan.domain.standard.Requirement;
import vn.truongchuan.domain.standard.RequirementId;
import vn.truongchuan.domain.standard.Standard;
import vn.truongchuan.domain.standard.StandardSet;

/**
 * The one function that turns verdicts into levels; screens, report and office all use it.
 * Basis: Điều 2, 6, 22, 34, 37 of the Regulations issued with TT 17, 18, 19/2018; Điều 5 of TT 57/2026. No number of them is here:
 * the rules are data of the set.
 */
public final class Rating {
    private final SchoolProfile profile;
    private final Function<RequirementId, Verdict> verdicts;
    private final LocalDate day;

    private Rating(SchoolProfile profile, Function<RequirementId, Verdict> verdicts, LocalDate day) {
        this.profile = profile;
        this.verdicts = verdicts;
        this.day = day;
    }

    /**
     * @param day requirements out of force on this day are shown but not counted; a day before the set's text came into force
     *     counts as its first day, so that what an amended text repealed never counts in it
     * @param extraLevel whether the extra level's clauses are assessed at all
     */
    public static SchoolRating rate(StandardSet set, SchoolProfile profile, Function<RequirementId, Verdict> verdicts,
                                    LocalDate day, boolean extraLevel) {
        LocalDate first = set.regulation().textInForceFrom().orElse(set.regulation().effective());
        Rating rating = new Rating(profile, verdicts, day.isBefore(first) ? first : day);
        List<StandardRating> standards = set.standards().stream().map(rating::standard).toList();
        List<CriterionRating> criteria = standards.stream().flatMap(s -> s.criteria().stream()).toList();
        List<CriterionRating> clauses = extraLevel
                ? set.extraLevel().stream().flatMap(x -> x.clauses().stream()).map(rating::criterion).toList() : List.of();
        RuleEngine rules = new RuleEngine(set.whole(), criteria, clauses, extraLevel && set.extraLevel().isPresent());
        List<SchoolRating.LevelRule> levels = set.schoolLevels().stream()
                .map(l -> new SchoolRating.LevelRule(l.level(), rules.rate(l.rule()))).toList();
        return new SchoolRating(set.whole(), range(levels), standards, clauses, levels,
                set.recognition().stream().map(rules::rate).toList());
    }

    private static LevelRange range(List<SchoolRating.LevelRule> levels) {
        int lower = 0;
        int upper = 0;
        for (SchoolRating.LevelRule level : levels) {
            if (level.rating().outcome() == Outcome.MET) {
                lower = Math.max(lower, level.level());
            }
            if (level.rating().outcome() == Outcome.MET || level.rating().outcome() == Outcome.NOT_ASSESSED) {
                upper = Math.max(upper, level.level());
            }
        }
        return new LevelRange(lower, Math.max(lower, upper));
    }

    private StandardRating standard(Standard standard) {
        List<CriterionRating> criteria = standard.criteria().stream().map(this::criterion).toList();
        int top = criteria.stream().mapToInt(CriterionRating::maxLevel).max().orElse(0);
        int lower = top;
        int upper = top;
        for (CriterionRating criterion : criteria) {
            lower = Math.min(lower, criterion.range().lower() >= criterion.maxLevel() ? top : criterion.range().lower());
            upper = Math.min(upper, criterion.range().upper() >= criterion.maxLevel() ? top : criterion.range().upper());
        }
        return new StandardRating(standard, new LevelRange(lower, upper), criteria);
    }

    private CriterionRating criterion(Criterion criterion) {
        List<LevelRating> levels = criterion.levels().stream().map(this::level).toList();
        int lower = 0;
        int upper = 0;
        boolean certain = true;
        for (LevelRating level : levels) {
            if (level.outcome() == Outcome.NOT_MET) {
                break;
            }
            upper = level.level();
            certain &= level.outcome() == Outcome.MET;
            if (certain) {
                lower = level.level();
            }
        }
        return new CriterionRating(criterion, new LevelRange(lower, upper), levels);
    }

    private LevelRating level(Level level) {
        List<IndicatorRating> indicators = new ArrayList<>();
        level.indicators().forEach((key, requirements) -> {
            List<RequirementRating> ratings = requirements.stream().map(this::requirement).toList();
            indicators.add(new IndicatorRating(key, together(ratings.stream().map(RequirementRating::outcome).toList()), ratings));
        });
        Outcome outcome = together(indicators.stream().map(IndicatorRating::outcome).toList());
        return new LevelRating(level.number(), outcome == Outcome.NOT_APPLICABLE ? Outcome.MET : outcome, indicators);
    }

    private RequirementRating requirement(Requirement requirement) {
        Verdict verdict = verdicts.apply(requirement.id());
        Counting counting = counting(requirement, verdict);
        return new RequirementRating(requirement, switch (counting) {
            case NOT_FOR_THIS_SCHOOL, OUT_OF_FORCE, SAID_NOT_APPLICABLE -> Outcome.NOT_APPLICABLE;
            case SCHOOL_PROFILE_OPEN -> verdict == Verdict.MET ? Outcome.MET : Outcome.NOT_ASSESSED;
            case COUNTED -> verdict == Verdict.MET ? Outcome.MET : verdict == Verdict.NOT_MET ? Outcome.NOT_MET : Outcome.NOT_ASSESSED;
        }, counting);
    }

    private Counting counting(Requirement requirement, Verdict verdict) {
        Applicability.Answer meant = profile.answer(requirement.appliesTo());
        if (meant == Applicability.Answer.NO) {
            return Counting.NOT_FOR_THIS_SCHOOL;
        }
        if (requirement.status().filter(s -> s.outOfForceOn(day)).isPresent()) {
            return Counting.OUT_OF_FORCE;
        }
        if (verdict == Verdict.NOT_APPLICABLE) {
            return Counting.SAID_NOT_APPLICABLE;
        }
        return meant == Applicability.Answer.UNKNOWN ? Counting.SCHOOL_PROFILE_OPEN : Counting.COUNTED;
    }

    /** One not met decides; otherwise one unknown leaves it unknown; what does not apply counts as met unless nothing applies. */
    private static Outcome together(List<Outcome> parts) {
        if (parts.contains(Outcome.NOT_MET)) {
            return Outcome.NOT_MET;
        }
        if (parts.contains(Outcome.NOT_ASSESSED)) {
            return Outcome.NOT_ASSESSED;
        }
        return parts.contains(Outcome.MET) ? Outcome.MET : Outcome.NOT_APPLICABLE;
    }
}
