package vn.truongchuan.exchange;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.truongchuan.domain.SelfAssessmentReader.CycleIdentity;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.json.Json;

/** Reads a self-assessment file strictly; what is wrong comes back as problems, never half a file. */
public final class SelfAssessmentJsonReader {
    /** More than any school's texts; larger files are refused before they are read. */
    public static final long LARGEST = 256L * 1024 * 1024;
    private static final int MOST_PROBLEMS = 50;
    private static final Pattern VERSION = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})");
    private final List<JsonProblem> problems = new ArrayList<>();
    private final Map<FieldKey, List<FieldValue>> others = new HashMap<>();
    private boolean newerMinor;

    private SelfAssessmentJsonReader() {
    }

    /**
     * What came of reading.
     *
     * @param content empty exactly where there are problems
     */
    public record Reading(Optional<SelfAssessmentFile> content, List<JsonProblem> problems) {
        public Reading {
            problems = List.copyOf(problems);
        }
    }

    public static Reading read(byte[] bytes) {
        SelfAssessmentJsonReader reader = new SelfAssessmentJsonReader();
        Optional<SelfAssessmentFile> content = reader.root(bytes).flatMap(reader::file);
        return new Reading(reader.problems.isEmpty() ? content : Optional.empty(), reader.problems);
    }

    private Optional<JsonNode> root(byte[] bytes) {
        if (bytes.length > LARGEST) {
            return refuse(JsonProblem.LIMIT, Long.toString(LARGEST));
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(Json.read(text.startsWith("\ufeff") ? text.substring(1) : text));
        } catch (CharacterCodingException notUtf8) {
            return refuse(JsonProblem.SYNTAX, "UTF-8");
        } catch (StreamConstraintsException tooMuch) {
            return refuse(JsonProblem.LIMIT, Long.toString(LARGEST));
        } catch (JsonParseException notJson) {
            String place = notJson.getLocation() == null ? "" : Integer.toString(notJson.getLocation().getLineNr());
            return refuse(notJson.getOriginalMessage().startsWith("Duplicate field") ? JsonProblem.DUPLICATE : JsonProblem.SYNTAX, place);
        } catch (IOException notJson) {
            return refuse(JsonProblem.SYNTAX, "");
        }
    }

    private Optional<SelfAssessmentFile> file(JsonNode root) {
        Matcher version = VERSION.matcher(root.path("version").asText());
        if (!SelfAssessmentJson.FORMAT.equals(root.path("format").textValue()) || !version.matches()) {
            return refuse(JsonProblem.FORMAT, SelfAssessmentJson.FILE_NAME);
        }
        if (Integer.parseInt(version.group(1)) > SelfAssessmentJson.MAJOR) {
            return refuse(JsonProblem.NEWER, root.path("version").asText());
        }
        newerMinor = Integer.parseInt(version.group(2)) > 0;
        members(root, Set.of("format", "version", "cycle", "entities"), "");
        Optional<CycleIdentity> identity = identity(root.path("cycle"));
        Map<FieldKey, FieldValue> fields = new HashMap<>();
        if (!root.path("entities").isArray()) {
            refuse(JsonProblem.SHAPE, "entities");
        }
        Set<EntityKey> known = new HashSet<>();
        for (JsonNode entity : root.path("entities")) {
            entity(entity, known, fields);
        }
        Optional<String> digest = Optional.ofNullable(root.path("cycle").path("standardSetDigest").textValue());
        return identity.map(i -> new SelfAssessmentFile(i, digest, new TreeMap<>(fields), new TreeMap<>(others)));
    }

    private Optional<CycleIdentity> identity(JsonNode cycle) {
        members(cycle, Set.of("id", "standardSet", "standardSetDigest", "schoolYear", "sample"), "cycle");
        String id = cycle.path("id").asText();
        String set = cycle.path("standardSet").asText();
        Optional<SchoolYear> year = SchoolYear.tryParse(cycle.path("schoolYear").asText());
        boolean digest = !cycle.has("standardSetDigest") || cycle.path("standardSetDigest").asText().matches("[0-9a-f]{64}");
        if (!id.matches("[0-9A-Za-z-]{1,80}") || !set.matches("[0-9a-z-]{1,60}") || year.isEmpty() || !digest
                || !cycle.path("sample").isBoolean()) {
            return refuse(JsonProblem.CYCLE, id);
        }
        return year.map(y -> new CycleIdentity(id, set, y, cycle.path("sample").booleanValue()));
    }

    private void entity(JsonNode node, Set<EntityKey> known, Map<FieldKey, FieldValue> fields) {
        String address = node.path("entity").asText();
        members(node, Set.of("entity", "fields"), address);
        Optional<EntityKey> key = EntityIds.parse(address);
        if (key.isEmpty()) {
            refuse(JsonProblem.ENTITY, address);
        } else if (!known.add(key.get())) {
            refuse(JsonProblem.TWICE, address);
        } else if (!node.path("fields").isObject()) {
            refuse(JsonProblem.SHAPE, address);
        } else {
            node.path("fields").properties().forEach(f -> field(key.get(), f.getKey(), f.getValue(), fields));
        }
    }

    private void field(EntityKey entity, String name, JsonNode node, Map<FieldKey, FieldValue> fields) {
        String address = entity + "#" + name;
        if (name.isBlank() || name.length() > 80 || !FieldTexts.whole(name)) {
            refuse(JsonProblem.ENTITY, address);
            return;
        }
        members(node, Set.of("value", "dot", "editor", "at", "others"), address);
        value(address, node).ifPresent(value -> fields.put(entity.field(name), value));
        List<FieldValue> beside = new ArrayList<>();
        Set<String> dots = new HashSet<>(Set.of(node.path("dot").asText()));
        for (JsonNode other : node.path("others")) {
            members(other, Set.of("value", "dot", "editor", "at"), address);
            value(address, other).ifPresent(beside::add);
            if (!dots.add(other.path("dot").asText())) {
                refuse(JsonProblem.TWICE, address);
            }
        }
        if (!beside.isEmpty()) {
            others.put(entity.field(name), beside);
        } else if (node.has("others") && problems.isEmpty()) {
            refuse(JsonProblem.SHAPE, address);
        }
    }

    private Optional<FieldValue> value(String address, JsonNode node) {
        boolean typed = node.path("dot").isTextual() && node.path("editor").isTextual() && node.path("at").isTextual()
                && (node.path("value").isTextual() || node.path("value").isNull());
        if (!typed) {
            return refuse(JsonProblem.SHAPE, address);
        }
        int before = problems.size();
        var dot = FieldTexts.dot(node.path("dot").asText());
        var at = FieldTexts.moment(node.path("at").asText());
        Optional<String> value = Optional.ofNullable(node.path("value").textValue());
        String editor = node.path("editor").asText();
        if (dot.isEmpty()) {
            refuse(JsonProblem.DOT, address, node.path("dot").asText());
        }
        if (at.isEmpty()) {
            refuse(JsonProblem.TIME, address, node.path("at").asText());
        }
        if (!value.map(FieldTexts::storable).orElse(true) || editor.isBlank() || editor.length() > 200 || !FieldTexts.storable(editor)) {
            refuse(JsonProblem.TEXT, address);
        }
        return problems.size() > before ? Optional.empty()
                : Optional.of(new FieldValue(value, dot.orElseThrow(), editor, at.orElseThrow()));
    }

    /** Members nobody knows are a mistake in our version and passed over in a newer one. */
    private void members(JsonNode node, Set<String> names, String address) {
        node.fieldNames().forEachRemaining(name -> {
            if (!newerMinor && !names.contains(name)) {
                refuse(JsonProblem.SHAPE, address.isEmpty() ? name : address + " " + name);
            }
        });
    }

    private <T> Optional<T> refuse(String code, String... arguments) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(JsonProblem.of(code, arguments));
        }
        return Optional.empty();
    }
}
