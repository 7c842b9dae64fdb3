package vn.truongchuan.exchange.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import vn.truongchuan.exchange.container.BadPackage;
import vn.truongchuan.exchange.container.EntryNames;
import vn.truongchuan.exchange.pack.JsonLines;
import vn.truongchuan.json.Json;

/** Lists as bytes: one object a line, members sorted by name, LF; the same list gives the same bytes. */
final class Lines {
    private static final int LONGEST_LINE = 1 << 20;
    private static final int MOST = 200_000;
    private static final int LONGEST_TEXT = 100_000;

    private Lines() {
    }

    static byte[] write(List<ObjectNode> lines) {
        StringBuilder out = new StringBuilder();
        lines.forEach(line -> out.append(Json.line(sorted(line))).append('\n'));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode sorted(ObjectNode line) {
        TreeMap<String, JsonNode> members = new TreeMap<>();
        line.properties().forEach(p -> members.put(p.getKey(), p.getValue()));
        ObjectNode sorted = Json.object();
        members.forEach(sorted::set);
        return sorted;
    }

    /** One line of a list, with what to say where it is wrong. */
    record Line(JsonNode node, String list, int number) {

        String id() {
            return text("id");
        }

        /** A text, NFC with LF; throws PKG-JSON where there is none. */
        String text(String name) {
            JsonNode value = node.path(name);
            if (!value.isTextual() || value.textValue().length() > LONGEST_TEXT || value.textValue().indexOf('\0') >= 0) {
                throw wrong();
            }
            return Normalizer.normalize(value.textValue().replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
        }

        String textOr(String name, String otherwise) {
            return node.has(name) ? text(name) : otherwise;
        }

        long whole(String name) {
            JsonNode value = node.path(name);
            if (!value.isIntegralNumber() || !value.canConvertToLong() || value.longValue() < 1) {
                throw wrong();
            }
            return value.longValue();
        }

        Instant moment(String name) {
            try {
                return Instant.parse(text(name));
            } catch (DateTimeException noMoment) {
                throw wrong();
            }
        }

        BadPackage wrong() {
            return new BadPackage("PKG-JSON", EntryNames.record(list), Integer.toString(number));
        }
    }

    static List<Line> read(byte[] bytes, String list) {
        List<Line> lines = new ArrayList<>();
        try {
            JsonLines.read(new ByteArrayInputStream(bytes), EntryNames.record(list), LONGEST_LINE, MOST,
                    (node, number) -> lines.add(new Line(node, list, number)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return lines;
    }
}
