package vn.truongchuan.exchange.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.truongchuan.base.Failure;
import vn.truongchuan.exchange.pack.PackageKind;
import vn.truongchuan.exchange.pack.Party;
import vn.truongchuan.exchange.pack.Route;
import vn.truongchuan.json.Json;

/**
 * One package that was sent or received.
 *
 * @param id of the package
 * @param sent sent from here; otherwise received here
 * @param other whom it was sent to or came from
 * @param at when it was written or taken here, for people
 * @param editor who did it
 * @param files names of its files
 * @param fingerprint of the key that signed it; empty for a package without signature
 * @param content SHA-256 of the tag manifest of its first volume
 * @param answers the package it answers
 * @param note why an unknown, changed or missing key was accepted; a few words; may be empty
 */
public record LogEntry(String id, boolean sent, PackageKind kind, long sequence, Party other, Instant at, String editor,
        List<String> files, SortedMap<String, Long> counts, Optional<String> fingerprint, String content,
        Optional<Route.Answered> answers, String note) {

    public LogEntry {
        files = List.copyOf(files);
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /** Whether its sender signed it. */
    public boolean signed() {
        return fingerprint.isPresent();
    }

    /** One line to store. */
    public String json() {
        ObjectNode json = Json.object().put("id", id).put("sent", sent).put("kind", kind.word()).put("sequence", sequence);
        json.set("other", PartyJson.of(other));
        json.put("at", at.toString()).put("editor", editor);
        ArrayNode names = json.putArray("files");
        files.forEach(names::add);
        ObjectNode numbers = json.putObject("counts");
        counts.forEach(numbers::put);
        fingerprint.ifPresent(f -> json.put("fingerprint", f));
        json.put("content", content);
        answers.ifPresent(a -> json.putObject("answers").put("id", a.id()).put("sequence", a.sequence()));
        return Json.line(json.put("note", note));
    }

    /** Reads what {@link #json} wrote; throws DB-DAMAGED for anything else. */
    public static LogEntry read(String text) {
        try {
            JsonNode json = Json.read(text);
            List<String> files = new ArrayList<>();
            json.required("files").forEach(f -> files.add(f.asText()));
            SortedMap<String, Long> counts = new TreeMap<>();
            json.required("counts").properties().forEach(c -> counts.put(c.getKey(), c.getValue().asLong()));
            JsonNode answers = json.path("answers");
            return new LogEntry(json.required("id").asText(), json.required("sent").asBoolean(),
                    PackageKind.tryParse(json.required("kind").asText()).orElseThrow(IllegalArgumentException::new),
                    json.required("sequence").asLong(), PartyJson.party(json.required("other")),
                    Instant.parse(json.required("at").asText()), json.required("editor").asText(), files, counts,
                    Optional.ofNullable(json.path("fingerprint").textValue()), json.required("content").asText(),
                    answers.isObject() ? Optional.of(new Route.Answered(answers.path("id").asText(), answers.path("sequence").asLong()))
                            : Optional.empty(), json.path("note").asText());
        } catch (IOException | IllegalArgumentException | DateTimeException damaged) {
            throw new Failure(damaged, "DB-DAMAGED", "package");
        }
    }
}
