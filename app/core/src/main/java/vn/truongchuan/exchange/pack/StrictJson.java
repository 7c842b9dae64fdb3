package vn.truongchuan.exchange.pack;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.truongchuan.exchange.container.BadPackage;

/** JSON as a package may hold it: strict UTF-8, whole characters, whole numbers, no key twice, bounded depth and length. */
public final class StrictJson {
    private static final int DEPTH = 32;
    private static final int STRING = 1 << 20;
    private static final int DIGITS = 18;
    /** What a tree of them takes still fits into a small computer's memory. */
    private static final int TOKENS = 2_000_000;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH).maxNumberLength(DIGITS + 2)
                    .maxStringLength(STRING).maxNameLength(1000).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private StrictJson() {
    }

    /** The text of a document that keeps every limit; throws PKG-JSON with the part's name otherwise. */
    public static String check(byte[] bytes, String part) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            check(FACTORY.createParser(text), part);
            return text;
        } catch (IOException notJson) {
            throw bad(part, place(notJson));
        }
    }

    /** Looks at a large document without holding its text. */
    public static void check(InputStream in, String part) {
        try {
            check(FACTORY.createParser(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder())), part);
        } catch (IOException notJson) {
            throw bad(part, place(notJson));
        }
    }

    private static void check(JsonParser opened, String part) throws IOException {
        try (JsonParser parser = opened) {
            int depth = 0;
            int tokens = 0;
            JsonToken token = parser.nextToken();
            do {
                if (token == null || ++tokens > TOKENS) {
                    throw bad(part, Integer.toString(parser.currentLocation().getLineNr()));
                }
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                checkToken(parser, token, part);
                token = parser.nextToken();
            } while (depth > 0);
            if (token != null) {
                throw bad(part, Integer.toString(parser.currentLocation().getLineNr()));
            }
        }
    }

    private static void checkToken(JsonParser parser, JsonToken token, String part) throws IOException {
        boolean wrong = token == JsonToken.VALUE_NUMBER_FLOAT
                || token == JsonToken.VALUE_NUMBER_INT && parser.getTextLength() > DIGITS
                || (token == JsonToken.FIELD_NAME || token == JsonToken.VALUE_STRING) && !wholeCharacters(parser.getText());
        if (wrong) {
            throw bad(part, Integer.toString(parser.currentTokenLocation().getLineNr()));
        }
    }

    private static String place(IOException notJson) {
        return notJson instanceof com.fasterxml.jackson.core.JsonProcessingException at && at.getLocation() != null
                ? Integer.toString(at.getLocation().getLineNr()) : "";
    }

    static boolean wholeCharacters(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /** The members of an object, each with the text of its value as it stands. */
    static SortedMap<String, String> members(String object, String part) {
        SortedMap<String, String> members = new TreeMap<>();
        try (JsonParser parser = FACTORY.createParser(object)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw bad(part, "");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                int from = (int) parser.currentTokenLocation().getCharOffset();
                parser.skipChildren();
                parser.getText();
                int to = (int) parser.currentLocation().getCharOffset();
                members.put(name, object.substring(from, to).strip());
            }
            return members;
        } catch (IOException notJson) {
            throw bad(part, "");
        }
    }

    static BadPackage bad(String part, String where) {
        return new BadPackage("PKG-JSON", part, where);
    }
}
