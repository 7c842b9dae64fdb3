package vn.truongchuan.exchange.record;

import java.time.Instant;
import java.util.List;
import vn.truongchuan.exchange.pack.PackageKind;
import vn.truongchuan.json.Json;

/**
 * One line of receipt.jsonl: a package that has arrived whole and was taken.
 *
 * @param id of that package
 * @param content SHA-256 of the tag manifest of its first volume
 * @param at when it was taken, for people
 */
public record ReceiptRecord(String id, PackageKind kind, long sequence, String content, Instant at) {

    public static byte[] bytes(List<ReceiptRecord> receipts) {
        return Lines.write(receipts.stream().map(r -> Json.object().put("at", r.at().toString()).put("content", r.content())
                .put("id", r.id()).put("kind", r.kind().word()).put("sequence", r.sequence())).toList());
    }

    /** Reads what {@link #bytes} wrote; throws PKG-JSON. */
    public static List<ReceiptRecord> read(byte[] bytes) {
        return Lines.read(bytes, "receipt").stream().map(line -> new ReceiptRecord(id(line),
                PackageKind.tryParse(line.text("kind")).orElseThrow(line::wrong), line.whole("sequence"), line.text("content"),
                line.moment("at"))).toList();
    }

    /** An id as packages have them. */
    private static String id(Lines.Line line) {
        if (!line.id().matches("[0-9A-Za-z-]{1,80}")) {
            throw line.wrong();
        }
        return line.id();
    }
}
