package vn.truongchuan.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.domain.check.Finding;
import vn.truongchuan.domain.check.Severity;
import vn.truongchuan.text.Messages;
import vn.truongchuan.text.Sentences;

/** Compares everything stored in a workspace's tables with its sums; evidence files have their own check. */
@Command(name = "verify", resourceBundle = "vn.truongchuan.text.cli")
final class VerifyCommand implements Callable<Integer> {
    private final Console console;
    @Parameters(paramLabel = "WS")
    private Path folder;

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = console.open(folder)) {
            List<Finding> findings = new ArrayList<>(workspace.openingFindings());
            workspace.verify().stream().filter(f -> !findings.contains(f)).forEach(findings::add);
            Sentences sentences = Sentences.in(Messages.VIETNAMESE);
            findings.forEach(finding -> console.line(sentences.of(finding)));
            console.say("verify.done", Long.toString(workspace.current().fields().size()), Integer.toString(findings.size()));
            long wrong = findings.stream().filter(f -> f.severity() == Severity.WRONG).count();
            if (wrong > 0) {
                console.err().println(console.words().text("verify.wrong", Long.toString(wrong)));
            }
            return wrong > 0 ? ExitCode.REFUSED : ExitCode.DONE;
        }
    }
}
