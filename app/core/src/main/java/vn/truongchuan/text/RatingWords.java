package vn.truongchuan.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.truongchuan.domain.assessment.Verdict;
import vn.truongchuan.domain.rating.CriterionRating;
import vn.truongchuan.domain.rating.LevelRange;
import vn.truongchuan.domain.rating.Outcome;
import vn.truongchuan.domain.rating.RequirementRating;
import vn.truongchuan.domain.rating.RuleRating;
import vn.truongchuan.domain.rating.SchoolRating;
import vn.truongchuan.domain.rating.StandardRating;
import vn.truongchuan.domain.standard.Applicability;
import vn.truongchuan.domain.standard.StandardSet;

/** What people read about levels, outcomes and verdicts: on screen, on the command line and in documents alike. */
public final class RatingWords {
    private final Messages messages;

    private RatingWords(Messages messages) {
        this.messages = messages;
    }

    public static RatingWords in(Locale language) {
        return new RatingWords(Messages.open("vn.truongchuan.text.rating", language, RatingWords.class.getClassLoader()));
    }

    /** The council's verdict on a requirement: "Đạt", "Chưa đạt", "Chưa đánh giá", "Không áp dụng". */
    public String verdict(Verdict verdict) {
        return messages.text("verdict." + verdict.name());
    }

    /** What is known of a requirement, an indicator or a level of a criterion. */
    public String outcome(Outcome outcome) {
        return messages.text("outcome." + outcome.name());
    }

    /** What is known of a school level or recognition; one that was not asked reads "Không đánh giá". */
    public String rule(RuleRating rule) {
        return messages.text("rule." + rule.outcome().name());
    }

    /** "Mức 2". */
    public String levelName(int level) {
        return messages.text("level.name", Integer.toString(level));
    }

    /** "Đạt Mức 2", "Đạt Mức 1 (Mức 2 chưa đánh giá xong)", "Không đạt", "Chưa đánh giá xong"; says nothing of how much was assessed. */
    public String level(LevelRange range) {
        if (range.failed()) {
            return messages.text("level.failed");
        }
        if (range.open()) {
            return messages.text("level.open");
        }
        return range.settled() ? messages.text("level.reached", Integer.toString(range.lower()))
                : messages.text("level.reachedNextOpen", Integer.toString(range.lower()), Integer.toString(range.lower() + 1));
    }

    /** The same for a criterion or a clause of the extra level; one that nobody has touched reads "Chưa đánh giá". */
    public String level(CriterionRating rating) {
        if (rating.range().open()) {
            return rating.untouched() ? messages.text("level.untouched") : open(rating.range(), rating.maxLevel());
        }
        return rating.criterion().code().extra() ? outcome(rating.range().failed() ? Outcome.NOT_MET : Outcome.MET)
                : level(rating.range());
    }

    /** The same for a standard. */
    public String level(StandardRating rating) {
        int top = rating.criteria().stream().mapToInt(CriterionRating::maxLevel).max().orElse(0);
        return rating.range().open() ? open(rating.range(), top, rating.criteria()) : level(rating.range());
    }

    /** The same for the school; a set that is not whole reads as no result. */
    public String level(SchoolRating rating) {
        if (!rating.whole()) {
            return messages.text("level.notWhole");
        }
        int top = rating.schoolLevels().stream().filter(l -> l.rating().outcome() != Outcome.NOT_APPLICABLE)
                .mapToInt(SchoolRating.LevelRule::level).max().orElse(0);
        return rating.level().open() ? open(rating.level(), top, rating.criteria()) : level(rating.level());
    }

    private String open(LevelRange range, int top, List<CriterionRating> criteria) {
        return criteria.stream().allMatch(CriterionRating::untouched) ? messages.text("level.untouched") : open(range, top);
    }

    private String open(LevelRange range, int top) {
        return range.upper() < top ? messages.text("level.openAtMost", Integer.toString(range.upper())) : messages.text("level.open");
    }

    /** Why a requirement is not counted, or not yet known to count; empty where it simply counts. */
    public String counting(RequirementRating rating, StandardSet set) {
        return switch (rating.counting()) {
            case COUNTED -> "";
            case NOT_FOR_THIS_SCHOOL -> messages.text("counting.NOT_FOR_THIS_SCHOOL", appliesTo(rating.requirement().appliesTo(), set));
            case OUT_OF_FORCE -> messages.text("counting.OUT_OF_FORCE", rating.requirement().status().map(s -> s.note()).orElse(""));
            case SAID_NOT_APPLICABLE, SCHOOL_PROFILE_OPEN -> messages.text("counting." + rating.counting().name());
        };
    }

    /** Which schools a requirement is meant for, in the words of the set: "trường/cấp THPT, không phải trường THPT chuyên". */
    public String appliesTo(List<String> alternatives, StandardSet set) {
        return alternatives.stream().map(a -> Applicability.parse(a).terms().stream().map(t -> term(t, set))
                .reduce((a1, a2) -> messages.text("applies.and", a1, a2)).orElse(""))
                .collect(Collectors.collectingAndThen(Collectors.toList(), this::either));
    }

    private String either(List<String> alternatives) {
        return alternatives.stream().reduce((a, b) -> messages.text("applies.or", a, b)).orElse("");
    }

    private String term(Applicability.Term term, StandardSet set) {
        String words = set.tokens().getOrDefault(term.token(), term.token());
        return term.ruledOut() ? messages.text("applies.not", words) : words;
    }

    Messages messages() {
        return messages;
    }
}
