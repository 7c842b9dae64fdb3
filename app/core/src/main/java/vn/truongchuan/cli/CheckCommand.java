package vn.truongchuan.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.truongchuan.application.Reviews;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.domain.check.Finding;
import vn.truongchuan.domain.check.Severity;
import vn.truongchuan.json.Json;
import vn.truongchuan.text.Messages;
import vn.truongchuan.text.Sentences;

/** Lists what the council should look at before the report goes out. */
@Command(name = "check", resourceBundle = "vn.truongchuan.text.cli")
final class CheckCommand implements Callable<Integer> {
    private final Console console;
    @Parameters(paramLabel = "WS")
    private Path folder;
    @Option(names = "--json")
    private boolean json;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = console.open(folder)) {
            List<Finding> findings = new ArrayList<>(workspace.openingFindings());
            findings.addAll(Reviews.of(workspace.current(), Reviews.missing(workspace.current(), workspace.vault())));
            Sentences sentences = Sentences.in(Messages.VIETNAMESE);
            if (json) {
                console.line(Json.pretty(json(findings, sentences)).strip());
            } else {
                findings.forEach(f -> console.line("[" + sentences.of(f.severity()) + "] " + sentences.of(f)));
                console.say("check.total", count(findings, Severity.WRONG), count(findings, Severity.MISSING),
                        count(findings, Severity.ADVICE));
            }
        }
        return ExitCode.DONE;
    }

    private static String count(List<Finding> findings, Severity severity) {
        return Long.toString(findings.stream().filter(f -> f.severity() == severity).count());
    }

    private static ArrayNode json(List<Finding> findings, Sentences sentences) {
        ArrayNode list = Json.object().putArray("findings");
        for (Finding finding : findings) {
            ObjectNode node = list.addObject().put("kind", finding.kind()).put("severity", finding.severity().name());
            node.put("entity", finding.place().entity().toString());
            finding.place().field().ifPresent(field -> node.put("field", field));
            finding.place().criterion().ifPresent(code -> node.put("criterion", code.toString()));
            node.put("sentence", sentences.of(finding));
            sentences.remedy(finding).ifPresent(remedy -> node.put("remedy", remedy));
        }
        return list;
    }
}
