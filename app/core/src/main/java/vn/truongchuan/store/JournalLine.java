package vn.truongchuan.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import vn.truongchuan.domain.field.Dot;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.json.Json;

/**
 * One save as one line of JSON that ends with its own CRC-32.
 *
 * @param workspace id of the workspace it belongs to
 * @param number running number, one more than the line before
 * @param step what is more than a save: a merge, its undoing, a settled dispute, a record
 */
record JournalLine(String workspace, long number, List<Write> writes, Optional<Step> step) {
    private static final Pattern FORM = Pattern.compile("(\\{.*),\"crc\":\"([0-9a-f]{8})\"\\}", Pattern.DOTALL);

    JournalLine {
        writes = List.copyOf(writes);
    }

    /** One field's part of the save. */
    record Write(FieldKey key, FieldValue value, Optional<Dot> was) {
    }

    /** The line without its line end. */
    String encode() {
        ObjectNode line = Json.object();
        line.put("number", number);
        line.put("workspace", workspace);
        ArrayNode fields = line.putArray("fields");
        for (Write write : writes) {
            ObjectNode field = fields.addObject();
            FieldJson.put(field, write.key(), write.value());
            field.put("was", write.was().map(Dot::toString).orElse(null));
        }
        step.ifPresent(s -> StepJson.put(line, s));
        String json = Json.line(line);
        String start = json.substring(0, json.length() - 1);
        return start + ",\"crc\":\"" + crc(start) + "\"}";
    }

    /** Reads a line; empty where its sum is wrong or it is none of ours. */
    static Optional<JournalLine> decode(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches() || !crc(matcher.group(1)).equals(matcher.group(2))) {
            return Optional.empty();
        }
        try {
            JsonNode line = Json.readOwn(text);
            List<Write> writes = new ArrayList<>();
            for (JsonNode field : line.required("fields")) {
                writes.add(write(field));
            }
            return StoredForm.fitting(new JournalLine(line.required("workspace").asText(), line.required("number").asLong(), writes,
                    StepJson.step(line)));
        } catch (IOException | IllegalArgumentException | DateTimeException notOurs) {
            return Optional.empty();
        }
    }

    private static Write write(JsonNode field) {
        return new Write(FieldJson.key(field), FieldJson.value(field), FieldJson.text(field, "was").map(FieldJson::dot));
    }

    private static String crc(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }
}
