package vn.truongchuan.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.truongchuan.domain.rating.ConditionRating;
import vn.truongchuan.domain.rating.CriterionRating;
import vn.truongchuan.domain.rating.LevelRange;
import vn.truongchuan.domain.rating.Obstacle;
import vn.truongchuan.domain.rating.RequirementRating;
import vn.truongchuan.domain.rating.RuleRating;
import vn.truongchuan.domain.rating.SchoolRating;
import vn.truongchuan.json.Json;

/** A rating as JSON for other programs: ranges, outcomes and what stands in the way, without words. */
final class RatingJson {

    private RatingJson() {
    }

    static ObjectNode of(SchoolRating rating) {
        ObjectNode root = Json.object();
        root.put("whole", rating.whole());
        range(root.putObject("level"), rating.level());
        ArrayNode standards = root.putArray("standards");
        rating.standards().forEach(s -> range(standards.addObject().put("number", s.standard().number()), s.range()));
        criteria(root.putArray("criteria"), rating.criteria());
        criteria(root.putArray("clauses"), rating.clauses());
        ArrayNode levels = root.putArray("schoolLevels");
        rating.schoolLevels().forEach(l -> rule(levels.addObject().put("level", l.level()), rating, l.rating()));
        ArrayNode recognition = root.putArray("recognition");
        rating.recognition().forEach(r -> rule(recognition.addObject(), rating, r));
        return root;
    }

    private static void range(ObjectNode node, LevelRange range) {
        node.put("lower", range.lower()).put("upper", range.upper());
    }

    private static void criteria(ArrayNode nodes, List<CriterionRating> criteria) {
        for (CriterionRating criterion : criteria) {
            ObjectNode node = nodes.addObject().put("code", criterion.criterion().code().toString());
            range(node, criterion.range());
            node.put("max", criterion.maxLevel());
            ArrayNode blockers = node.putArray("blockers");
            for (RequirementRating blocker : criterion.blockers()) {
                blockers.addObject().put("requirement", blocker.requirement().id().toString())
                        .put("outcome", blocker.outcome().name()).put("counting", blocker.counting().name());
            }
        }
    }

    private static void rule(ObjectNode node, SchoolRating rating, RuleRating rule) {
        node.put("result", rule.rule().result()).put("outcome", rule.outcome().name());
        ArrayNode conditions = node.putArray("conditions");
        for (ConditionRating condition : rating.explain(rule).conditions()) {
            ObjectNode one = conditions.addObject().put("criteria", condition.condition().group().name())
                    .put("minLevel", condition.condition().minLevel()).put("outcome", condition.outcome().name())
                    .put("size", condition.size()).put("required", condition.required()).put("certain", condition.certain())
                    .put("possible", condition.possible());
            codes(one.putArray("failing"), condition.failing());
            codes(one.putArray("open"), condition.open());
        }
    }

    private static void codes(ArrayNode nodes, List<Obstacle> obstacles) {
        obstacles.forEach(o -> nodes.add(o.criterion().criterion().code().toString()));
    }
}
