package vn.truongchuan.store;

import static vn.truongchuan.store.schema.Tables.FIELD_HISTORY;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.DSLContext;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.domain.field.FieldChange;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.domain.field.Fields;
import vn.truongchuan.json.Json;

/**
 * All that the tables say at one moment, independent of H2 and of the tables' form.
 * The small tables are read at once; the history only ever grows, so it is read piece by piece up to where it was.
 */
final class Dump {
    /** What belongs to this copy on this computer and not to the self-assessment. */
    private static final Set<String> LEFT_OUT = Set.of(WorkspaceRows.REPLICA, WorkspaceRows.HOME, WorkspaceRows.CLOSES,
            WorkspaceRows.BACKED_UP, WorkspaceRows.COPIED_OUT);
    private static final int PIECE = 400;
    private final Database database;
    private final Fields fields;
    private final Map<String, Long> seen;
    private final Map<String, String> workspace;
    private final List<Step.Kept> records;
    private final long lastChange;
    private final long changes;

    private Dump(Database database, DSLContext at) {
        this.database = database;
        this.fields = FieldRows.all(at);
        this.seen = SeenRows.all(at);
        this.workspace = new TreeMap<>(WorkspaceRows.all(at));
        this.workspace.keySet().removeAll(LEFT_OUT);
        this.records = RecordRows.all(at);
        this.lastChange = HistoryRows.lastId(at);
        this.changes = at.fetchCount(FIELD_HISTORY);
    }

    static Dump of(Database database) {
        return database.read(at -> new Dump(database, at));
    }

    Fields fields() {
        return fields;
    }

    /** How many changes the history has. */
    long changes() {
        return changes;
    }

    Map<String, String> workspace() {
        return workspace;
    }

    /** Writes one part; the same state always gives the same bytes. */
    void write(DumpPart part, OutputStream out) throws IOException {
        switch (part) {
            case WORKSPACE -> {
                for (Map.Entry<String, String> row : workspace.entrySet()) {
                    line(out, Json.object().put("name", row.getKey()).put("content", row.getValue()));
                }
            }
            case SEEN -> {
                for (Map.Entry<String, Long> row : seen.entrySet()) {
                    line(out, Json.object().put("replica", row.getKey()).put("counter", row.getValue()));
                }
            }
            case FIELDS -> {
                for (var row : fields.stream().toList()) {
                    for (FieldValue value : fields.values(row.getKey())) {
                        ObjectNode json = Json.object();
                        FieldJson.put(json, row.getKey(), value);
                        line(out, json);
                    }
                }
            }
            case HISTORY -> writeHistory(out);
            case RECORDS -> {
                for (Step.Kept row : records) {
                    line(out, Json.object().put("kind", row.kind()).put("id", row.id()).put("content", row.content()));
                }
            }
            default -> throw new IllegalStateException(part.name());
        }
    }

    private void writeHistory(OutputStream out) throws IOException {
        long after = 0;
        while (after < lastChange) {
            long from = after;
            Map<Long, FieldChange> piece = database.read(at -> HistoryRows.after(at, from, lastChange, PIECE));
            for (Map.Entry<Long, FieldChange> row : piece.entrySet()) {
                ObjectNode json = Json.object();
                FieldJson.put(json, row.getValue().key(), row.getValue().after());
                json.put("before", row.getValue().before().orElse(null));
                line(out, json);
                after = row.getKey();
            }
            if (piece.isEmpty()) {
                after = lastChange;
            }
        }
    }

    private static void line(OutputStream out, ObjectNode json) throws IOException {
        out.write((Json.line(json) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Fills empty tables of this schema. */
    void fill(DSLContext tables) {
        DumpReader reader = new DumpReader(tables);
        try {
            for (DumpPart part : parts()) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                write(part, bytes);
                reader.read(part, new ByteArrayInputStream(bytes.toByteArray()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        UnitDigests.noteAll(tables, FieldRows.all(tables));
    }

    /** The sum of each part but of what an opening writes by itself; the same state always gives the same sums. */
    Map<String, FileDigest> sums() {
        Map<String, FileDigest> sums = new TreeMap<>();
        try {
            for (DumpPart part : parts()) {
                if (part != DumpPart.WORKSPACE) {
                    BackupForm.Counted out = new BackupForm.Counted(OutputStream.nullOutputStream());
                    write(part, out);
                    sums.put(part.file(), out.digest());
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return sums;
    }

    static List<DumpPart> parts() {
        return List.of(DumpPart.values());
    }
}
