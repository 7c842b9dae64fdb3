package vn.truongchuan.regulation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks the numbers of a well-shaped file: numbering without gaps, levels, keys, and that the counts agree. */
final class SetNumbers {
    private static final Pattern KEY = Pattern.compile("[a-zđ](\\.\\d{1,2})?|\\d{1,2}(\\.\\d{1,2})?");
    private final JsonNode root;
    private final Problems problems;

    SetNumbers(JsonNode root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    void check() {
        ascending(root.path("levels"), "$.levels");
        problems.require(!root.path("standards").isEmpty(), "SET-COUNT", "$.standards", "standards", 1, 0);
        int criteria = 0;
        int mandatory = 0;
        for (int s = 0; s < root.path("standards").size(); s++) {
            JsonNode standard = root.path("standards").get(s);
            String path = "$.standards[" + s + "]";
            numbered(standard.path("number").asText(), Integer.toString(s + 1), path);
            problems.require(!standard.path("criteria").isEmpty(), "SET-COUNT", path + ".criteria", "criteria", 1, 0);
            for (int c = 0; c < standard.path("criteria").size(); c++) {
                JsonNode criterion = standard.path("criteria").get(c);
                numbered(criterion.path("number").asText(), (s + 1) + "." + (c + 1), path + ".criteria[" + c + "]");
                criterion(criterion, path + ".criteria[" + c + "]");
                criteria++;
                mandatory += criterion.path("mandatory").asBoolean() ? 1 : 0;
            }
        }
        extraLevel(root.path("extraLevel"));
        count("standards", root.path("standards").size(), "SET-COUNT");
        count("criteria", criteria, "SET-COUNT");
        count("mandatory", mandatory, "SET-MANDATORY");
        count("extraClauses", root.path("extraLevel").path("clauses").size(), "SET-COUNT");
    }

    private void count(String name, int found, String code) {
        int stated = root.path("counts").path(name).asInt();
        problems.require(stated == found, code, "$.counts." + name, name, stated, found);
    }

    private void numbered(String found, String expected, String path) {
        problems.require(found.equals(expected), "SET-NUMBERING", path + ".number", found, expected);
    }

    private void ascending(JsonNode levels, String path) {
        for (int i = 0; i < levels.size(); i++) {
            problems.require(levels.get(i).asInt() == i + 1, "SET-LEVELS", path + "[" + i + "]", levels.get(i).asInt(), i + 1);
        }
        problems.require(!levels.isEmpty() && levels.size() <= 9, "SET-LEVELS", path, levels.size(), 1);
    }

    private void criterion(JsonNode criterion, String path) {
        JsonNode levels = criterion.path("levels");
        for (int i = 0; i < levels.size(); i++) {
            String at = path + ".levels[" + i + "]";
            int number = levels.get(i).path("level").asInt();
            problems.require(number == i + 1, "SET-LEVELS", at + ".level", number, i + 1);
            requirements(levels.get(i).path("requirements"), at + ".requirements");
        }
        problems.require(!levels.isEmpty(), "SET-LEVELS", path + ".levels", 0, 1);
        problems.require(levels.size() <= root.path("levels").size(), "SET-LEVELS", path + ".levels", levels.size(),
                root.path("levels").size());
        problems.require(criterion.path("maxLevel").asInt() == levels.size(), "SET-MAX-LEVEL", path + ".maxLevel",
                criterion.path("maxLevel").asInt(), levels.size());
    }

    private void requirements(JsonNode requirements, String path) {
        problems.require(!requirements.isEmpty(), "SET-COUNT", path, "requirements", 1, 0);
        Set<String> keys = new HashSet<>();
        Set<Boolean> lettered = new HashSet<>();
        for (int i = 0; i < requirements.size(); i++) {
            String key = requirements.get(i).path("key").asText();
            String at = path + "[" + i + "].key";
            problems.require(KEY.matcher(key).matches(), "SET-KEY", at, key);
            problems.require(keys.add(key), "SET-KEYS-DUPLICATE", at, key);
            lettered.add(Character.isLetter(key.charAt(0)));
        }
        problems.require(lettered.size() <= 1, "SET-KEYS-MIXED", path);
    }

    private void extraLevel(JsonNode extra) {
        if (extra.isMissingNode()) {
            return;
        }
        int next = root.path("levels").size() + 1;
        problems.require(extra.path("number").asInt() == next, "SET-LEVELS", "$.extraLevel.number", extra.path("number").asInt(), next);
        for (int i = 0; i < extra.path("clauses").size(); i++) {
            JsonNode clause = extra.path("clauses").get(i);
            String path = "$.extraLevel.clauses[" + i + "]";
            numbered(clause.path("number").asText(), Integer.toString(i + 1), path);
            requirements(clause.path("requirements"), path + ".requirements");
        }
    }
}
