package vn.truongchuan.exchange.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import vn.truongchuan.base.Failure;
import vn.truongchuan.json.Json;

/** Records of several kinds as one file of JSON lines, for whoever has no workspace to keep them in. */
public final class RecordFile {
    private RecordFile() {
    }

    /**
     * The bytes of the file.
     *
     * @param records content by id, by kind
     */
    public static byte[] bytes(Map<String, Map<String, String>> records) {
        StringBuilder out = new StringBuilder();
        new TreeMap<>(records).forEach((kind, all) -> new TreeMap<>(all).forEach((id, content) ->
                out.append(Json.line(Json.object().put("kind", kind).put("id", id).put("content", content))).append('\n')));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Reads what {@link #bytes} made; throws OFFICE-DAMAGED for anything else. */
    public static Map<String, Map<String, String>> read(byte[] bytes, String name) {
        Map<String, Map<String, String>> records = new TreeMap<>();
        try {
            for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n")) {
                JsonNode node = Json.read(line);
                records.computeIfAbsent(node.required("kind").asText(), k -> new LinkedHashMap<>())
                        .put(node.required("id").asText(), node.required("content").asText());
            }
            return records;
        } catch (IOException | IllegalArgumentException damaged) {
            throw new Failure(damaged, "OFFICE-DAMAGED", name);
        }
    }
}
