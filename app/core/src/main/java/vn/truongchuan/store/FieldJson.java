package vn.truongchuan.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.truongchuan.domain.field.Dot;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;

/** How journal and backups write a field's value; reading throws IllegalArgumentException or DateTimeException for anything else. */
final class FieldJson {
    private static final Pattern DOT = Pattern.compile("(.+)@(\\d{1,18})");

    private FieldJson() {
    }

    static void put(ObjectNode json, FieldKey key, FieldValue value) {
        json.put("key", key.toString());
        putValue(json, value);
    }

    static void putValue(ObjectNode json, FieldValue value) {
        json.put("value", value.value().orElse(null));
        json.put("dot", value.dot().toString());
        json.put("editor", value.editor());
        json.put("at", value.at().toString());
    }

    static FieldKey key(JsonNode json) {
        return FieldKey.parse(json.required("key").asText());
    }

    static FieldValue value(JsonNode json) {
        return new FieldValue(text(json, "value"), dot(json.required("dot").asText()), json.required("editor").asText(),
                Instant.parse(json.required("at").asText()));
    }

    static Optional<String> text(JsonNode json, String name) {
        JsonNode value = json.required(name);
        return value.isNull() ? Optional.empty() : Optional.of(value.asText());
    }

    static Dot dot(String text) {
        Matcher matcher = DOT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a version: " + text);
        }
        return new Dot(matcher.group(1), Long.parseLong(matcher.group(2)));
    }
}
