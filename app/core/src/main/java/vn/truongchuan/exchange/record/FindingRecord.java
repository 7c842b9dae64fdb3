package vn.truongchuan.exchange.record;

import java.time.Instant;
import java.util.List;
import vn.truongchuan.domain.assessment.Verdict;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.domain.standard.RequirementId;
import vn.truongchuan.json.Json;

/**
 * One line of findings.jsonl: what an evaluator found about a requirement or criterion.
 *
 * @param about address of a requirement or criterion; empty for the whole
 * @param verdict the evaluator's own; NOT_ASSESSED for a remark without one
 */
public record FindingRecord(String id, String about, Verdict verdict, String text, String from, Instant at) {

    public static byte[] bytes(List<FindingRecord> all) {
        return Lines.write(all.stream().map(f -> Json.object().put("about", f.about()).put("at", f.at().toString())
                .put("from", f.from()).put("id", f.id()).put("text", f.text()).put("verdict", f.verdict().name())).toList());
    }

    /** Reads what {@link #bytes} wrote; throws PKG-JSON. */
    public static List<FindingRecord> read(byte[] bytes) {
        return Lines.read(bytes, "findings").stream().map(FindingRecord::of).toList();
    }

    private static FindingRecord of(Lines.Line line) {
        String about = line.text("about");
        boolean known = about.isEmpty() || RequirementId.tryParse(about).isPresent() || CriterionCode.tryParse(about).isPresent();
        String verdict = line.textOr("verdict", Verdict.NOT_ASSESSED.name());
        if (!known || !verdict.equals(Verdict.of(verdict).name())) {
            throw line.wrong();
        }
        return new FindingRecord(line.id(), about, Verdict.of(verdict), line.text("text"), line.text("from"), line.moment("at"));
    }
}
