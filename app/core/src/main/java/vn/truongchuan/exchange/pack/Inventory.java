package vn.truongchuan.exchange.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.exchange.container.BadPackage;
import vn.truongchuan.exchange.container.ContainerLimits;
import vn.truongchuan.exchange.container.EntryNames;

/** inventory.jsonl: every piece of evidence the package knows of, once each, by its hash. */
public record Inventory(List<InventoryLine> lines) {
    public static final int MOST = 50_000;
    private static final int LONGEST_LINE = 16 << 10;
    private static final Set<String> MEMBERS = Set.of("codes", "name", "sha256", "size", "type", "volume");

    public Inventory {
        lines = List.copyOf(lines);
    }

    public Optional<InventoryLine> line(FileDigest digest) {
        int low = 0;
        int high = lines.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = lines.get(middle).digest().compareTo(digest);
            if (order == 0) {
                return Optional.of(lines.get(middle));
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return Optional.empty();
    }

    /** Those whose bytes are in that volume. */
    public List<InventoryLine> in(int volume) {
        return lines.stream().filter(l -> l.volume() == volume).toList();
    }

    public byte[] json() {
        return lines.stream().map(l -> l.json() + "\n").collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8);
    }

    /** Reads the lines one by one; throws PKG-JSON, or PKG-COUNT where there are too many. */
    public static Inventory read(InputStream in, PackageHead head) throws IOException {
        List<InventoryLine> lines = new ArrayList<>();
        JsonLines.read(in, EntryNames.INVENTORY, LONGEST_LINE, MOST, (node, number) -> {
            InventoryLine line = line(node, head, number);
            if (!lines.isEmpty() && lines.get(lines.size() - 1).digest().compareTo(line.digest()) >= 0) {
                throw bad(number);
            }
            lines.add(line);
        });
        return new Inventory(lines);
    }

    private static InventoryLine line(JsonNode node, PackageHead head, int number) {
        boolean newer = head.version().minor() > FormatVersion.CURRENT.minor();
        JsonNode codes = node.path("codes");
        boolean typed = node.path("sha256").asText().matches("[0-9a-f]{64}") && text(node, "name", InventoryLine.LONGEST_NAME)
                && text(node, "type", InventoryLine.LONGEST_TYPE) && whole(node, "size", ContainerLimits.EVIDENCE)
                && whole(node, "volume", head.volume().count()) && codes.isArray() && codes.size() <= InventoryLine.MOST_CODES
                && StreamSupport.stream(codes.spliterator(), false)
                        .allMatch(c -> c.isTextual() && c.textValue().length() <= InventoryLine.LONGEST_CODE)
                && (newer || node.properties().stream().allMatch(p -> MEMBERS.contains(p.getKey())));
        if (!typed || !Normalizer.isNormalized(node.path("name").textValue(), Normalizer.Form.NFC)) {
            throw bad(number);
        }
        return new InventoryLine(new FileDigest(node.path("sha256").textValue()), node.path("size").longValue(),
                node.path("volume").intValue(), node.path("type").textValue(), node.path("name").textValue(),
                StreamSupport.stream(codes.spliterator(), false).map(JsonNode::textValue).toList());
    }

    private static boolean text(JsonNode node, String name, int longest) {
        return node.path(name).isTextual() && node.path(name).textValue().length() <= longest;
    }

    private static boolean whole(JsonNode node, String name, long most) {
        return node.path(name).isIntegralNumber() && node.path(name).canConvertToLong() && node.path(name).longValue() >= 0
                && node.path(name).longValue() <= most;
    }

    private static BadPackage bad(int line) {
        return StrictJson.bad(EntryNames.INVENTORY, Integer.toString(line));
    }

}
