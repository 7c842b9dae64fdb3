package vn.truongchuan.exchange.record;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.truongchuan.domain.merge.VersionVector;
import vn.truongchuan.json.Json;

/** seen.jsonl: how far each replica's writes are known to the sender. */
public final class SeenList {
    private SeenList() {
    }

    public static byte[] bytes(VersionVector seen) {
        List<ObjectNode> lines = new ArrayList<>();
        seen.highest().forEach((replica, highest) -> lines.add(Json.object().put("highest", highest).put("id", replica)));
        return Lines.write(lines);
    }

    /** Reads what {@link #bytes} wrote; throws PKG-JSON. */
    public static VersionVector read(byte[] bytes) {
        Map<String, Long> highest = new TreeMap<>();
        for (Lines.Line line : Lines.read(bytes, "seen")) {
            if (!line.id().matches("[0-9A-Za-z_-]{1,40}")) {
                throw line.wrong();
            }
            highest.put(line.id(), line.whole("highest"));
        }
        return VersionVector.of(highest);
    }
}
