package vn.truongchuan.exchange.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.truongchuan.domain.assessment.Feedback;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.domain.standard.RequirementId;
import vn.truongchuan.json.Json;

/**
 * One line of feedback.jsonl: a comment of an office, or something it returns.
 *
 * @param id given by the office once and for all; may be a field's id
 * @param about address of a requirement or criterion; empty for the whole
 * @param reason why it is returned
 */
public record FeedbackRecord(String id, String about, Feedback.Kind kind, String text, String reason, String from, Instant at) {
    private static final int LONGEST_NAME = 200;

    public static byte[] bytes(List<FeedbackRecord> all) {
        return Lines.write(all.stream().map(f -> Json.object().put("about", f.about()).put("at", f.at().toString())
                .put("from", f.from()).put("id", f.id()).put("kind", word(f.kind())).put("reason", f.reason())
                .put("text", f.text())).toList());
    }

    private static String word(Feedback.Kind kind) {
        return kind == Feedback.Kind.RETURN ? "return" : "comment";
    }

    /** Reads what {@link #bytes} wrote; throws PKG-JSON. */
    public static List<FeedbackRecord> read(byte[] bytes) {
        return Lines.read(bytes, "feedback").stream().map(FeedbackRecord::of).toList();
    }

    private static FeedbackRecord of(Lines.Line line) {
        String kind = line.text("kind");
        String about = line.text("about");
        boolean known = about.isEmpty() || RequirementId.tryParse(about).isPresent() || CriterionCode.tryParse(about).isPresent();
        String from = line.text("from");
        if (!known || !line.id().matches("[0-9A-Za-z-]{1,80}") || !kind.equals("return") && !kind.equals("comment") || from.isBlank()
                || from.length() > LONGEST_NAME) {
            throw line.wrong();
        }
        return new FeedbackRecord(line.id(), about, kind.equals("return") ? Feedback.Kind.RETURN : Feedback.Kind.COMMENT,
                line.text("text"), line.textOr("reason", ""), from, line.moment("at"));
    }

    /** The criterion it is about or whose requirement it is about. */
    public Optional<CriterionCode> criterion() {
        return RequirementId.tryParse(about).map(RequirementId::criterion).or(() -> CriterionCode.tryParse(about));
    }
}
