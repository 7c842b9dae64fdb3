package vn.truongchuan.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.truongchuan.application.Papers;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.application.WrittenPaper;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.Progress;
import vn.truongchuan.documents.Paper;

/** Writes one paper as a Word or Excel file; into a folder under the name people know it by. */
@Command(name = "document", resourceBundle = "vn.truongchuan.text.cli")
final class DocumentCommand implements Callable<Integer> {
    private final Console console;
    @Parameters(index = "0", paramLabel = "WS")
    private Path folder;
    @Parameters(index = "1", paramLabel = "NAME")
    private String name;
    @Option(names = "--out", required = true, paramLabel = "FILE")
    private Path out;

    DocumentCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Paper paper = Paper.find(name).orElseThrow(() -> new Failure("PAPER-UNKNOWN", name));
        try (Workspace workspace = console.open(folder)) {
            Path target = Files.isDirectory(out) ? out.resolve(Papers.fileName(workspace.current(), paper)) : out;
            say(console, Papers.of(workspace).write(workspace.current(), paper, target, Progress.NONE));
        }
        return ExitCode.DONE;
    }

    /** Tells where a paper is, why if not where it was asked for, and what is still missing in it. */
    static void say(Console console, WrittenPaper written) {
        console.line(written.path().toString());
        if (written.reason() != WrittenPaper.Reason.AS_ASKED) {
            console.say("document." + written.reason());
        }
        if (!written.missing().isEmpty()) {
            console.say("document.missing", Integer.toString(written.missing().size()));
        }
    }
}
