package vn.truongchuan.exchange.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.truongchuan.base.Failure;
import vn.truongchuan.json.Json;

/**
 * The newest package that has been taken in of each sender, kind and subject, so that an older one is known as such. The remembered
 * numbers lie with whoever receives, never in a package.
 */
public record Received(Map<String, Newest> newest) {
    public static final Received NOTHING = new Received(Map.of());

    /** A package by its id and number. */
    public record Newest(String id, long sequence) {
    }

    /** How a package stands to what was taken in before. */
    public enum Order {
        /** Newer than all before. */
        NEW,
        /** The very package that was taken in last: nothing new. */
        AGAIN,
        /** Older; offered for reading only. A standard set is refused then, STD-OLD. */
        OLDER
    }

    public Received {
        newest = Collections.unmodifiableMap(new TreeMap<>(newest));
    }

    public Order judge(PackageHead head) {
        Newest before = newest.get(key(head));
        if (before == null || head.route().sequence() > before.sequence()) {
            return Order.NEW;
        }
        return before.id().equals(head.route().id()) ? Order.AGAIN : Order.OLDER;
    }

    /** With a package that was taken in; an older one changes nothing. */
    public Received with(PackageHead head) {
        if (judge(head) != Order.NEW) {
            return this;
        }
        SortedMap<String, Newest> more = new TreeMap<>(newest);
        more.put(key(head), new Newest(head.route().id(), head.route().sequence()));
        return new Received(more);
    }

    private static String key(PackageHead head) {
        return head.route().sender().id() + " " + head.kind().word() + " "
                + head.subject().map(s -> s.school() + " " + s.cycle()).orElse("-");
    }

    /** One text to store. */
    public String json() {
        ObjectNode root = Json.object();
        newest.forEach((key, last) -> root.putObject(key).put("id", last.id()).put("sequence", last.sequence()));
        return Json.pretty(root);
    }

    /** Reads what {@link #json} wrote; throws DB-DAMAGED for anything else. */
    public static Received read(String text) {
        try {
            return read(Json.read(text));
        } catch (IOException | IllegalArgumentException damaged) {
            throw new Failure(damaged, "DB-DAMAGED", "received");
        }
    }

    /** The newest package of that sender, kind and subject that was taken. */
    public Optional<Newest> before(PackageHead head) {
        return Optional.ofNullable(newest.get(key(head)));
    }

    /** Reads what {@link #json} wrote. */
    public static Received read(JsonNode root) {
        Map<String, Newest> newest = new TreeMap<>();
        root.properties().forEach(p -> newest.put(p.getKey(), new Newest(p.getValue().path("id").asText(),
                p.getValue().path("sequence").asLong())));
        return new Received(newest);
    }
}
