package vn.truongchuan.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.truongchuan.application.WorkspaceCopy;
import vn.truongchuan.base.Progress;

/** Copies a workspace that nobody has open, from a stick onto this computer; every file is read back. */
@Command(name = "copy", resourceBundle = "vn.truongchuan.text.cli")
final class CopyCommand implements Callable<Integer> {
    private final Console console;
    @Parameters(index = "0", paramLabel = "WS")
    private Path workspace;
    @Parameters(index = "1", paramLabel = "DIR")
    private Path target;

    CopyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        WorkspaceCopy copy = WorkspaceCopy.make(workspace, target, Progress.NONE);
        console.say("copy.done", copy.folder(), Integer.toString(copy.files()));
        copy.leftBehind().forEach(left -> console.say("copy.left", left));
        return ExitCode.DONE;
    }
}
