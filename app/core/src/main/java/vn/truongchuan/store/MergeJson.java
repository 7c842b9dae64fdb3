package vn.truongchuan.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import vn.truongchuan.base.Failure;
import vn.truongchuan.domain.merge.MergeRecord;
import vn.truongchuan.json.Json;

/** How a merge is kept, so that it can be taken back. */
public final class MergeJson {
    /** The kind of record. */
    public static final String KIND = "merge";

    private MergeJson() {
    }

    public static Step.Kept write(MergeRecord merge) {
        ObjectNode json = Json.object();
        json.put("number", merge.number());
        json.put("source", merge.source());
        json.put("editor", merge.editor());
        json.put("at", merge.at().toString());
        merge.undone().ifPresent(undone -> json.putObject("undone").put("editor", undone.editor()).put("at", undone.at().toString()));
        StepJson.seen(json.putObject("seenBefore"), merge.seenBefore());
        StepJson.seen(json.putObject("seenThere"), merge.seenThere());
        StepJson.seen(json.putObject("seenAfter"), merge.seenAfter());
        StepJson.states(json.putArray("before"), merge.before());
        StepJson.states(json.putArray("after"), merge.after());
        return new Step.Kept(KIND, merge.id(), Json.line(json));
    }

    /** Reads what {@link #write} wrote. */
    public static MergeRecord read(String id, String content) {
        try {
            JsonNode json = Json.read(content);
            Optional<MergeRecord.Undone> undone = json.has("undone") ? Optional.of(new MergeRecord.Undone(
                    json.at("/undone/editor").asText(), Instant.parse(json.at("/undone/at").asText()))) : Optional.empty();
            return new MergeRecord(id, json.required("number").asInt(), json.required("source").asText(), json.required("editor").asText(),
                    Instant.parse(json.required("at").asText()), undone, StepJson.seen(json.required("seenBefore")),
                    StepJson.seen(json.required("seenThere")), StepJson.seen(json.required("seenAfter")),
                    StepJson.states(json.required("before")), StepJson.states(json.required("after")));
        } catch (IOException | IllegalArgumentException | DateTimeException damaged) {
            throw new Failure(damaged, "DB-DAMAGED", KIND + " " + id);
        }
    }
}
