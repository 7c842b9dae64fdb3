package vn.truongchuan.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.truongchuan.application.Editor;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.application.exchange.Arrival;
import vn.truongchuan.application.exchange.Confirmations;
import vn.truongchuan.application.exchange.Office;
import vn.truongchuan.application.exchange.Receiving;
import vn.truongchuan.application.exchange.Taken;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.Progress;
import vn.truongchuan.exchange.seal.Unlocking;
import vn.truongchuan.json.Json;

/** Takes packages into a workspace, into an office's folder, or makes a workspace of an assignment or a backup. */
@Command(name = "receive", resourceBundle = "vn.truongchuan.text.cli")
final class ReceiveCommand implements Callable<Integer> {
    private final Console console;
    @Parameters(index = "0", paramLabel = "HOME")
    private Path home;
    @Parameters(index = "1..*", arity = "1..*", paramLabel = "PACKAGE")
    private List<Path> files;
    @Option(names = "--dry-run", descriptionKey = "package.dryRun")
    private boolean dryRun;
    @Option(names = "--accept-new-key", descriptionKey = "package.acceptNewKey")
    private boolean newKey;
    @Option(names = "--changed-key-reason", paramLabel = "TEXT", descriptionKey = "package.changedKeyReason")
    private String changedKey;
    @Option(names = "--accept-unsigned", descriptionKey = "package.acceptUnsigned")
    private boolean unsigned;
    @Option(names = "--editor", paramLabel = "NAME", descriptionKey = "package.editor")
    private String editor;
    @Option(names = "--json", descriptionKey = "json")
    private boolean json;
    @Mixin
    private PackageCommand.Keys keys;

    ReceiveCommand(Console console) {
        this.console = console;
    }

    /** Whoever takes packages. */
    private interface Taker {
        Taken take(Arrival arrival);
    }

    @Override
    public Integer call() {
        Editor who = new Editor(editor == null ? console.words().text("editor") : editor);
        Confirmations said = new Confirmations(newKey, Optional.ofNullable(changedKey), unsigned);
        Unlocking unlocking = keys.unlocking();
        if (Office.present(home)) {
            Office office = Office.open(home);
            return all(office.look(files, unlocking, Progress.NONE), a -> office.take(a, who, said, unlocking, Progress.NONE));
        }
        if (Files.notExists(home.resolve("workspace.json"))) {
            Receiving receiving = Receiving.fresh(home);
            return all(receiving.look(who, files, unlocking, Progress.NONE), a -> receiving.take(a, who, said, unlocking, Progress.NONE));
        }
        try (Workspace workspace = console.open(home)) {
            Receiving receiving = new Receiving(workspace);
            return all(receiving.look(who, files, unlocking, Progress.NONE), a -> receiving.take(a, who, said, unlocking, Progress.NONE));
        }
    }

    private int all(List<Arrival> arrivals, Taker taker) {
        if (!json) {
            SignsReport.beside(files).say(console);
        }
        ExchangeReport report = new ExchangeReport(console);
        List<ObjectNode> nodes = new ArrayList<>();
        boolean refused = arrivals.isEmpty();
        for (Arrival arrival : arrivals) {
            Optional<Taken> taken = Optional.empty();
            Optional<Failure> failure = arrival.trouble();
            if (failure.isEmpty() && !dryRun) {
                try {
                    taken = Optional.of(taker.take(arrival));
                } catch (Failure why) {
                    failure = Optional.of(why);
                }
            }
            refused |= failure.isPresent();
            if (json) {
                nodes.add(ExchangeJson.arrival(arrival, taken, failure));
            } else {
                report.arrival(arrival, taken, failure);
            }
        }
        if (json) {
            report.json(Json.array(nodes));
        } else if (arrivals.isEmpty()) {
            console.err().println(console.words().text("package.none"));
        }
        return refused ? ExitCode.REFUSED : ExitCode.DONE;
    }
}
