package vn.truongchuan.regulation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import vn.truongchuan.json.Json;

/** The shipped files as they are. */
final class Shipped {

    private Shipped() {
    }

    static String text(String id) throws IOException {
        try (InputStream in = Shipped.class.getResourceAsStream("/vn/truongchuan/standards/" + id + ".json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static JsonNode tree(String id) throws IOException {
        return Json.read(text(id));
    }
}
