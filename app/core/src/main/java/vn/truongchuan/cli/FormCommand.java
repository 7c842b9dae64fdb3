package vn.truongchuan.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.truongchuan.application.Editor;
import vn.truongchuan.application.FormDesk;
import vn.truongchuan.application.FormLine;
import vn.truongchuan.application.FormPreview;
import vn.truongchuan.application.FormState;
import vn.truongchuan.application.FormTaken;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.application.WrittenForm;
import vn.truongchuan.application.WrittenPaper;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.Progress;
import vn.truongchuan.documents.form.FormPart;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.json.Json;
import vn.truongchuan.text.FailureSentence;
import vn.truongchuan.text.FormWords;
import vn.truongchuan.text.Messages;

/** Word forms: write them, read what was filled in. */
@Command(name = "form", resourceBundle = "vn.truongchuan.text.cli")
final class FormCommand implements Runnable {
    private final Console console;
    private final FormWords words = FormWords.in(Messages.VIETNAMESE);
    @Spec
    private CommandSpec spec;

    FormCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "");
    }

    @Command(name = "write", resourceBundle = "vn.truongchuan.text.cli")
    int write(@Parameters(index = "0", paramLabel = "WS") Path folder,
              @Option(names = "--criterion", paramLabel = "A.B", descriptionKey = "form.criterion") List<String> wanted,
              @Option(names = "--all", descriptionKey = "form.all") boolean all,
              @Option(names = "--into", required = true, paramLabel = "DIR", descriptionKey = "form.into") Path into,
              @Option(names = "--json", descriptionKey = "json") boolean json) {
        if (!all && wanted == null) {
            console.err().println(console.words().text("form.none"));
            return ExitCode.WRONG_USE;
        }
        try (Workspace workspace = console.open(folder)) {
            FormDesk desk = new FormDesk(workspace);
            List<WrittenForm> written = desk.write(all ? desk.criteria() : wanted.stream().map(FormCommand::code).toList(), into,
                    Progress.NONE);
            if (json) {
                console.line(Json.pretty(Json.array(written.stream().map(w -> Json.object().put("criterion", w.criterion().toString())
                        .put("file", w.path().toString()).put("reason", w.reason().name())).toList())).strip());
            } else {
                written.forEach(this::say);
            }
        }
        return ExitCode.DONE;
    }

    private static CriterionCode code(String text) {
        return CriterionCode.tryParse(text).orElseThrow(() -> new Failure("FORM-NO-CRITERION", text));
    }

    private void say(WrittenForm written) {
        console.line(written.path().toString());
        if (written.reason() != WrittenPaper.Reason.AS_ASKED) {
            console.say("form." + written.reason());
        }
    }

    @Command(name = "read", resourceBundle = "vn.truongchuan.text.cli")
    int read(@Parameters(index = "0", paramLabel = "WS") Path folder,
             @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE") List<Path> files,
             @Option(names = "--take", descriptionKey = "form.take") boolean take,
             @Option(names = "--both", descriptionKey = "form.both") boolean both,
             @Option(names = "--evidence", descriptionKey = "form.evidence") boolean evidence,
             @Option(names = "--json", descriptionKey = "json") boolean json) {
        List<ObjectNode> nodes = new ArrayList<>();
        int refused = 0;
        try (Workspace workspace = console.open(folder)) {
            FormDesk desk = new FormDesk(workspace);
            for (Path file : files) {
                FormPreview preview = desk.preview(file);
                Set<Integer> chosen = preview.lines().stream().filter(l -> chosen(l, both, evidence)).map(l -> l.slot().number())
                        .collect(Collectors.toSet());
                Optional<FormTaken> taken = take && !preview.refused()
                        ? Optional.of(desk.take(preview, chosen, new Editor(console.words().text("editor")))) : Optional.empty();
                refused += preview.refused() ? 1 : 0;
                if (json) {
                    nodes.add(node(preview, taken, chosen.size()));
                } else {
                    say(preview, taken, chosen.size());
                }
            }
        }
        if (json) {
            console.line(Json.pretty(Json.array(nodes)).strip());
        }
        if (refused > 0) {
            console.err().println(console.words().text("form.refused", Integer.toString(refused)));
        }
        return refused == 0 ? ExitCode.DONE : ExitCode.REFUSED;
    }

    private static boolean chosen(FormLine line, boolean both, boolean evidence) {
        return line.proposed() || both && line.state() == FormState.BOTH_CHANGED
                || evidence && line.state() == FormState.NEW && line.slot().part() == FormPart.EVIDENCE;
    }

    private void say(FormPreview preview, Optional<FormTaken> taken, int slots) {
        console.say("form.file", preview.file().toString(), preview.head().map(h -> h.criterion().toString()).orElse("?"));
        preview.problems().forEach(p -> console.say("form.problem", sentence(p).line()));
        if (preview.refused()) {
            return;
        }
        for (FormLine line : preview.lines()) {
            if (line.state() != FormState.SAME || !line.problems().isEmpty()) {
                console.say("form.line", Integer.toString(line.slot().number()),
                        words.part(line.slot().part().name(), line.slot().field()), words.state(line.state().name()));
                line.problems().forEach(p -> console.say("form.problem", sentence(p).line()));
            }
        }
        console.say("form.counts", count(preview, FormState.NEW), count(preview, FormState.CHANGED),
                count(preview, FormState.BOTH_CHANGED), count(preview, FormState.EMPTY_KEPT), count(preview, FormState.NOT_READ),
                count(preview, FormState.SAME));
        taken.ifPresent(t -> console.say("form.taken", Integer.toString(slots), Integer.toString(t.changed().size())));
    }

    private static String count(FormPreview preview, FormState state) {
        return Long.toString(preview.count(state));
    }

    private static FailureSentence sentence(Failure problem) {
        return FailureSentence.of(problem, Messages.VIETNAMESE);
    }

    private static ObjectNode node(FormPreview preview, Optional<FormTaken> taken, int slots) {
        ObjectNode node = Json.object().put("file", preview.file().toString()).put("refused", preview.refused());
        preview.head().ifPresent(h -> node.put("criterion", h.criterion().toString()).put("form", h.id()));
        problems(node.putArray("problems"), preview.problems());
        ArrayNode lines = node.putArray("slots");
        preview.lines().forEach(line -> {
            ObjectNode each = lines.addObject().put("slot", line.slot().number()).put("part", line.slot().part().name())
                    .put("field", line.slot().field().toString()).put("state", line.state().name())
                    .put("now", line.now()).put("said", line.said());
            problems(each.putArray("problems"), line.problems());
        });
        taken.ifPresent(t -> {
            ArrayNode changed = node.put("slotsTaken", slots).putArray("changed");
            t.changed().forEach(key -> changed.add(key.toString()));
        });
        return node;
    }

    private static void problems(ArrayNode array, List<Failure> problems) {
        problems.forEach(p -> array.addObject().put("code", p.code()).put("sentence", sentence(p).sentence())
                .put("remedy", sentence(p).remedy()));
    }
}
