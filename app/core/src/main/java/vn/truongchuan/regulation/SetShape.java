package vn.truongchuan.regulation;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import vn.truongchuan.regulation.SetForm.Slot;

/** Checks the shape of a file against {@link SetForm}: every field there, of its kind, within its bounds; unknown ones as advice. */
final class SetShape {
    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_LIST = 200;
    private final Problems problems;

    SetShape(Problems problems) {
        this.problems = problems;
    }

    void check(JsonNode root) {
        object(root, "$", "set");
    }

    private void object(JsonNode node, String path, String form) {
        if (!node.isObject()) {
            problems.wrong("SET-FIELD-TYPE", path, "object");
            return;
        }
        List<Slot> slots = SetForm.slots(form);
        for (Slot slot : slots) {
            JsonNode value = node.path(slot.name());
            if (!value.isMissingNode()) {
                value(value, path + "." + slot.name(), slot.kind());
            } else if (slot.required()) {
                problems.wrong("SET-FIELD-MISSING", path + "." + slot.name(), slot.name());
            }
        }
        node.fieldNames().forEachRemaining(name -> {
            if (slots.stream().noneMatch(s -> s.name().equals(name))) {
                problems.advice("SET-FIELD-UNKNOWN", path + "." + shown(name), shown(name));
            }
        });
    }

    private void value(JsonNode value, String path, String kind) {
        switch (kind) {
            case "text" -> text(value, path, false);
            case "empty" -> text(value, path, true);
            case "date" -> date(value, path);
            case "number" -> type(value.isInt() && value.asInt() >= 0 && value.asInt() < 1000, path, "number");
            case "decimal" -> type(value.isNumber(), path, "number");
            case "flag" -> type(value.isBoolean(), path, "flag");
            case "count" -> type("ALL".equals(value.asText()) || value.isInt() && value.asInt() > 0, path, "count");
            case "texts" -> list(value, path, (item, at) -> text(item, at, false));
            case "numbers" -> list(value, path, (item, at) -> value(item, at, "number"));
            case "map" -> map(value, path);
            default -> objects(value, path, kind);
        }
    }

    private void objects(JsonNode value, String path, String kind) {
        if (kind.endsWith("*")) {
            list(value, path, (item, at) -> object(item, at, kind.substring(0, kind.length() - 1)));
        } else {
            object(value, path, kind);
        }
    }

    private void map(JsonNode value, String path) {
        if (!value.isObject()) {
            problems.wrong("SET-FIELD-TYPE", path, "object");
            return;
        }
        value.properties().forEach(f -> text(f.getValue(), path + "." + shown(f.getKey()), false));
    }

    private void list(JsonNode value, String path, Item check) {
        if (!value.isArray()) {
            problems.wrong("SET-FIELD-TYPE", path, "list");
            return;
        }
        if (value.size() > LONGEST_LIST) {
            problems.wrong("SET-LIST-LONG", path, value.size(), LONGEST_LIST);
            return;
        }
        for (int i = 0; i < value.size(); i++) {
            check.at(value.get(i), path + "[" + i + "]");
        }
    }

    private void text(JsonNode value, String path, boolean mayBeEmpty) {
        if (!value.isTextual()) {
            problems.wrong("SET-FIELD-TYPE", path, "text");
            return;
        }
        String text = value.asText();
        problems.require(mayBeEmpty || !text.isBlank(), "SET-TEXT-BLANK", path);
        problems.require(text.length() <= LONGEST_TEXT, "SET-TEXT-LONG", path, text.length(), LONGEST_TEXT);
        problems.require(text.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\t'), "SET-TEXT-CONTROL", path);
        problems.require(Normalizer.isNormalized(text, Normalizer.Form.NFC), "SET-TEXT-NFC", path);
    }

    private void date(JsonNode value, String path) {
        try {
            LocalDate.parse(value.isTextual() ? value.asText() : "");
        } catch (DateTimeException expected) {
            problems.wrong("SET-DATE", path, shown(value.asText()));
        }
    }

    private void type(boolean holds, String path, String kind) {
        problems.require(holds, "SET-FIELD-TYPE", path, kind);
    }

    private static String shown(String name) {
        return name.length() > 40 ? name.substring(0, 40) + "…" : name;
    }

    /** What is done with one item of a list. */
    private interface Item {
        void at(JsonNode item, String path);
    }
}
