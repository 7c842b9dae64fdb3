package vn.truongchuan.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.truongchuan.application.BackupSummary;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.base.Progress;

/** Writes a whole workspace, evidence files included, into one verified file. */
@Command(name = "backup", resourceBundle = "vn.truongchuan.text.cli")
final class BackupCommand implements Callable<Integer> {
    private final Console console;
    @Parameters(paramLabel = "WS")
    private Path folder;
    @Option(names = "--out", required = true, paramLabel = "FILE")
    private Path out;

    BackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = Workspace.open(folder)) {
            BackupSummary made = workspace.backups().writeFull(out.toAbsolutePath().normalize(), Progress.NONE);
            console.say("backup.done", out, Long.toString(made.fields()), Long.toString(made.files()));
            if (!made.missing().isEmpty()) {
                console.say("backup.missing", Integer.toString(made.missing().size()));
            }
        }
        return ExitCode.DONE;
    }
}
