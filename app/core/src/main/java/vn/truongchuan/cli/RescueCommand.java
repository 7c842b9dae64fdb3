package vn.truongchuan.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.truongchuan.application.Rescue;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.check.Severity;
import vn.truongchuan.text.Messages;
import vn.truongchuan.text.Sentences;

/** Makes a whole workspace in a free folder out of one whose database is lost or damaged, which is only read. */
@Command(name = "rescue", resourceBundle = "vn.truongchuan.text.cli")
final class RescueCommand implements Callable<Integer> {
    private final Console console;
    @Parameters(index = "0", paramLabel = "WS")
    private Path damaged;
    @Parameters(index = "1", paramLabel = "DIR")
    private Path folder;

    RescueCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Rescue rescue = console.keys().with(console.words(), unlocking -> Rescue.run(damaged.toAbsolutePath().normalize(),
                folder.toAbsolutePath().normalize(), unlocking, Progress.NONE));
        if (rescue.backup().isPresent()) {
            console.say("rescue.backup", rescue.backup().get().getFileName().toString());
        } else {
            console.say("rescue.journal");
        }
        console.say("rescue.done", folder, Long.toString(rescue.fields()), Integer.toString(rescue.files()),
                Integer.toString(rescue.missing().size()));
        Sentences sentences = Sentences.in(Messages.VIETNAMESE);
        rescue.findings().forEach(finding -> console.line(sentences.of(finding)));
        boolean whole = rescue.missing().isEmpty() && rescue.findings().stream().noneMatch(f -> f.severity() == Severity.WRONG);
        if (!whole) {
            console.err().println(console.words().text("rescue.partly"));
        }
        return whole ? ExitCode.DONE : ExitCode.REFUSED;
    }
}
