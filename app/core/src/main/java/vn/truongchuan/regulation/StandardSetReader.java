package vn.truongchuan.regulation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.truongchuan.domain.standard.CouncilRule;
import vn.truongchuan.domain.standard.Criterion;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.domain.standard.EvidenceCodeFormat;
import vn.truongchuan.domain.standard.ExtraLevel;
import vn.truongchuan.domain.standard.Level;
import vn.truongchuan.domain.standard.Metric;
import vn.truongchuan.domain.standard.Regulation;
import vn.truongchuan.domain.standard.Requirement;
import vn.truongchuan.domain.standard.RequirementId;
import vn.truongchuan.domain.standard.RequirementStatus;
import vn.truongchuan.domain.standard.Rule;
import vn.truongchuan.domain.standard.RuleCondition;
import vn.truongchuan.domain.standard.SchoolLevelRule;
import vn.truongchuan.domain.standard.SetCounts;
import vn.truongchuan.domain.standard.Standard;
import vn.truongchuan.domain.standard.StandardSet;

/** Turns one standard-set file into a value. */
public final class StandardSetReader {

    /** Reads a set whose shape was checked before. */
    public StandardSet read(JsonNode root) {
        List<Standard> standards = list(root.path("standards")).stream().map(this::standard).toList();
        Optional<ExtraLevel> extraLevel = extraLevel(root.path("extraLevel"));
        boolean verified = root.path("verified").asBoolean(true) && Stream.concat(standards.stream().flatMap(s -> s.criteria().stream()),
                extraLevel.stream().flatMap(x -> x.clauses().stream())).allMatch(StandardSetReader::whollyVerified);
        Map<String, String> tokens = new TreeMap<>();
        root.path("appliesToTokens").properties().forEach(f -> tokens.put(f.getKey(), f.getValue().asText()));
        return new StandardSet(root.path("id").asText(), root.path("title").asText(), regulation(root.path("regulation")),
                texts(root.path("schoolTypes")), list(root.path("levels")).stream().map(JsonNode::asInt).toList(),
                codes(root.path("evidenceCode")), council(root.path("council")), root.path("dataYears").asInt(),
                root.path("dataTables").asText(), verified, text(root, "note"), counts(root.path("counts")), SetDigest.of(root),
                tokens, standards, extraLevel,
                schoolLevels(root.path("schoolLevels")), list(root.path("recognition")).stream().map(this::rule).toList());
    }

    private static boolean whollyVerified(Criterion criterion) {
        return criterion.verified() && criterion.requirements().allMatch(Requirement::verified);
    }

    private static Regulation regulation(JsonNode node) {
        return new Regulation(node.path("number").asText(), LocalDate.parse(node.path("issued").asText()),
                LocalDate.parse(node.path("effective").asText()), node.path("part").asText(),
                text(node, "textInForceFrom").map(LocalDate::parse), text(node, "textInForceTo").map(LocalDate::parse),
                text(node, "repealedBy"));
    }

    private static EvidenceCodeFormat codes(JsonNode node) {
        return new EvidenceCodeFormat(node.path("pattern").asText(), node.path("example").asText(),
                node.path("open").asText(), node.path("close").asText(), node.path("separator").asText());
    }

    private static CouncilRule council(JsonNode node) {
        return new CouncilRule(node.path("minMembers").asInt(), node.path("odd").asBoolean(), node.path("cite").asText());
    }

    private Standard standard(JsonNode node) {
        return new Standard(node.path("number").asInt(), node.path("title").asText(),
                list(node.path("criteria")).stream().map(this::criterion).toList());
    }

    private Criterion criterion(JsonNode node) {
        CriterionCode code = CriterionCode.parse(node.path("number").asText());
        List<Level> levels = list(node.path("levels")).stream().map(l -> level(code, l)).toList();
        return new Criterion(code, node.path("title").asText(), node.path("mandatory").asBoolean(), levels,
                texts(node.path("evidenceHints")), list(node.path("metrics")).stream().map(StandardSetReader::metric).toList(),
                node.path("verified").asBoolean(true));
    }

