package vn.truongchuan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.truongchuan.domain.rating.ConditionRating;
import vn.truongchuan.domain.rating.CriterionRating;
import vn.truongchuan.domain.rating.Explanation;
import vn.truongchuan.domain.rating.Obstacle;
import vn.truongchuan.domain.rating.Outcome;
import vn.truongchuan.domain.rating.RequirementRating;
import vn.truongchuan.domain.rating.RuleRating;
import vn.truongchuan.domain.rating.SchoolRating;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.domain.standard.RequirementId;

/** The engine's explanation as lines for people: the "Vì sao?" panel and the command line show the same ones. */
public final class WhyWords {
    private final RatingWords words;
    private final Messages messages;

    private WhyWords(RatingWords words) {
        this.words = words;
        this.messages = words.messages();
    }

    public static WhyWords in(Locale language) {
        return new WhyWords(RatingWords.in(language));
    }

    /**
     * One line.
     *
     * @param depth 0 for the rule, 1 for a condition, 2 for a criterion, 3 for a requirement
     * @param criterion where the line leads, if anywhere
     * @param requirement the requirement it is about, if one
     */
    public record Line(int depth, String text, Optional<CriterionCode> criterion, Optional<RequirementId> requirement) {

        static Line of(int depth, String text) {
            return new Line(depth, text, Optional.empty(), Optional.empty());
        }
    }

    /** What the next level of the school still asks for; empty where the highest is reached. */
    public List<Line> nextLevel(SchoolRating rating) {
        return rating.nextLevel().map(l -> rule(rating, l.rating())).orElse(List.of());
    }

    /** Why a school level or recognition reads as it does. */
    public List<Line> rule(SchoolRating rating, RuleRating rule) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(0, messages.text("why.rule." + rule.outcome().name(), name(rating, rule), rule.rule().cite())));
        if (!rating.whole()) {
            lines.add(Line.of(1, messages.text("why.notWhole")));
            return lines;
        }
        Explanation explanation = rating.explain(rule);
        for (ConditionRating condition : explanation.conditions()) {
            lines.add(Line.of(1, condition(condition)));
            if (condition.outcome() != Outcome.MET) {
                condition.failing().forEach(o -> obstacle(o, lines));
                condition.open().forEach(o -> obstacle(o, lines));
            }
        }
        return lines;
    }

    /** What the next level of one criterion still asks for. */
    public List<Line> criterion(CriterionRating rating) {
        if (rating.nextLevel().isEmpty()) {
            return List.of(Line.of(0, messages.text("why.top")));
        }
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(0, messages.text("why.next", Integer.toString(rating.nextLevel().getAsInt()))));
        rating.blockers().forEach(r -> lines.add(requirement(1, r)));
        return lines;
    }

    /** "Mức 2" for a level of the school, the label of the set for a recognition. */
    private String name(SchoolRating rating, RuleRating rule) {
        return rating.schoolLevels().stream().filter(l -> l.rating().rule().result().equals(rule.rule().result())).findFirst()
                .map(l -> words.levelName(l.level())).orElse(rule.rule().label());
    }

    private String condition(ConditionRating condition) {
        String key = "why.condition." + (condition.outcome() == Outcome.MET ? "met." : "")
                + (condition.tolerated() == 0 ? "all" : "some");
        String text = messages.text(key, Integer.toString(condition.size()), messages.text("group." + condition.condition().group().name()),
                Integer.toString(condition.condition().minLevel()), Integer.toString(condition.certain()),
                Integer.toString(condition.stillNeeded()), Integer.toString(condition.required()));
        return condition.capped() == 0 ? text : messages.text("why.condition.capped", text, Integer.toString(condition.capped()),
                Integer.toString(condition.condition().minLevel()));
    }

    private void obstacle(Obstacle obstacle, List<Line> lines) {
        CriterionRating rating = obstacle.criterion();
        CriterionCode code = rating.criterion().code();
        String text = code.extra() ? messages.text("why.clause." + obstacle.outcome().name(), rating.criterion().title())
                : messages.text("why.criterion." + obstacle.outcome().name(), code.toString(), rating.criterion().title(),
                        lower(words.level(rating)), Integer.toString(obstacle.asked()));
        lines.add(new Line(2, text, Optional.of(code), Optional.empty()));
        obstacle.notMet().forEach(r -> lines.add(requirement(3, r)));
        obstacle.notAssessed().forEach(r -> lines.add(requirement(3, r)));
    }

    private Line requirement(int depth, RequirementRating rating) {
        RequirementId id = rating.requirement().id();
        boolean lettered = !rating.requirement().indicator().isEmpty();
        String text = messages.text("why.requirement." + (lettered ? "" : "plain.") + rating.outcome().name(),
                Integer.toString(id.level()), id.key(), rating.requirement().summary());
        return new Line(depth, text, Optional.of(id.criterion()), Optional.of(id));
    }

    private static String lower(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
