package vn.truongchuan.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.truongchuan.domain.rating.CriterionRating;
import vn.truongchuan.domain.rating.LevelRange;
import vn.truongchuan.domain.rating.RuleRating;
import vn.truongchuan.domain.rating.SchoolRating;
import vn.truongchuan.json.Json;

/** Prints a rating as a table of criteria with the reasons, or as JSON. */
final class RatingReport {
    private final Console console;

    RatingReport(Console console) {
        this.console = console;
    }

    void print(SchoolRating rating, boolean json) {
        if (json) {
            console.line(Json.pretty(json(rating)).strip());
            return;
        }
        rating.standards().forEach(standard -> {
            console.say("assess.standard", Integer.toString(standard.standard().number()), standard.standard().title(),
                    words(standard.range()));
            standard.criteria().forEach(this::criterion);
        });
        rating.clauses().forEach(this::criterion);
        console.say("assess.school", words(rating.level()));
        rating.recognition().forEach(this::recognition);
    }

    /** A table of criteria by level, then the school's level and the recognitions. */
    void table(SchoolRating rating) {
        console.say("assess.header");
        rating.standards().forEach(standard -> {
            console.say("assess.standard", Integer.toString(standard.standard().number()), standard.standard().title(),
                    words(standard.range()));
            standard.criteria().forEach(this::row);
        });
        rating.clauses().forEach(this::row);
        console.say("assess.school", words(rating.level()));
        rating.recognition().forEach(r -> console.say("assess.recognition", r.rule().label(),
                console.words().text("outcome." + r.outcome())));
    }

    private void row(CriterionRating criterion) {
        StringBuilder marks = new StringBuilder();
        for (int level = 1; level <= 4; level++) {
            marks.append(' ').append(mark(criterion, level));
        }
        console.line(String.format("  %-6s%s   %s", criterion.criterion().code(), marks, criterion.criterion().title()));
    }

    private static String mark(CriterionRating criterion, int level) {
        if (criterion.criterion().level(level).isEmpty()) {
            return "-";
        }
        return criterion.range().lower() >= level ? "x" : criterion.range().upper() < level ? "o" : "?";
    }

    private void criterion(CriterionRating criterion) {
        console.line(String.format("  %-6s %-28s %s", criterion.criterion().code(), words(criterion.range()),
                criterion.criterion().title()));
        criterion.blockers().forEach(b -> console.say("assess.blocker", b.requirement().id(),
                console.words().text("outcome." + b.outcome()), b.requirement().summary()));
    }

    private void recognition(RuleRating rule) {
        console.say("assess.recognition", rule.rule().label(), console.words().text("outcome." + rule.outcome()));
        rule.rule().prerequisites().forEach(p -> console.say("assess.prerequisite", p.summary()));
    }

    private String words(LevelRange range) {
        if (range.open()) {
            return console.words().text("level.open");
        }
        if (range.failed()) {
            return console.words().text("level.none");
        }
        return console.words().text(range.settled() ? "level.reached" : "level.reachedSoFar", Integer.toString(range.lower()));
    }

    private static ObjectNode json(SchoolRating rating) {
        ObjectNode root = Json.object();
        root.putObject("level").put("lower", rating.level().lower()).put("upper", rating.level().upper());
        ArrayNode criteria = root.putArray("criteria");
        rating.criteria().forEach(c -> {
            ObjectNode node = criteria.addObject().put("code", c.criterion().code().toString())
                    .put("lower", c.range().lower()).put("upper", c.range().upper()).put("max", c.maxLevel());
            ArrayNode blockers = node.putArray("blockers");
            c.blockers().forEach(b -> blockers.addObject().put("requirement", b.requirement().id().toString())
                    .put("outcome", b.outcome().name()));
        });
        ArrayNode recognition = root.putArray("recognition");
        rating.recognition().forEach(r -> recognition.addObject().put("result", r.rule().result()).put("outcome", r.outcome().name()));
        return root;
    }
}