    private Level level(CriterionCode code, JsonNode node) {
        int number = node.path("level").asInt();
        return new Level(number, list(node.path("requirements")).stream().map(r -> requirement(code, number, r)).toList());
    }

    private Requirement requirement(CriterionCode code, int level, JsonNode node) {
        return new Requirement(new RequirementId(code, level, node.path("key").asText()), node.path("summary").asText(),
                node.path("cite").asText(), texts(node.path("appliesTo")), status(node), node.path("verified").asBoolean(true),
                text(node, "note"));
    }

    /** Reads codes like SUSPENDED_2021_10_20: the day is part of the code. */
    private static Optional<RequirementStatus> status(JsonNode node) {
        return text(node, "status").filter(s -> s.matches("[A-Z]+_\\d{4}_\\d{2}_\\d{2}")).map(code -> {
            String day = code.substring(code.length() - 10).replace('_', '-');
            return new RequirementStatus(code, LocalDate.parse(day), node.path("statusNote").asText());
        });
    }

    private static Metric metric(JsonNode node) {
        return new Metric(node.path("name").asText(), node.path("unit").asText(), text(node, "threshold"),
                node.has("level") ? Optional.of(node.path("level").asInt()) : Optional.empty());
    }

    private static SetCounts counts(JsonNode node) {
        return new SetCounts(node.path("standards").asInt(), node.path("criteria").asInt(), node.path("mandatory").asInt(),
                node.path("extraClauses").asInt());
    }

    private Optional<ExtraLevel> extraLevel(JsonNode node) {
        int number = node.path("number").asInt();
        return node.isMissingNode() ? Optional.empty() : Optional.of(new ExtraLevel(number, node.path("article").asText(),
                list(node.path("clauses")).stream().map(c -> clause(number, c)).toList()));
    }

    private Criterion clause(int number, JsonNode node) {
        CriterionCode code = CriterionCode.extraClause(number, node.path("number").asInt());
        Level level = new Level(number, list(node.path("requirements")).stream().map(r -> requirement(code, number, r)).toList());
        return new Criterion(code, node.path("title").asText(), false, List.of(level), List.of(), List.of(),
                level.requirements().stream().allMatch(Requirement::verified));
    }

    private List<SchoolLevelRule> schoolLevels(JsonNode nodes) {
        return list(nodes).stream().map(n -> new SchoolLevelRule(n.path("level").asInt(), rule(n))).toList();
    }

    private Rule rule(JsonNode node) {
        return new Rule(node.path("result").asText(), node.path("label").asText(), node.path("cite").asText(),
                list(node.path("conditions")).stream().map(StandardSetReader::condition).toList(),
                list(node.path("prerequisites")).stream().map(p -> new Rule.Prerequisite(p.path("kind").asText(),
                        p.path("summary").asText(), p.path("cite").asText())).toList());
    }

    private static RuleCondition condition(JsonNode node) {
        RuleCondition.CriteriaGroup group = switch (node.path("criteria").asText()) {
            case "mandatory" -> RuleCondition.CriteriaGroup.MANDATORY;
            case "other" -> RuleCondition.CriteriaGroup.OTHER;
            case "extra" -> RuleCondition.CriteriaGroup.EXTRA_LEVEL;
            default -> RuleCondition.CriteriaGroup.ALL;
        };
        return new RuleCondition(group, node.path("minLevel").asInt(),
                node.path("atLeast").isInt() ? OptionalInt.of(node.path("atLeast").asInt()) : OptionalInt.empty());
    }

    private static List<JsonNode> list(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false).toList();
    }

    private static List<String> texts(JsonNode node) {
        return list(node).stream().map(JsonNode::asText).toList();
    }

    private static Optional<String> text(JsonNode node, String name) {
        return node.hasNonNull(name) ? Optional.of(node.path(name).asText()) : Optional.empty();
    }
}
