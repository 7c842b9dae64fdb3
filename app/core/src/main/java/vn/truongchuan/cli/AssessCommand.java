package vn.truongchuan.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.domain.rating.SchoolRating;

/** Shows the level of each criterion, of the school and the recognitions, with what stands in the way. */
@Command(name = "assess", resourceBundle = "vn.truongchuan.text.cli")
final class AssessCommand implements Callable<Integer> {
    private final Console console;
    @Parameters(paramLabel = "WS")
    private Path folder;
    @Option(names = "--json")
    private boolean json;

    AssessCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = Workspace.open(folder)) {
            SchoolRating rating = workspace.current().rating();
            new RatingReport(console).print(rating, json);
        }
        return ExitCode.DONE;
    }
}
