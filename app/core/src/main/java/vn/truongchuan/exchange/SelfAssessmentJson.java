package vn.truongchuan.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.json.Json;

/**
 * The documented text form of a workspace, {@code self-assessment.json}: UTF-8, LF, sorted, one field a line, no number but in texts.
 * The same content always gives the same bytes. Described in docs/self-assessment-json.md.
 */
public final class SelfAssessmentJson {
    public static final String FORMAT = "truong-chuan/self-assessment";
    /** A reader takes every file of its own major version; a new kind of thing raises it. */
    public static final int MAJOR = 2;
    public static final String VERSION = MAJOR + ".0";
    public static final String FILE_NAME = "self-assessment.json";

    private SelfAssessmentJson() {
    }

    /** The bytes of the file. */
    public static byte[] write(SelfAssessmentFile content) {
        StringBuilder out = new StringBuilder();
        out.append("{\n  \"format\": ").append(quoted(FORMAT)).append(",\n  \"version\": ").append(quoted(VERSION));
        out.append(",\n  \"cycle\": ").append(line(cycle(content))).append(",\n  \"entities\": [");
        String comma = "\n";
        for (Map.Entry<EntityKey, Map<String, FieldValue>> entity : entities(content).entrySet()) {
            out.append(comma).append("    {\n      \"entity\": ").append(quoted(entity.getKey().toString()))
                    .append(",\n      \"fields\": {\n");
            List<String> lines = new ArrayList<>();
            entity.getValue().forEach((name, value) -> lines.add("        " + quoted(name) + ": "
                    + line(field(value, content.others().getOrDefault(entity.getKey().field(name), List.of())))));
            out.append(String.join(",\n", lines)).append("\n      }\n    }");
            comma = ",\n";
        }
        return out.append("\n  ]\n}\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Map<EntityKey, Map<String, FieldValue>> entities(SelfAssessmentFile content) {
        Map<EntityKey, Map<String, FieldValue>> entities = new TreeMap<>();
        for (Map.Entry<FieldKey, FieldValue> field : content.fields().entrySet()) {
            entities.computeIfAbsent(field.getKey().entity(), k -> new TreeMap<>()).put(field.getKey().name(), field.getValue());
        }
        return entities;
    }

    private static Map<String, JsonNode> cycle(SelfAssessmentFile content) {
        Map<String, JsonNode> cycle = new LinkedHashMap<>();
        cycle.put("id", new TextNode(content.identity().id()));
        cycle.put("standardSet", new TextNode(content.identity().standardSet()));
        content.setDigest().ifPresent(digest -> cycle.put("standardSetDigest", new TextNode(digest)));
        cycle.put("schoolYear", new TextNode(content.identity().schoolYear().toString()));
        cycle.put("sample", BooleanNode.valueOf(content.identity().sample()));
        return cycle;
    }

    private static Map<String, JsonNode> field(FieldValue value, List<FieldValue> others) {
        Map<String, JsonNode> field = value(value);
        if (!others.isEmpty()) {
            ArrayNode list = Json.array(List.of());
            for (FieldValue other : others) {
                ObjectNode each = list.addObject();
                value(other).forEach(each::set);
            }
            field.put("others", list);
        }
        return field;
    }

    private static Map<String, JsonNode> value(FieldValue value) {
        Map<String, JsonNode> field = new LinkedHashMap<>();
        field.put("value", value.value().<JsonNode>map(TextNode::new).orElse(NullNode.instance));
        field.put("dot", new TextNode(value.dot().toString()));
        field.put("editor", new TextNode(value.editor()));
        field.put("at", new TextNode(value.at().toString()));
        return field;
    }

    private static String line(Map<String, JsonNode> members) {
        List<String> texts = new ArrayList<>();
        members.forEach((name, value) -> texts.add(quoted(name) + ": " + Json.line(value)));
        return "{" + String.join(", ", texts) + "}";
    }

    private static String quoted(String text) {
        return Json.line(new TextNode(text));
    }
}
