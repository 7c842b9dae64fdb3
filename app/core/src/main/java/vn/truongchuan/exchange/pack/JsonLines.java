package vn.truongchuan.exchange.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.truongchuan.exchange.container.BadPackage;
import vn.truongchuan.json.Json;

/** Reads a list of JSON objects, one a line with LF, without holding more than one line. */
public final class JsonLines {
    private static final int BUFFER = 64 << 10;

    private JsonLines() {
    }

    /** What is done with a line. */
    public interface Line {
        void take(JsonNode node, int number);
    }

    /** Hands over every line; throws PKG-JSON for a line that is none and PKG-COUNT for too many. */
    public static void read(InputStream in, String part, int longest, int most, Line line) throws IOException {
        byte[] buffer = new byte[BUFFER];
        ByteArrayOutputStream current = new ByteArrayOutputStream();
        int number = 0;
        int read;
        while ((read = in.read(buffer)) >= 0) {
            int from = 0;
            for (int i = 0; i < read; i++) {
                if (buffer[i] == '\n') {
                    current.write(buffer, from, i - from);
                    from = i + 1;
                    number++;
                    if (number > most) {
                        throw new BadPackage("PKG-COUNT", Integer.toString(number), Integer.toString(most));
                    }
                    line.take(parse(current, part, longest, number), number);
                    current.reset();
                }
            }
            current.write(buffer, from, read - from);
            if (current.size() > longest) {
                throw StrictJson.bad(part, Integer.toString(number + 1));
            }
        }
        if (current.size() > 0) {
            throw StrictJson.bad(part, Integer.toString(number + 1));
        }
    }

    private static JsonNode parse(ByteArrayOutputStream current, String part, int longest, int number) throws IOException {
        if (current.size() > longest) {
            throw StrictJson.bad(part, Integer.toString(number));
        }
        try {
            JsonNode node = Json.read(StrictJson.check(current.toByteArray(), part));
            if (node.isObject()) {
                return node;
            }
        } catch (BadPackage wrong) {
            throw StrictJson.bad(part, Integer.toString(number));
        }
        throw StrictJson.bad(part, Integer.toString(number));
    }
}
