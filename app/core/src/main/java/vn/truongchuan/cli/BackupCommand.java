package vn.truongchuan.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.truongchuan.application.BackupSummary;
import vn.truongchuan.application.Backups;
import vn.truongchuan.application.OutsideCopy;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.Progress;
import vn.truongchuan.json.Json;

/** Writes a whole workspace, evidence files included, into one verified file; or says how old the last copy elsewhere is. */
@Command(name = "backup", resourceBundle = "vn.truongchuan.text.cli")
final class BackupCommand implements Callable<Integer> {
    private final Console console;
    @Parameters(paramLabel = "WS")
    private Path folder;
    @ArgGroup(multiplicity = "1")
    private Wanted wanted;
    @Option(names = "--json")
    private boolean json;

    /** Either write one, or say how old the last one elsewhere is. */
    static final class Wanted {
        @Option(names = "--out", required = true, paramLabel = "FILE")
        private Path out;
        @Option(names = "--status", required = true)
        private boolean status;
    }

    BackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = console.open(folder)) {
            if (wanted.status) {
                status(workspace.backups());
            } else {
                write(workspace.backups());
            }
        }
        return ExitCode.DONE;
    }

    private void write(Backups backups) {
        BackupSummary made = backups.writeFull(wanted.out.toAbsolutePath().normalize(), Progress.NONE);
        if (json) {
            console.line(Json.pretty(Json.object().put("file", made.file().toString()).put("fields", made.fields())
                    .put("files", made.files()).put("bytes", made.bytes()).put("missing", made.missing().size())).strip());
            return;
        }
        console.say("backup.done", wanted.out, Long.toString(made.fields()), Long.toString(made.files()));
        if (!made.missing().isEmpty()) {
            console.say("backup.missing", Integer.toString(made.missing().size()));
        }
    }

    private void status(Backups backups) {
        OutsideCopy outside = backups.outside();
        List<Path> here = backups.list();
        if (json) {
            ObjectNode said = Json.object();
            said.put("state", outside.state().name()).put("due", outside.due()).put("days", outside.days())
                    .put("savesSince", outside.saves()).put("lastOutside", outside.made().map(Instant::toString).orElse(null))
                    .put("remindAfterDays", OutsideCopy.DAYS).put("bytes", backups.size());
            ArrayNode list = said.putArray("automatic");
            here.forEach(file -> list.add(file.getFileName().toString()));
            said.put("trouble", backups.trouble().map(Failure::code).orElse(null));
            console.line(Json.pretty(said).strip());
            return;
        }
        console.say("backup.outside." + outside.state(), Long.toString(outside.days()), Long.toString(outside.saves()));
        console.say("backup.automatic", Integer.toString(here.size()),
                here.stream().findFirst().map(f -> f.getFileName().toString()).orElse("-"));
    }
}
