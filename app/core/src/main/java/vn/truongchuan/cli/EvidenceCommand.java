package vn.truongchuan.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.truongchuan.application.Editor;
import vn.truongchuan.application.EvidenceDesk;
import vn.truongchuan.application.EvidenceFileState;
import vn.truongchuan.application.IntakeOutcome;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.evidence.EvidenceRegister;
import vn.truongchuan.domain.evidence.Refusal;
import vn.truongchuan.domain.evidence.VaultReport;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.json.Json;
import vn.truongchuan.text.FailureSentence;
import vn.truongchuan.text.Messages;

/** Takes evidence files in, lists them and checks them: add, list, verify. */
@Command(name = "evidence", resourceBundle = "vn.truongchuan.text.cli")
final class EvidenceCommand implements Runnable {
    private final Console console;
    private final Messages words = Messages.open("vn.truongchuan.text.evidence", Messages.VIETNAMESE,
            EvidenceCommand.class.getClassLoader());
    @Spec
    private CommandSpec spec;

    EvidenceCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "");
    }

    @Command(name = "add", resourceBundle = "vn.truongchuan.text.cli")
    int add(@Parameters(index = "0", paramLabel = "WS") Path folder,
            @Option(names = "--criterion", required = true, paramLabel = "A.B", descriptionKey = "criterion") String criterion,
            @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE") List<Path> files,
            @Option(names = "--json", descriptionKey = "json") boolean json) {
        CriterionCode home = CriterionCode.tryParse(criterion).orElseThrow(() -> new Failure("EV-NO-CRITERION", criterion));
        try (Workspace workspace = console.open(folder)) {
            EvidenceDesk desk = new EvidenceDesk(workspace);
            List<IntakeOutcome> outcomes = desk.take(desk.preview(files, Optional.of(home), Progress.NONE),
                    new Editor(console.words().text("editor")), Progress.NONE);
            EvidenceRegister register = workspace.current().evidence();
            if (json) {
                console.line(Json.pretty(Json.array(outcomes.stream().map(o -> node(register, o)).toList())).strip());
            } else {
                outcomes.forEach(o -> say(register, o));
                console.say("evidence.summary", count(outcomes, IntakeOutcome.Kind.ADDED),
                        count(outcomes, IntakeOutcome.Kind.USED_EXISTING), count(outcomes, IntakeOutcome.Kind.REFUSED));
            }
            long refused = outcomes.stream().filter(EvidenceCommand::refused).count();
            return refused == 0 ? ExitCode.DONE : refuse("evidence.refused", Long.toString(refused));
        }
    }

    private int refuse(String key, Object... arguments) {
        console.err().println(console.words().text(key, arguments));
        return ExitCode.REFUSED;
    }

    private static boolean refused(IntakeOutcome outcome) {
        return outcome.refusal().filter(r -> !r.code().equals(Refusal.SKIPPED)).isPresent();
    }

    private static String count(List<IntakeOutcome> outcomes, IntakeOutcome.Kind kind) {
        return Long.toString(outcomes.stream().filter(o -> o.kind() == kind).count());
    }

    private void say(EvidenceRegister register, IntakeOutcome outcome) {
        String what = words.text("intake." + outcome.kind());
        String more = outcome.evidence().map(register::citation)
                .orElseGet(() -> outcome.refusal().map(EvidenceCommand::sentence).orElse(""));
        console.say("evidence.added", outcome.file().toString(), what, more);
        outcome.marks().stream().sorted().forEach(mark -> console.line("    " + words.text("mark." + mark)));
    }

    private static String sentence(Refusal refusal) {
        return FailureSentence.of(new Failure(refusal.code(), refusal.arguments().toArray()), Messages.VIETNAMESE).line();
    }

    private static ObjectNode node(EvidenceRegister register, IntakeOutcome outcome) {
        ObjectNode node = Json.object().put("file", outcome.file().toString()).put("outcome", outcome.kind().name());
        outcome.evidence().ifPresent(id -> node.put("id", id).put("code", register.citation(id)));
        outcome.refusal().ifPresent(r -> node.put("refusal", r.code()));
        ArrayNode marks = node.putArray("marks");
        outcome.marks().stream().sorted().forEach(m -> marks.add(m.name()));
        return node;
    }

    @Command(name = "list", resourceBundle = "vn.truongchuan.text.cli")
    int list(@Parameters(paramLabel = "WS") Path folder, @Option(names = "--json", descriptionKey = "json") boolean json) {
        try (Workspace workspace = console.open(folder)) {
            EvidenceRegister register = workspace.current().evidence();
            if (json) {
                console.line(Json.pretty(Json.array(register.items().stream().map(i -> node(register, i)).toList())).strip());
            } else {
                register.items().forEach(i -> console.say("evidence.line", register.citation(i.id()), i.title(),
                        i.text(EvidenceItem.FILE_NAME)));
            }
        }
        return ExitCode.DONE;
    }

    private static ObjectNode node(EvidenceRegister register, EvidenceItem item) {
        ObjectNode node = Json.object().put("id", item.id()).put("code", register.citation(item.id())).put("title", item.title());
        item.file().ifPresent(digest -> node.put("file", item.text(EvidenceItem.FILE_NAME)).put("sha256", digest.hex())
                .put("size", Long.parseLong("0" + item.text(EvidenceItem.FILE_SIZE))).put("mediaType", item.text(EvidenceItem.MEDIA_TYPE)));
        ArrayNode uses = node.putArray("criteria");
        register.usesOf(item).forEach(c -> uses.add(c.toString()));
        return node;
    }

    @Command(name = "verify", resourceBundle = "vn.truongchuan.text.cli")
    int verify(@Parameters(paramLabel = "WS") Path folder, @Option(names = "--json", descriptionKey = "json") boolean json) {
        try (Workspace workspace = console.open(folder)) {
            EvidenceDesk desk = new EvidenceDesk(workspace);
            VaultReport report = desk.verify(Progress.NONE);
            EvidenceRegister register = workspace.current().evidence();
            Map<String, EvidenceFileState> states = desk.states(report);
            if (json) {
                console.line(Json.pretty(node(report, states)).strip());
            } else {
                console.say("evidence.verified", Integer.toString(report.whole()), Integer.toString(report.missing().size()),
                        Integer.toString(report.changed().size()), Integer.toString(report.foreign().size()));
                states.forEach((id, state) -> {
                    if (state == EvidenceFileState.MISSING || state == EvidenceFileState.CHANGED) {
                        console.say("evidence.bad", register.citation(id), register.find(id).map(EvidenceItem::title).orElse(""),
                                words.text("file." + state));
                    }
                });
            }
            return report.sound() ? ExitCode.DONE : refuse("evidence.unsound", Integer.toString(report.missing().size()),
                    Integer.toString(report.changed().size()));
        }
    }

    private static ObjectNode node(VaultReport report, Map<String, EvidenceFileState> states) {
        ObjectNode node = Json.object().put("whole", report.whole()).put("sound", report.sound());
        ArrayNode missing = node.putArray("missing");
        report.missing().forEach(d -> missing.add(d.hex()));
        ArrayNode changed = node.putArray("changed");
        report.changed().forEach(d -> changed.add(d.hex()));
        ArrayNode foreign = node.putArray("foreign");
        report.foreign().forEach(foreign::add);
        ObjectNode evidence = node.putObject("evidence");
        states.forEach((id, state) -> evidence.put(id, state.name()));
        return node;
    }
}
