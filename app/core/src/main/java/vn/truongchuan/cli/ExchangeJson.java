package vn.truongchuan.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import vn.truongchuan.application.Merges;
import vn.truongchuan.application.exchange.Arrival;
import vn.truongchuan.application.exchange.Draft;
import vn.truongchuan.application.exchange.Sent;
import vn.truongchuan.application.exchange.Taken;
import vn.truongchuan.base.Failure;
import vn.truongchuan.domain.merge.MergePlan;
import vn.truongchuan.exchange.record.LogEntry;
import vn.truongchuan.json.Json;
import vn.truongchuan.text.FailureSentence;
import vn.truongchuan.text.Messages;
import vn.truongchuan.text.Sentences;

/** What was sent, looked at and taken, for other programs. */
final class ExchangeJson {
    private ExchangeJson() {
    }

    static ObjectNode sent(Draft draft, Sent sent) {
        ObjectNode json = Json.object();
        json.set("package", entry(sent.entry()));
        ArrayNode files = json.putArray("files");
        sent.files().forEach(f -> files.add(f.toString()));
        json.put("evidenceHere", draft.files()).put("evidenceLeftOut", draft.leftOut()).put("evidenceMissing", draft.missing().size());
        ArrayNode findings = json.putArray("findings");
        draft.findings().forEach(f -> findings.addObject().put("kind", f.kind()).put("severity", f.severity().name())
                .put("sentence", Sentences.in(Messages.VIETNAMESE).of(f)));
        return json;
    }

    static ObjectNode entry(LogEntry entry) {
        ObjectNode json = Json.object().put("id", entry.id()).put("sent", entry.sent()).put("kind", entry.kind().word())
                .put("sequence", entry.sequence());
        json.putObject("other").put("role", entry.other().role().word()).put("id", entry.other().id()).put("name", entry.other().name());
        json.put("at", entry.at().toString()).put("editor", entry.editor()).put("content", entry.content());
        entry.fingerprint().ifPresent(f -> json.put("fingerprint", f));
        entry.answers().ifPresent(a -> json.putObject("answers").put("id", a.id()).put("sequence", a.sequence()));
        return json.put("note", entry.note());
    }

    static ObjectNode arrival(Arrival arrival, Optional<Taken> taken, Optional<Failure> failure) {
        ObjectNode json = Json.object();
        ArrayNode files = json.putArray("files");
        arrival.files().forEach(f -> files.add(f.toString()));
        arrival.head().ifPresent(h -> json.put("id", h.route().id()).put("kind", h.kind().word()).put("sequence", h.route().sequence()));
        json.put("state", arrival.state().name()).put("taken", taken.isPresent());
        arrival.key().ifPresent(k -> {
            json.put("key", k.state().name());
            k.fingerprint().ifPresent(f -> json.put("fingerprint", f.text()));
        });
        failure.ifPresent(why -> {
            FailureSentence sentence = FailureSentence.of(why, Messages.VIETNAMESE);
            json.put("code", sentence.code()).put("sentence", sentence.sentence()).put("remedy", sentence.remedy());
        });
        ArrayNode volumes = json.putArray("missingVolumes");
        arrival.missingVolumes().forEach(volumes::add);
        arrival.plan().ifPresent(plan -> plan(json.putObject("plan"), plan));
        json.put("evidence", arrival.evidence().size()).put("evidenceNotHere", arrival.notHere().size());
        ArrayNode orphans = json.putArray("orphans");
        arrival.orphans().forEach(orphans::add);
        taken.ifPresent(t -> {
            json.put("evidenceTaken", t.files());
            t.merge().ifPresent(m -> json.put("merge", m.id()));
            t.made().ifPresent(f -> json.put("workspace", f.toString()));
        });
        return json;
    }

    private static void plan(ObjectNode json, MergePlan plan) {
        json.put("nothingNew", plan.nothingNew()).put("taken", plan.taken().size());
        ArrayNode disputes = json.putArray("disputes");
        plan.disputes().forEach(key -> disputes.add(key.toString()));
        json.put("joined", plan.joined().size()).put("renumbered", plan.renumbered().size()).put("cloned", plan.cloned().size())
                .put("revived", plan.revived().size());
    }

    static ObjectNode dispute(Merges.Dispute dispute) {
        ObjectNode json = Json.object().put("field", dispute.key().toString());
        ArrayNode values = json.putArray("values");
        dispute.values().forEach(v -> values.addObject().put("value", v.value().orElse(null)).put("editor", v.editor())
                .put("at", v.at().toString()));
        dispute.base().ifPresent(base -> json.putObject("base").put("value", base.value().orElse(null)).put("editor", base.editor())
                .put("at", base.at().toString()));
        return json;
    }
}
