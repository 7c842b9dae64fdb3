package vn.truongchuan.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.truongchuan.application.Editor;
import vn.truongchuan.application.Merges;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.application.exchange.ExchangeLog;
import vn.truongchuan.application.exchange.Office;
import vn.truongchuan.base.Failure;
import vn.truongchuan.domain.evidence.CitedText;
import vn.truongchuan.domain.merge.MergeRecord;
import vn.truongchuan.exchange.record.LogEntry;
import vn.truongchuan.exchange.sign.KeyFolder;
import vn.truongchuan.json.Json;
import vn.truongchuan.text.VisibleText;

/** What went and came, taking a merge back, choosing between values, the own fingerprint: package log, undo, settle, key. */
final class ExchangeLogCommands {
    private ExchangeLogCommands() {
    }

    /** Everything that was sent and received. */
    @Command(name = "log", resourceBundle = "vn.truongchuan.text.cli")
    static final class Log implements Callable<Integer> {
        private final Console console;
        @Parameters(index = "0", paramLabel = "HOME")
        private Path home;
        @Option(names = "--json", descriptionKey = "json")
        private boolean json;

        Log(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            if (Office.present(home)) {
                print(Office.open(home).log(), Set.of());
                return ExitCode.DONE;
            }
            try (Workspace workspace = console.open(home)) {
                ExchangeLog log = new ExchangeLog(workspace);
                print(log.entries(), log.confirmed());
            }
            return ExitCode.DONE;
        }

        private void print(List<LogEntry> entries, Set<String> confirmed) {
            ExchangeReport report = new ExchangeReport(console);
            if (json) {
                report.json(Json.array(entries.stream().map(e -> ExchangeJson.entry(e).put("confirmed", confirmed.contains(e.id())))
                        .toList()));
            } else {
                entries.forEach(e -> report.log(e, e.sent() && confirmed.contains(e.id())));
            }
        }
    }

    /** Takes a merge back, named by its own id or by its package's. */
    @Command(name = "undo", resourceBundle = "vn.truongchuan.text.cli")
    static final class Undo implements Callable<Integer> {
        private final Console console;
        @Parameters(index = "0", paramLabel = "WS")
        private Path folder;
        @Parameters(index = "1", paramLabel = "MERGE")
        private String id;
        @Option(names = "--editor", paramLabel = "NAME", descriptionKey = "package.editor")
        private String editor;
        @Option(names = "--json", descriptionKey = "json")
        private boolean json;

        Undo(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            try (Workspace workspace = console.open(folder)) {
                MergeRecord merge = workspace.merges().all().stream().filter(m -> m.id().startsWith(id) || m.source().startsWith(id))
                        .findFirst().orElseThrow(() -> new Failure("MRG-UNKNOWN"));
                int fields = workspace.merges().undo(new Editor(editor == null ? console.words().text("editor") : editor), merge.id())
                        .states().size();
                if (json) {
                    console.line(Json.pretty(Json.object().put("merge", merge.id()).put("fields", fields)).strip());
                } else {
                    new ExchangeReport(console).say("undo.done", Integer.toString(fields));
                }
            }
            return ExitCode.DONE;
        }
    }

    /** Shows the fields with several values, or chooses one. */
    @Command(name = "settle", resourceBundle = "vn.truongchuan.text.cli")
    static final class Settle implements Callable<Integer> {
        private final Console console;
        @Parameters(index = "0", paramLabel = "WS")
        private Path folder;
        @Option(names = "--field", paramLabel = "FIELD", descriptionKey = "package.field")
        private String field;
        @Option(names = "--take", paramLabel = "N", descriptionKey = "package.take")
        private int take;
        @Option(names = "--text", paramLabel = "TEXT", descriptionKey = "package.text")
        private String text;
        @Option(names = "--editor", paramLabel = "NAME", descriptionKey = "package.editor")
        private String editor;
        @Option(names = "--json", descriptionKey = "json")
        private boolean json;

        Settle(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            try (Workspace workspace = console.open(folder)) {
                if (field != null) {
                    settle(workspace);
                }
                print(workspace, workspace.merges().disputes());
            }
            return ExitCode.DONE;
        }

        private void settle(Workspace workspace) {
            Merges.Dispute dispute = workspace.merges().disputes().stream().filter(d -> d.key().toString().equals(field)).findFirst()
                    .orElseThrow(() -> new Failure("MRG-NODISPUTE", field));
            if (text == null && (take < 1 || take > dispute.values().size())) {
                throw new Failure("MRG-NOCHOICE", Integer.toString(dispute.values().size()));
            }
            Optional<String> value = text != null ? Optional.of(text) : dispute.values().get(take - 1).value();
            workspace.merges().settle(new Editor(editor == null ? console.words().text("editor") : editor), dispute.key(), value);
        }

        private void print(Workspace workspace, List<Merges.Dispute> disputes) {
            ExchangeReport report = new ExchangeReport(console);
            if (json) {
                List<ObjectNode> nodes = new ArrayList<>();
                disputes.forEach(d -> nodes.add(ExchangeJson.dispute(d)));
                report.json(Json.array(nodes));
                return;
            }
            report.say("settle.count", Integer.toString(disputes.size()));
            for (Merges.Dispute dispute : disputes) {
                console.line(dispute.key().toString());
                dispute.base().ifPresent(base -> report.say("settle.base", shown(workspace, base.value())));
                for (int i = 0; i < dispute.values().size(); i++) {
                    report.say("settle.value", Integer.toString(i + 1), dispute.values().get(i).editor(),
                            dispute.values().get(i).at().toString(), shown(workspace, dispute.values().get(i).value()));
                }
            }
        }

        private static String shown(Workspace workspace, Optional<String> value) {
            return VisibleText.of(workspace.current().evidence().show(new CitedText(value.orElse(""))));
        }
    }

    /** The own fingerprint, for the sheet. */
    @Command(name = "key", resourceBundle = "vn.truongchuan.text.cli")
    static final class Key implements Callable<Integer> {
        private final Console console;
        @Parameters(index = "0", paramLabel = "HOME")
        private Path home;

        Key(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            if (Office.present(home)) {
                print(Office.open(home).keys());
                return ExitCode.DONE;
            }
            try (Workspace workspace = console.open(home)) {
                print(workspace.keys());
            }
            return ExitCode.DONE;
        }

        private void print(KeyFolder keys) {
            console.line(keys.need().open().fingerprint().text());
        }
    }

    /** Writes a standard set that an office has sent into a file, for a new workspace. */
    @Command(name = "set", resourceBundle = "vn.truongchuan.text.cli")
    static final class ReceivedSet implements Callable<Integer> {
        private final Console console;
        @Parameters(index = "0", paramLabel = "WS")
        private Path folder;
        @Parameters(index = "1", paramLabel = "SET", arity = "0..1")
        private String id;
        @Option(names = "--out", paramLabel = "FILE", descriptionKey = "package.out")
        private Path out;

        ReceivedSet(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            try (Workspace workspace = console.open(folder)) {
                Map<String, String> sets = new ExchangeLog(workspace).standardSets();
                if (id == null || out == null) {
                    sets.keySet().forEach(console::line);
                    return ExitCode.DONE;
                }
                String text = Optional.ofNullable(sets.get(id)).orElseThrow(() -> new Failure("SET-UNKNOWN", id));
                try {
                    Files.writeString(out, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                } catch (IOException trouble) {
                    throw new Failure(trouble, "EXPORT-WRITE", out.toString());
                }
                console.line(out.toString());
            }
            return ExitCode.DONE;
        }
    }
}
