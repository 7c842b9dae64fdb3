package vn.truongchuan.regulation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/** Checks the rules of a well-shaped file: they speak of criteria and levels that exist, each level asks for the one below. */
final class SetRules {
    private final JsonNode root;
    private final Problems problems;
    private final Set<String> results = new HashSet<>();

    SetRules(JsonNode root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    void check() {
        JsonNode levels = root.path("schoolLevels");
        int highest = root.path("levels").size() + (root.has("extraLevel") ? 1 : 0);
        problems.require(levels.size() == highest, "SET-RULE-LEVELS", "$.schoolLevels", levels.size(), highest);
        for (int i = 0; i < levels.size(); i++) {
            String path = "$.schoolLevels[" + i + "]";
            int number = levels.get(i).path("level").asInt();
            problems.require(number == i + 1, "SET-LEVELS", path + ".level", number, i + 1);
            rule(levels.get(i), path);
            if (i > 0) {
                above(levels.get(i), levels.get(i - 1), path);
            }
        }
        for (int i = 0; i < root.path("recognition").size(); i++) {
            rule(root.path("recognition").get(i), "$.recognition[" + i + "]");
        }
    }

    private void rule(JsonNode rule, String path) {
        problems.require(results.add(rule.path("result").asText()), "SET-RULE-DUPLICATE", path + ".result", rule.path("result").asText());
        problems.require(!rule.path("conditions").isEmpty(), "SET-RULE", path + ".conditions", rule.path("result").asText());
        for (int i = 0; i < rule.path("conditions").size(); i++) {
            JsonNode condition = rule.path("conditions").get(i);
            String at = path + ".conditions[" + i + "]";
            int size = size(condition);
            int level = condition.path("minLevel").asInt();
            problems.require(size > 0, "SET-RULE-GROUP", at + ".criteria", condition.path("criteria").asText());
            problems.require(isExtra(condition) ? level == root.path("extraLevel").path("number").asInt()
                    : level >= 1 && level <= root.path("levels").size(), "SET-RULE-LEVEL", at + ".minLevel", level);
            problems.require(size == 0 || asked(condition) <= size, "SET-RULE-COUNT", at + ".atLeast", asked(condition), size);
        }
    }

    private static boolean isExtra(JsonNode condition) {
        return "extra".equals(condition.path("criteria").asText());
    }

    private int size(JsonNode condition) {
        JsonNode counts = root.path("counts");
        int criteria = counts.path("criteria").asInt();
        return switch (condition.path("criteria").asText()) {
            case "all" -> criteria;
            case "mandatory" -> counts.path("mandatory").asInt();
            case "other" -> criteria - counts.path("mandatory").asInt();
            case "extra" -> counts.path("extraClauses").asInt();
            default -> 0;
        };
    }

    private int asked(JsonNode condition) {
        return condition.path("atLeast").isInt() ? condition.path("atLeast").asInt() : size(condition);
    }

    /** Each condition of the lower level must be implied by one of the higher. */
    private void above(JsonNode higher, JsonNode lower, String path) {
        for (JsonNode below : lower.path("conditions")) {
            boolean implied = IntStream.range(0, higher.path("conditions").size()).mapToObj(higher.path("conditions")::get)
                    .anyMatch(c -> implies(c, below));
            problems.require(implied, "SET-RULE-ORDER", path + ".conditions", higher.path("result").asText(),
                    lower.path("result").asText());
        }
    }

    private boolean implies(JsonNode higher, JsonNode lower) {
        String group = higher.path("criteria").asText();
        boolean sameGroup = group.equals(lower.path("criteria").asText());
        boolean everyCriterion = "all".equals(group) && asked(higher) == size(higher) && !isExtra(lower);
        return higher.path("minLevel").asInt() >= lower.path("minLevel").asInt()
                && (everyCriterion || sameGroup && asked(higher) >= asked(lower));
    }
}
