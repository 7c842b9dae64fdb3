package vn.truongchuan.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import vn.truongchuan.domain.SelfAssessmentReader.CycleIdentity;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.domain.field.Fields;
import vn.truongchuan.domain.school.School;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.json.Json;

/**
 * What a list of workspaces shows without opening them; kept beside the database and made again from it.
 *
 * @param journal number of the last save when it was written
 * @param lastChange when something was saved last, for people
 * @param databaseSize size of the database file after it was closed; 0 while it is open
 */
public record Summary(CycleIdentity cycle, String school, Optional<Instant> lastChange, long journal, long databaseSize) {

    static Summary of(CycleIdentity cycle, Fields fields, Optional<Instant> lastChange, long journal) {
        return new Summary(cycle, fields.entity(EntityKey.SCHOOL).text(School.NAME), lastChange, journal, 0);
    }

    Summary closed(long size) {
        return new Summary(cycle, school, lastChange, journal, size);
    }

    /** Without what a stranger must not read. */
    Summary hidden() {
        return new Summary(cycle, "", lastChange, journal, databaseSize);
    }

    /** When the newest of these fields was written. */
    static Optional<Instant> lastChange(Fields fields) {
        return fields.stream().map(e -> e.getValue()).map(FieldValue::at).max(Instant::compareTo);
    }

    /** Reads a workspace's summary; empty where there is none that can be read. */
    public static Optional<Summary> read(WorkspaceFolder folder) {
        try {
            JsonNode json = Json.read(Files.readString(folder.summary()));
            CycleIdentity cycle = new CycleIdentity(json.required("id").asText(), json.required("standardSet").asText(),
                    SchoolYear.parse(json.required("schoolYear").asText()), json.required("sample").asBoolean());
            Optional<Instant> change = Optional.of(json.path("lastChange").asText()).filter(t -> !t.isEmpty()).map(Instant::parse);
            return Optional.of(new Summary(cycle, json.path("school").asText(), change, json.path("journal").asLong(),
                    json.path("databaseSize").asLong()));
        } catch (IOException | IllegalArgumentException | DateTimeException missingOrDamaged) {
            return Optional.empty();
        }
    }

    /** Writes it beside the database; of a protected workspace the school's name is left out. */
    void write(WorkspaceFolder folder) throws IOException {
        (folder.protection().hides() ? hidden() : this).write(folder.summary());
    }

    private void write(Path file) throws IOException {
        ObjectNode json = Json.object();
        json.put("id", cycle.id());
        json.put("school", school);
        json.put("standardSet", cycle.standardSet());
        json.put("schoolYear", cycle.schoolYear().toString());
        json.put("sample", cycle.sample());
        lastChange.ifPresent(at -> json.put("lastChange", at.toString()));
        json.put("journal", journal);
        json.put("databaseSize", databaseSize);
        Disk.replace(file, Json.pretty(json).getBytes(StandardCharsets.UTF_8));
    }
}
