package vn.truongchuan.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.domain.merge.VersionVector;

/** How the journal writes a step; reading throws IllegalArgumentException or DateTimeException for anything else. */
final class StepJson {
    private StepJson() {
    }

    static void put(ObjectNode line, Step step) {
        states(line.putArray("states"), step.states());
        step.seen().ifPresent(seen -> seen(line.putObject("seen"), seen));
        ArrayNode records = line.putArray("records");
        step.records().forEach(r -> records.addObject().put("kind", r.kind()).put("id", r.id()).put("content", r.content()));
    }

    /** The step of a line; empty for the line of a plain save. */
    static Optional<Step> step(JsonNode line) {
        if (!line.has("states")) {
            return Optional.empty();
        }
        List<Step.Kept> records = new ArrayList<>();
        line.required("records").forEach(r -> records.add(new Step.Kept(r.required("kind").asText(), r.required("id").asText(),
                r.required("content").asText())));
        return Optional.of(new Step(states(line.required("states")), line.has("seen") ? Optional.of(seen(line.required("seen")))
                : Optional.empty(), records));
    }

    static void states(ArrayNode list, Map<FieldKey, List<FieldValue>> states) {
        states.forEach((key, values) -> {
            ObjectNode state = list.addObject();
            state.put("key", key.toString());
            ArrayNode each = state.putArray("values");
            values.forEach(value -> FieldJson.putValue(each.addObject(), value));
        });
    }

    static SortedMap<FieldKey, List<FieldValue>> states(JsonNode list) {
        SortedMap<FieldKey, List<FieldValue>> states = new TreeMap<>();
        for (JsonNode state : list) {
            List<FieldValue> values = new ArrayList<>();
            state.required("values").forEach(value -> values.add(FieldJson.value(value)));
            states.put(FieldJson.key(state), List.copyOf(values));
        }
        return states;
    }

    static void seen(ObjectNode json, VersionVector seen) {
        seen.highest().forEach(json::put);
    }

    static VersionVector seen(JsonNode json) {
        SortedMap<String, Long> highest = new TreeMap<>();
        json.properties().forEach(entry -> highest.put(entry.getKey(), entry.getValue().asLong()));
        return new VersionVector(highest);
    }
}
