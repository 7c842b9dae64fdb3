package vn.truongchuan.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.truongchuan.application.BackupSummary;
import vn.truongchuan.application.Backups;
import vn.truongchuan.base.Progress;

/** Makes a workspace from a backup in a free folder; everything is verified before anything is written. */
@Command(name = "restore", resourceBundle = "vn.truongchuan.text.cli")
final class RestoreCommand implements Callable<Integer> {
    private final Console console;
    @Parameters(index = "0", paramLabel = "FILE")
    private Path file;
    @Parameters(index = "1", paramLabel = "DIR")
    private Path folder;

    RestoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        BackupSummary restored = console.keys().with(console.words(), unlocking -> Backups.restore(file.toAbsolutePath().normalize(),
                folder.toAbsolutePath().normalize(), unlocking, Progress.NONE));
        console.say("restore.done", folder, restored.school(), restored.schoolYear(), Long.toString(restored.fields()));
        return ExitCode.DONE;
    }
}
