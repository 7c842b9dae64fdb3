package vn.truongchuan.cli;

import vn.truongchuan.domain.rating.CriterionRating;
import vn.truongchuan.domain.rating.RuleRating;
import vn.truongchuan.domain.rating.SchoolRating;
import vn.truongchuan.json.Json;
import vn.truongchuan.text.Messages;
import vn.truongchuan.text.RatingWords;
import vn.truongchuan.text.WhyWords;

/** Prints a rating as a table of criteria, the levels and recognitions, and what the next level asks for; or as JSON. */
final class RatingReport {
    private final Console console;
    private final RatingWords words = RatingWords.in(Messages.VIETNAMESE);
    private final WhyWords why = WhyWords.in(Messages.VIETNAMESE);

    RatingReport(Console console) {
        this.console = console;
    }

    void print(SchoolRating rating, boolean json) {
        if (json) {
            console.line(Json.pretty(RatingJson.of(rating)).strip());
            return;
        }
        table(rating);
        rating.nextLevel().ifPresent(next -> {
            console.line("");
            why(rating, next.rating());
        });
    }

    /** A table of criteria by level, then the school's level and the recognitions. */
    void table(SchoolRating rating) {
        int levels = rating.schoolLevels().size();
        console.say("assess.header");
        rating.standards().forEach(standard -> {
            console.say("assess.standard", Integer.toString(standard.standard().number()), standard.standard().title(),
                    words.level(standard));
            standard.criteria().forEach(c -> row(c, levels));
        });
        if (!rating.clauses().isEmpty()) {
            console.line("");
        }
        rating.clauses().forEach(c -> row(c, levels));
        console.say("assess.school", words.level(rating));
        rating.recognition().forEach(this::recognition);
    }

    private void row(CriterionRating criterion, int levels) {
        StringBuilder marks = new StringBuilder();
        for (int level = 1; level <= levels; level++) {
            marks.append(' ').append(mark(criterion, level));
        }
        console.line(String.format("  %-6s%s   %s – %s", criterion.criterion().code(), marks, criterion.criterion().title(),
                words.level(criterion)));
    }

    private static String mark(CriterionRating criterion, int level) {
        if (criterion.criterion().level(level).isEmpty()) {
            return "-";
        }
        return criterion.range().lower() >= level ? "x" : criterion.range().upper() < level ? "o" : "?";
    }

    private void recognition(RuleRating rule) {
        console.say("assess.recognition", rule.rule().result(), rule.rule().label(), words.rule(rule));
        rule.rule().prerequisites().forEach(p -> console.say("assess.prerequisite", p.summary()));
    }

    /** Why one level or recognition reads as it does, down to the requirements. */
    void why(SchoolRating rating, RuleRating rule) {
        why.rule(rating, rule).forEach(line -> console.line("  ".repeat(line.depth()) + line.text()));
    }
}
