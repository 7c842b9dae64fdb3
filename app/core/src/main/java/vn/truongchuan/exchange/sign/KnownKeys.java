package vn.truongchuan.exchange.sign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.truongchuan.base.Failure;
import vn.truongchuan.json.Json;

/** The keys that senders have signed with, by the sender's id; trust on first use. A value: whoever keeps it stores it. */
public record KnownKeys(Map<String, KnownKey> keys) {
    public static final KnownKeys NONE = new KnownKeys(Map.of());

    /** A sender's key and when it was first accepted. */
    public record KnownKey(PublicSigningKey key, Instant since) {
    }

    /** How a signature stands to what is known. */
    public enum State {
        /** The same key as ever. */
        KNOWN,
        /** Nothing known of this sender: compare with the printed sheet. */
        NEW,
        /** Another key than before, SIG-CHANGED: a new PC, or somebody else; needs a reason. */
        CHANGED,
        /** No signature, SIG-NONE. */
        UNSIGNED
    }

    /** What is known of a sender. */
    public record Judgement(State state, Optional<KnownKey> before) {
    }

    public KnownKeys {
        keys = Collections.unmodifiableMap(new TreeMap<>(keys));
    }

    public Judgement judge(String sender, Optional<PublicSigningKey> signer) {
        Optional<KnownKey> before = Optional.ofNullable(keys.get(sender));
        if (signer.isEmpty()) {
            return new Judgement(State.UNSIGNED, before);
        }
        State state = before.isEmpty() ? State.NEW : before.get().key().equals(signer.get()) ? State.KNOWN : State.CHANGED;
        return new Judgement(state, before);
    }

    /** With a key that a person has accepted for a sender. */
    public KnownKeys accept(String sender, PublicSigningKey key, Instant now) {
        SortedMap<String, KnownKey> more = new TreeMap<>(keys);
        KnownKey before = keys.get(sender);
        more.put(sender, before != null && before.key().equals(key) ? before : new KnownKey(key, now));
        return new KnownKeys(more);
    }

    /** One text to store. */
    public String json() {
        ObjectNode root = Json.object();
        keys.forEach((sender, known) -> root.putObject(sender).put("key", known.key().base64()).put("since", known.since().toString()));
        return Json.pretty(root);
    }

    /** Reads what {@link #json} wrote; throws DB-DAMAGED for anything else. */
    public static KnownKeys read(String text) {
        try {
            return read(Json.read(text));
        } catch (IOException | IllegalArgumentException | DateTimeException damaged) {
            throw new Failure(damaged, "DB-DAMAGED", "keys");
        }
    }

    /** Reads what {@link #json} wrote. */
    public static KnownKeys read(JsonNode root) {
        Map<String, KnownKey> keys = new TreeMap<>();
        root.properties().forEach(p -> keys.put(p.getKey(), new KnownKey(new PublicSigningKey(p.getValue().path("key").asText()),
                Instant.parse(p.getValue().path("since").asText()))));
        return new KnownKeys(keys);
    }
}
