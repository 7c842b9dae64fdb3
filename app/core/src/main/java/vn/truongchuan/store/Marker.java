package vn.truongchuan.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import vn.truongchuan.base.Failure;
import vn.truongchuan.json.Json;

/**
 * What stands in a workspace's marker file.
 *
 * @param format version of the folder's layout
 * @param schema version of the tables
 */
record Marker(int format, int schema, String id) {
    static final int FORMAT = 1;
    /** A protected workspace, which programs that know nothing of protection refuse as newer. */
    static final int PROTECTED = 2;
    private static final String KIND = "truong-chuan-workspace";

    static int format(WorkspaceFolder folder) {
        return folder.protection().hides() ? PROTECTED : FORMAT;
    }

    /** Reads it; empty where there is none. */
    static Optional<Marker> read(Path file) {
        try {
            JsonNode json = Json.read(Files.readString(file));
            if (!KIND.equals(json.path("kind").asText())) {
                throw new Failure("WS-MISSING", file.getParent().toString());
            }
            return Optional.of(new Marker(json.path("format").asInt(), json.path("schema").asInt(), json.path("id").asText()));
        } catch (NoSuchFileException expected) {
            return Optional.empty();
        } catch (IOException damaged) {
            if (Files.isReadable(file)) {
                return Optional.empty();
            }
            throw Disk.failure(damaged, file);
        }
    }

    void write(Path file) throws IOException {
        ObjectNode json = Json.object();
        json.put("kind", KIND);
        json.put("format", format);
        json.put("schema", schema);
        json.put("id", id);
        Disk.replace(file, Json.pretty(json).getBytes(StandardCharsets.UTF_8));
    }
}
