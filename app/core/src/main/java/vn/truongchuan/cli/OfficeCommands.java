package vn.truongchuan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.application.exchange.Draft;
import vn.truongchuan.application.exchange.ExchangeLog;
import vn.truongchuan.application.exchange.Office;
import vn.truongchuan.application.exchange.Sending;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.standard.StandardSet;
import vn.truongchuan.exchange.pack.PackageKind;
import vn.truongchuan.exchange.pack.Party;
import vn.truongchuan.exchange.record.LogEntry;
import vn.truongchuan.regulation.StandardSetCheck;

/** What an office or an evaluator does: package office, receipt, feedback, findings, standard-set. */
final class OfficeCommands {
    private OfficeCommands() {
    }

    /** Makes an office's folder. */
    @Command(name = "office", resourceBundle = "vn.truongchuan.text.cli")
    static final class Make implements Callable<Integer> {
        private final Console console;
        @Parameters(index = "0", paramLabel = "OFFICE")
        private Path folder;
        @Option(names = "--name", required = true, paramLabel = "NAME", descriptionKey = "package.officeName")
        private String name;
        @Option(names = "--evaluator", descriptionKey = "package.evaluator")
        private boolean evaluator;

        Make(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            Office office = Office.create(folder, evaluator ? Party.Role.EVALUATOR : Party.Role.OFFICE, name);
            console.say("package.officeMade", folder.toString(), office.keys().need().open().fingerprint().text());
            return ExitCode.DONE;
        }
    }

    /** Confirms what has arrived: in an office's folder, or in a workspace. */
    @Command(name = "receipt", resourceBundle = "vn.truongchuan.text.cli")
    static final class Receipt implements Callable<Integer> {
        private final Console console;
        @Parameters(index = "0", paramLabel = "HOME")
        private Path home;
        @Option(names = "--for", paramLabel = "ID", descriptionKey = "package.for")
        private String id = "";
        @Mixin
        private SendOptions options;

        Receipt(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            if (Office.present(home)) {
                Office office = Office.open(home);
                return write(office, office.receipt(newest(office.log(), id, PackageKind.SUBMISSION)), options, console);
            }
            try (Workspace workspace = console.open(home)) {
                List<LogEntry> waiting = new ExchangeLog(workspace).toConfirm();
                String first = id.isEmpty() ? waiting.stream().findFirst().map(LogEntry::id).orElse("") : id;
                Sending sending = new Sending(workspace);
                Draft draft = sending.receipt(List.of(first));
                return options.done(console, draft, sending.write(options.editor(console), draft, options.into(), options.sealing(),
                        Progress.NONE));
            }
        }
    }

    private static String newest(List<LogEntry> log, String id, PackageKind kind) {
        return log.stream().filter(e -> !e.sent() && (id.isEmpty() ? e.kind() == kind : e.id().startsWith(id))).findFirst()
                .map(LogEntry::id).orElseThrow(() -> new Failure("OFFICE-NOPACKAGE", id));
    }

    private static int write(Office office, Draft draft, SendOptions options, Console console) {
        return options.done(console, draft, office.write(options.editor(console), draft, options.into(), options.sealing(), Progress.NONE));
    }

    /** Comments for a school. */
    @Command(name = "feedback", resourceBundle = "vn.truongchuan.text.cli")
    static final class Feedback implements Callable<Integer> {
        private final Console console;
        @Parameters(index = "0", paramLabel = "OFFICE")
        private Path home;
        @Option(names = "--for", paramLabel = "ID", descriptionKey = "package.for")
        private String id = "";
        @Option(names = "--comments", required = true, paramLabel = "FILE", descriptionKey = "package.comments")
        private Path comments;
        @Mixin
        private SendOptions options;

        Feedback(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            Office office = Office.open(home);
            return write(office, office.feedback(newest(office.log(), id, PackageKind.SUBMISSION), CommentFile.read(comments)), options,
                    console);
        }
    }

    /** What an evaluator found. */
    @Command(name = "findings", resourceBundle = "vn.truongchuan.text.cli")
    static final class Findings implements Callable<Integer> {
        private final Console console;
        @Parameters(index = "0", paramLabel = "OFFICE")
        private Path home;
        @Option(names = "--for", paramLabel = "ID", descriptionKey = "package.for")
        private String id = "";
        @Option(names = "--comments", required = true, paramLabel = "FILE", descriptionKey = "package.comments")
        private Path comments;
        @Option(names = "--to-evaluator", descriptionKey = "package.toEvaluator")
        private boolean toEvaluator;
        @Mixin
        private SendOptions options;

        Findings(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            Office office = Office.open(home);
            Party to = new Party(toEvaluator ? Party.Role.EVALUATOR : Party.Role.OFFICE, "", "");
            return write(office, office.findings(newest(office.log(), id, PackageKind.SUBMISSION), CommentFile.read(comments), to), options,
                    console);
        }
    }

    /** A standard set for schools. */
    @Command(name = "standard-set", resourceBundle = "vn.truongchuan.text.cli")
    static final class SetForSchools implements Callable<Integer> {
        private final Console console;
        @Parameters(index = "0", paramLabel = "OFFICE")
        private Path home;
        @Parameters(index = "1", paramLabel = "SETFILE")
        private Path file;
        @Mixin
        private SendOptions options;

        SetForSchools(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() throws IOException {
            StandardSetCheck.Checked checked = StandardSetCheck.file(file);
            StandardSet set = checked.set().orElseThrow(() -> new Failure("SET-WRONG", file,
                    Long.toString(checked.problems().stream().filter(p -> !p.advice()).count())));
            Office office = Office.open(home);
            return write(office, office.standardSet(set, Files.readAllBytes(file), Party.anyone()), options, console);
        }
    }
}
