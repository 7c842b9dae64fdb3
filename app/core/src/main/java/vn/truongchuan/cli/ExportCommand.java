package vn.truongchuan.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.truongchuan.application.Exports;
import vn.truongchuan.application.Workspace;

/** Writes a workspace's fields as documented text. */
@Command(name = "export", resourceBundle = "vn.truongchuan.text.cli")
final class ExportCommand implements Callable<Integer> {
    private final Console console;
    @Parameters(paramLabel = "WS")
    private Path folder;
    @Option(names = "--out", required = true, paramLabel = "FILE")
    private Path out;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = console.open(folder)) {
            Exports.export(workspace, out);
            console.say("export.done", Long.toString(workspace.current().fields().size()), out);
        }
        return ExitCode.DONE;
    }
}
