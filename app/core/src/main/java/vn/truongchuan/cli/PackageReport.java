package vn.truongchuan.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.truongchuan.application.exchange.Submission;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.exchange.PackageFacts;
import vn.truongchuan.exchange.PackageReader;
import vn.truongchuan.exchange.PackageTexts;
import vn.truongchuan.exchange.container.EntryNames;
import vn.truongchuan.exchange.pack.InventoryLine;
import vn.truongchuan.exchange.pack.PackageHead;
import vn.truongchuan.exchange.pack.PackageKind;
import vn.truongchuan.exchange.pack.Party;
import vn.truongchuan.exchange.seal.Unlocking;
import vn.truongchuan.json.Json;
import vn.truongchuan.text.Messages;
import vn.truongchuan.text.VisibleText;

/** Prints what a package says of itself; texts from outside are shown with their invisible characters as marks. */
final class PackageReport {
    private final Console console;
    private final Messages words = Messages.open("vn.truongchuan.text.packages", Messages.VIETNAMESE,
            PackageReport.class.getClassLoader());

    PackageReport(Console console) {
        this.console = console;
    }

    void summary(PackageFacts facts) {
        PackageHead head = facts.head();
        say("package.whole", words.text("kind." + head.kind().word()), Long.toString(head.route().sequence()), head.route().created());
        say("package.from", party(head.route().sender()));
        say("package.to", party(head.route().addressee()));
        head.subject().ifPresent(s -> say("package.about", VisibleText.of(s.schoolName()), s.standardSet(), s.schoolYear()));
        head.route().answers().ifPresent(a -> say("package.answers", a.id(), Long.toString(a.sequence())));
        if (head.volume().count() > 1) {
            say("package.volume", Integer.toString(head.volume().number()), Integer.toString(head.volume().count()));
        }
        say("package.evidence", Integer.toString(facts.here().size()), Integer.toString(facts.leftOut().size()));
        facts.signer().ifPresentOrElse(key -> say("package.signed", key.fingerprint()), () -> say("package.unsigned"));
    }

    void evidence(PackageFacts facts) {
        for (InventoryLine line : facts.inventory().lines()) {
            say(line.volume() == head(facts) ? "package.line" : "package.elsewhere", String.format("%11d", line.size()),
                    VisibleText.of(String.join(", ", line.codes())), VisibleText.of(line.name()), Integer.toString(line.volume()));
        }
    }

    /** What the lists say, and for what a school handed in its levels; everything as data, nothing is taken in. */
    void texts(Path file, Unlocking unlocking) throws IOException {
        try (PackageReader reader = PackageReader.open(file, unlocking)) {
            PackageTexts texts = PackageTexts.read(reader);
            texts.assignment().ifPresent(a -> say("show.assignment", VisibleText.of(a.memberName()), String.join(", ", a.criteria().stream()
                    .map(CriterionCode::toString).toList()), VisibleText.of(a.message())));
            texts.receipts().forEach(r -> say("show.receipt", words.text("kind." + r.kind().word()), Long.toString(r.sequence()), r.id()));
            texts.feedback().forEach(f -> say("show." + f.kind().name(), f.about().isEmpty() ? "–" : f.about(), VisibleText.of(f.text())));
            texts.findings().forEach(f -> say("show.finding", f.about().isEmpty() ? "–" : f.about(), f.verdict().name(),
                    VisibleText.of(f.text())));
            if (!texts.want().isEmpty()) {
                say("show.want", Integer.toString(texts.want().size()));
            }
        }
    }

    /** The levels of a whole submission. */
    void rating(PackageFacts facts, Path file, Unlocking unlocking) {
        if (facts.head().kind() == PackageKind.SUBMISSION && facts.parts().contains(EntryNames.SELF_ASSESSMENT)) {
            Submission read = Submission.read(List.of(file), unlocking, Progress.NONE);
            new RatingReport(console).table(read.rating());
            read.unplaced().forEach(key -> say("arrival.orphan", key));
            say("show.feedback", Integer.toString(read.assessment().feedback().size()));
        }
    }

    private static int head(PackageFacts facts) {
        return facts.head().volume().number();
    }

    private void say(String key, Object... arguments) {
        console.line(words.text(key, arguments));
    }

    private String party(Party party) {
        String name = VisibleText.of(party.name());
        return words.text("role." + party.role().word()) + (name.isBlank() ? "" : ": " + name);
    }

    static ObjectNode json(PackageFacts facts, boolean withEvidence) {
        PackageHead head = facts.head();
        ObjectNode root = Json.object().put("whole", true).put("kind", head.kind().word()).put("version", head.version().toString())
                .put("id", head.route().id()).put("sequence", head.route().sequence()).put("created", head.route().created().toString());
        party(root.putObject("sender"), head.route().sender());
        party(root.putObject("addressee"), head.route().addressee());
        head.subject().ifPresent(s -> root.putObject("subject").put("school", s.school()).put("schoolName", s.schoolName())
                .put("cycle", s.cycle()).put("standardSet", s.standardSet()).put("schoolYear", s.schoolYear().toString()));
        head.route().answers().ifPresent(a -> root.putObject("answers").put("id", a.id()).put("sequence", a.sequence()));
        root.putObject("volume").put("number", head.volume().number()).put("count", head.volume().count());
        ObjectNode counts = root.putObject("counts");
        head.counts().forEach(counts::put);
        root.put("content", facts.content().hex()).put("sealed", facts.sealed()).put("signed", !facts.unsigned());
        facts.signer().ifPresent(key -> root.put("fingerprint", key.fingerprint().text()));
        root.put("evidenceHere", facts.here().size()).put("evidenceLeftOut", facts.leftOut().size());
        if (withEvidence) {
            ArrayNode parts = root.putArray("parts");
            facts.parts().stream().sorted().forEach(parts::add);
            ArrayNode evidence = root.putArray("evidence");
            facts.inventory().lines().forEach(l -> {
                ObjectNode node = evidence.addObject().put("sha256", l.digest().hex()).put("size", l.size()).put("volume", l.volume())
                        .put("type", l.mediaType()).put("name", l.name());
                l.codes().forEach(node.putArray("codes")::add);
            });
        }
        return root;
    }

    private static void party(ObjectNode node, Party party) {
        node.put("role", party.role().word()).put("id", party.id()).put("name", party.name());
    }
}
