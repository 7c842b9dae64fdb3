package vn.truongchuan.store;

import static vn.truongchuan.store.schema.Tables.SEEN;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import vn.truongchuan.domain.field.FieldChange;
import vn.truongchuan.json.Json;

/** Fills empty tables from a dump. */
final class DumpReader {
    private static final int PIECE = 400;
    private final DSLContext tables;

    DumpReader(DSLContext tables) {
        this.tables = tables;
    }

    /** Reads one part; throws IllegalArgumentException or DateTimeException for lines that are none. */
    void read(DumpPart part, InputStream in) throws IOException {
        switch (part) {
            case WORKSPACE -> lines(in, piece -> piece.forEach(row -> WorkspaceRows.put(tables,
                    row.required("name").asText(), row.required("content").asText())));
            case SEEN -> lines(in, piece -> piece.forEach(row -> tables.insertInto(SEEN).set(SEEN.REPLICA, row.required("replica").asText())
                    .set(SEEN.COUNTER, row.required("counter").asLong()).execute()));
            case FIELDS -> lines(in, piece -> FieldRows.add(tables, piece.stream().map(row -> change(row, false)).toList()));
            case HISTORY -> lines(in, piece -> HistoryRows.add(tables, piece.stream().map(row -> change(row, true)).toList()));
            case RECORDS -> lines(in, piece -> piece.forEach(row -> RecordRows.put(tables, new Step.Kept(row.required("kind").asText(),
                    row.required("id").asText(), row.required("content").asText()))));
            default -> throw new IllegalStateException(part.name());
        }
    }

    private static FieldChange change(JsonNode row, boolean history) {
        return new FieldChange(FieldJson.key(row), history ? FieldJson.text(row, "before") : java.util.Optional.empty(),
                FieldJson.value(row));
    }

    private static void lines(InputStream in, Consumer<List<JsonNode>> take) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        List<JsonNode> piece = new ArrayList<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            piece.add(Json.readOwn(line));
            if (piece.size() == PIECE) {
                take.accept(piece);
                piece.clear();
            }
        }
        take.accept(piece);
    }
}
