package vn.truongchuan.exchange.record;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.json.Json;

/** have.jsonl and want.jsonl: evidence the sender holds, and evidence the sender asks for, by SHA-256. */
public final class DigestList {
    private DigestList() {
    }

    public static byte[] bytes(Collection<FileDigest> digests) {
        return Lines.write(new TreeSet<>(digests).stream().map(d -> Json.object().put("id", d.hex())).toList());
    }

    /** Reads a list of that name; throws PKG-JSON. */
    public static Set<FileDigest> read(byte[] bytes, String list) {
        Set<FileDigest> digests = new TreeSet<>();
        for (Lines.Line line : Lines.read(bytes, list)) {
            if (!line.id().matches("[0-9a-f]{64}")) {
                throw line.wrong();
            }
            digests.add(new FileDigest(line.id()));
        }
        return digests;
    }
}
