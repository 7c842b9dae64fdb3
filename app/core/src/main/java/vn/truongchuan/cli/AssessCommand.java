package vn.truongchuan.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.base.Failure;
import vn.truongchuan.domain.rating.RuleRating;
import vn.truongchuan.domain.rating.SchoolRating;

/** Shows the level of each criterion, of the school and the recognitions, with what stands in the way. */
@Command(name = "assess", resourceBundle = "vn.truongchuan.text.cli")
final class AssessCommand implements Callable<Integer> {
    private final Console console;
    @Parameters(paramLabel = "WS")
    private Path folder;
    @Option(names = "--json")
    private boolean json;
    @Option(names = "--why", paramLabel = "RESULT")
    private String why;

    AssessCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = console.open(folder)) {
            SchoolRating rating = workspace.current().rating();
            RatingReport report = new RatingReport(console);
            if (why == null) {
                report.print(rating, json);
            } else {
                report.why(rating, rule(rating));
            }
        }
        return ExitCode.DONE;
    }

    private RuleRating rule(SchoolRating rating) {
        return rating.rules().stream().filter(r -> r.rule().result().equalsIgnoreCase(why)).findFirst()
                .orElseThrow(() -> new Failure("RESULT-UNKNOWN", why,
                        rating.rules().stream().map(r -> r.rule().result()).collect(Collectors.joining(", "))));
    }
}
