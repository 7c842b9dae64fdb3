package vn.truongchuan.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import vn.truongchuan.application.exchange.Arrival;
import vn.truongchuan.application.exchange.Draft;
import vn.truongchuan.application.exchange.Sent;
import vn.truongchuan.application.exchange.Taken;
import vn.truongchuan.base.Failure;
import vn.truongchuan.domain.merge.MergePlan;
import vn.truongchuan.exchange.pack.PackageHead;
import vn.truongchuan.exchange.pack.Party;
import vn.truongchuan.exchange.record.LogEntry;
import vn.truongchuan.json.Json;
import vn.truongchuan.text.FailureSentence;
import vn.truongchuan.text.Messages;
import vn.truongchuan.text.Sentences;
import vn.truongchuan.text.VisibleText;

/** What was sent, looked at and taken, in words. */
final class ExchangeReport {
    private final Console console;
    private final Messages words = Messages.open("vn.truongchuan.text.packages", Messages.VIETNAMESE,
            ExchangeReport.class.getClassLoader());

    ExchangeReport(Console console) {
        this.console = console;
    }

    void json(JsonNode node) {
        console.line(Json.pretty(node).strip());
    }

    void say(String key, Object... arguments) {
        console.line(words.text(key, arguments));
    }

    private String kind(LogEntry entry) {
        return words.text("kind." + entry.kind().word());
    }

    String party(Party party) {
        String name = VisibleText.of(party.name());
        return words.text("role." + party.role().word()) + (name.isBlank() ? "" : ": " + name);
    }

    void sent(Draft draft, Sent sent) {
        Sentences sentences = Sentences.in(Messages.VIETNAMESE);
        draft.findings().forEach(f -> say("sent.finding", sentences.of(f)));
        if (!draft.missing().isEmpty()) {
            say("sent.missing", number(draft.missing().size()));
        }
        say("sent.done", kind(sent.entry()), Long.toString(sent.entry().sequence()), party(sent.entry().other()), number(draft.files()),
                number(draft.leftOut()));
        sent.files().forEach(file -> say("sent.file", file.toString()));
        say("sent.fingerprint", sent.entry().fingerprint().orElse(""));
        say("sent.eject");
    }

    void arrival(Arrival arrival, Optional<Taken> taken, Optional<Failure> failure) {
        arrival.files().forEach(file -> console.line(file.toString()));
        arrival.head().ifPresent(this::head);
        arrival.key().ifPresent(key -> say("arrival.key." + key.state().name(), key.fingerprint().map(f -> f.text()).orElse("")));
        arrival.plan().filter(plan -> taken.isEmpty()).ifPresent(this::plan);
        if (failure.isPresent()) {
            console.err().println(FailureSentence.of(failure.get(), Messages.VIETNAMESE).line());
            return;
        }
        arrival.orphans().forEach(orphan -> say("arrival.orphan", VisibleText.of(orphan)));
        if (taken.isEmpty()) {
            say("arrival." + arrival.state().name(), number(arrival.evidence().size()));
            return;
        }
        taken.get().merge().ifPresent(merge -> {
            arrival.plan().ifPresent(this::plan);
            say("taken.merge", merge.id());
        });
        taken.get().made().ifPresent(folder -> say("taken.made", folder.toString()));
        say("taken.done", number(taken.get().files()), number(arrival.texts().map(t -> t.feedback().size()).orElse(0)));
        if (taken.get().notHere() > 0) {
            say("taken.notHere", number(taken.get().notHere()));
        }
    }

    private void head(PackageHead head) {
        say("arrival.head", words.text("kind." + head.kind().word()), Long.toString(head.route().sequence()), party(head.route().sender()));
    }

    private void plan(MergePlan plan) {
        say("arrival.plan", number(plan.taken().size()), number(plan.disputes().size()), number(plan.joined().size()),
                number(plan.renumbered().size()));
        if (!plan.cloned().isEmpty()) {
            say("arrival.cloned", number(plan.cloned().size()));
        }
    }

    void log(LogEntry entry, boolean confirmed) {
        say(entry.sent() ? "log.sent" : "log.received", kind(entry), Long.toString(entry.sequence()), party(entry.other()),
                entry.at().toString(), entry.editor(), entry.id().substring(0, 8));
        if (confirmed) {
            say("log.confirmed");
        }
        if (!entry.note().isEmpty()) {
            say("log.note", VisibleText.of(entry.note()));
        }
    }

    private static String number(long count) {
        return Long.toString(count);
    }
}
