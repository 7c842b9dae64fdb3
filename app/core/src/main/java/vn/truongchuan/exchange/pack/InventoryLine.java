package vn.truongchuan.exchange.pack;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
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
    static final int LONGEST_CODE = 60;
    static final int LONGEST_TYPE = 100;

    public InventoryLine {
        codes = List.copyOf(codes);
    }

    /** A line that keeps the limits of the list: long names and lists of codes are cut. */
    public static InventoryLine of(FileDigest digest, long size, int volume, String mediaType, String name, List<String> codes) {
        return new InventoryLine(digest, size, volume, mediaType.length() > LONGEST_TYPE ? "" : mediaType, cut(name),
                codes.stream().filter(c -> c.length() <= LONGEST_CODE).limit(MOST_CODES).toList());
    }

    private static String cut(String name) {
        StringBuilder whole = new StringBuilder();
        name.codePoints().filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE).limit(LONGEST_NAME / 2)
                .forEach(whole::appendCodePoint);
        return Normalizer.normalize(whole, Normalizer.Form.NFC);
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
