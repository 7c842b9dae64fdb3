package vn.truongchuan.exchange.pack;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.json.Json;

/**
 * One piece of evidence in a package's list, whether its bytes are here or not.
 *
 * @param volume the volume that holds the bytes; 0 where the addressee has confirmed to hold them, or gets none
 * @param name its own file name, for people; never used as a path
 * @param codes evidence codes (they name the criterion), for people
 */
public record InventoryLine(FileDigest digest, long size, int volume, String mediaType, String name, List<String> codes) {
    static final int LONGEST_NAME = 500;
    static final int MOST_CODES = 50;

    public InventoryLine {
        codes = List.copyOf(codes);
    }

    /** A line that keeps the limits of the list: long names and lists of codes are cut. */
    public static InventoryLine of(FileDigest digest, long size, int volume, String mediaType, String name, List<String> codes) {
        int most = Math.min(name.length(), LONGEST_NAME);
        int whole = most > 0 && Character.isHighSurrogate(name.charAt(most - 1)) ? most - 1 : most;
        return new InventoryLine(digest, size, volume, mediaType, name.substring(0, whole),
                codes.stream().limit(MOST_CODES).toList());
    }

    /** How people know it: name and first code, or the beginning of its hash. */
    public String title() {
        String shown = name.isBlank() ? digest.hex().substring(0, 12) : name;
        return codes.isEmpty() ? shown : shown + " (" + codes.get(0) + ")";
    }

    /** One line of inventory.jsonl, members sorted by name. */
    String json() {
        ObjectNode line = Json.object();
        ArrayNode all = line.putArray("codes");
        codes.forEach(all::add);
        line.put("name", name).put("sha256", digest.hex()).put("size", size).put("type", mediaType).put("volume", volume);
        return Json.line(line);
    }
}
