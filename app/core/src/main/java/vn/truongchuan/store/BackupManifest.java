package vn.truongchuan.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.domain.SelfAssessmentReader.CycleIdentity;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.json.Json;

/**
 * What a backup says of itself.
 *
 * @param made when it was made
 * @param full whether the evidence files are in it
 * @param fields how many fields
 * @param changes how many lines of history
 * @param missing evidence files that were lost or damaged already when it was made
 */
public record BackupManifest(int schema, Instant made, boolean full, Summary summary, long fields, long changes,
                             List<Entry> entries, List<FileDigest> missing) {
    static final String NAME = "manifest.json";
    static final String FILES = "files/";
    static final int FORMAT = 1;
    private static final String KIND = "truong-chuan-backup";
    private static final Pattern FILE_NAME = Pattern.compile("files/([0-9a-f]{2})/\\1[0-9a-f]{62}");

    public BackupManifest {
        entries = List.copyOf(entries);
        missing = List.copyOf(missing);
    }

    /** One file of the backup. */
    record Entry(String name, long size, FileDigest digest) {
        boolean isEvidence() {
            return FILE_NAME.matcher(name).matches();
        }
    }

    static String fileName(FileDigest digest) {
        return FILES + digest.hex().substring(0, 2) + "/" + digest.hex();
    }

    /** The evidence files in it. */
    public List<FileDigest> files() {
        return entries.stream().filter(Entry::isEvidence).map(Entry::digest).toList();
    }

    /** Bytes of everything in it. */
    public long size() {
        return entries.stream().mapToLong(Entry::size).sum();
    }

    ObjectNode json() {
        ObjectNode json = Json.object();
        json.put("kind", KIND);
        json.put("format", FORMAT);
        json.put("schema", schema);
        json.put("made", made.toString());
        json.put("full", full);
        json.put("id", summary.cycle().id());
        json.put("school", summary.school());
        json.put("standardSet", summary.cycle().standardSet());
        json.put("schoolYear", summary.cycle().schoolYear().toString());
        json.put("sample", summary.cycle().sample());
        json.put("lastChange", summary.lastChange().map(Instant::toString).orElse(null));
        json.put("journal", summary.journal());
        json.put("fields", fields);
        json.put("changes", changes);
        ArrayNode lost = json.putArray("missing");
        missing.forEach(digest -> lost.add(digest.hex()));
        ArrayNode list = json.putArray("entries");
        entries.forEach(e -> list.addObject().put("name", e.name()).put("size", e.size()).put("sha256", e.digest().hex()));
        return json;
    }

    /** The format a manifest is written in; empty where it is no manifest of a backup. */
    static Optional<Integer> format(JsonNode json) {
        return KIND.equals(json.path("kind").asText()) ? Optional.of(json.path("format").asInt()) : Optional.empty();
    }

    /** Reads a manifest of this format; throws IllegalArgumentException for anything else. */
    static BackupManifest of(JsonNode json) {
        try {
            CycleIdentity cycle = new CycleIdentity(json.required("id").asText(), json.required("standardSet").asText(),
                    SchoolYear.parse(json.required("schoolYear").asText()), json.required("sample").asBoolean());
            Summary summary = new Summary(cycle, json.required("school").asText(),
                    FieldJson.text(json, "lastChange").map(Instant::parse), json.required("journal").asLong(), 0);
            List<Entry> entries = new ArrayList<>();
            for (JsonNode entry : json.required("entries")) {
                entries.add(entry(entry));
            }
            List<FileDigest> missing = new ArrayList<>();
            json.required("missing").forEach(digest -> missing.add(FileDigest.parse(digest.asText())));
            return new BackupManifest(json.required("schema").asInt(), Instant.parse(json.required("made").asText()),
                    json.required("full").asBoolean(), summary, json.required("fields").asLong(), json.required("changes").asLong(),
                    entries, missing);
        } catch (DateTimeException notATime) {
            throw new IllegalArgumentException(notATime);
        }
    }

    private static Entry entry(JsonNode json) {
        Entry entry = new Entry(json.required("name").asText(), json.required("size").asLong(),
                FileDigest.parse(json.required("sha256").asText()));
        boolean known = entry.isEvidence() && entry.name().equals(fileName(entry.digest()))
                || Dump.parts().stream().anyMatch(part -> part.file().equals(entry.name()));
        if (!known) {
            throw new IllegalArgumentException("not part of a backup: " + entry.name());
        }
        return entry;
    }
}
