package vn.truongchuan.exchange.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.exchange.pack.Party;
import vn.truongchuan.json.Json;

/** Somebody packages are exchanged with, as one text to store. */
public final class PartyJson {
    private PartyJson() {
    }

    static ObjectNode of(Party party) {
        return Json.object().put("id", party.id()).put("name", party.name()).put("role", party.role().word());
    }

    static Party party(JsonNode node) {
        return new Party(Party.Role.tryParse(node.path("role").asText()).orElseThrow(IllegalArgumentException::new),
                node.path("id").asText(), node.path("name").asText());
    }

    public static String text(Party party) {
        return Json.line(of(party));
    }

    /** Reads what {@link #text} wrote; throws DB-DAMAGED for anything else. */
    public static Party read(String text) {
        return peer(text).party();
    }

    /** Somebody and the evidence they have said they hold. */
    public record Peer(Party party, Set<FileDigest> have) {
        public Peer {
            have = Set.copyOf(have);
        }

        public String json() {
            ObjectNode json = of(party);
            var digests = json.putArray("have");
            new TreeSet<>(have).forEach(d -> digests.add(d.hex()));
            return Json.line(json);
        }
    }

    /** Reads what {@link Peer#json} wrote; throws DB-DAMAGED for anything else. */
    public static Peer peer(String text) {
        try {
            JsonNode json = Json.read(text);
            Set<FileDigest> have = new TreeSet<>();
            json.path("have").forEach(d -> have.add(new FileDigest(d.asText())));
            return new Peer(party(json), have);
        } catch (IOException | IllegalArgumentException damaged) {
            throw new Failure(damaged, "DB-DAMAGED", "peer");
        }
    }
}
