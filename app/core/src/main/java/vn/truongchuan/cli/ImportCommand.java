package vn.truongchuan.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.truongchuan.application.Exports;
import vn.truongchuan.application.ImportPreview;
import vn.truongchuan.application.ImportPreview.Outcome;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.base.Failure;
import vn.truongchuan.text.Messages;
import vn.truongchuan.text.Sentences;

/** Takes the fields of an exported file into a workspace, or only says what it would take. */
@Command(name = "import", resourceBundle = "vn.truongchuan.text.cli")
final class ImportCommand implements Callable<Integer> {
    private final Console console;
    @Parameters(index = "0", paramLabel = "WS")
    private Path folder;
    @Parameters(index = "1", paramLabel = "FILE")
    private Path file;
    @Option(names = "--dry-run")
    private boolean dryRun;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = console.open(folder)) {
            ImportPreview preview = Exports.preview(workspace, file);
            if (!preview.importable()) {
                refuse(preview.problems());
                return ExitCode.REFUSED;
            }
            console.say("import.preview", count(preview, Outcome.NEW), count(preview, Outcome.CHANGED), count(preview, Outcome.SAME),
                    count(preview, Outcome.OLDER), count(preview, Outcome.CONFLICT));
            preview.of(Outcome.CONFLICT).forEach(item -> console.say("import.conflict", item.key()));
            preview.unplaced().forEach(address -> console.say("import.unplaced", address));
            if (!dryRun) {
                console.say("import.done", Integer.toString(Exports.apply(workspace, preview).size()));
            }
        }
        return ExitCode.DONE;
    }

    /** One sentence on standard error; what else is wrong with the file is output. */
    private void refuse(List<Failure> problems) {
        Sentences sentences = Sentences.in(Messages.VIETNAMESE);
        problems.stream().skip(1).forEach(problem -> console.line(sentences.of(problem).line()));
        console.err().println(sentences.of(problems.get(0)).line());
    }

    private static String count(ImportPreview preview, Outcome outcome) {
        return Long.toString(preview.count(outcome));
    }
}
