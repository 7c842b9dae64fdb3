package vn.truongchuan.regulation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.json.Json;

/**
 * The digest of a standard set's content: SHA-256 over its JSON on one line, UTF-8, the fields of every object in the order
 * of their names. Layout and order of fields do not change it; everything else does.
 */
final class SetDigest {

    private SetDigest() {
    }

    static FileDigest of(JsonNode root) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Json.line(sorted(root)).getBytes(StandardCharsets.UTF_8));
            return new FileDigest(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException broken) {
            throw new IllegalStateException("every Java has SHA-256", broken);
        }
    }

    private static JsonNode sorted(JsonNode node) {
        if (node.isObject()) {
            Map<String, JsonNode> fields = new TreeMap<>();
            node.properties().forEach(f -> fields.put(f.getKey(), f.getValue()));
            ObjectNode copy = Json.object();
            fields.forEach((name, value) -> copy.set(name, sorted(value)));
            return copy;
        }
        if (node.isArray()) {
            ArrayNode copy = Json.object().putArray("x");
            node.forEach(item -> copy.add(sorted(item)));
            return copy;
        }
        return node;
    }
}
