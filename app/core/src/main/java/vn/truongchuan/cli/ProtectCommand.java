package vn.truongchuan.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.truongchuan.application.Locking;
import vn.truongchuan.application.ProtectionChange;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.application.WorkspaceProtection;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.Progress;
import vn.truongchuan.exchange.protect.KeyFiles;
import vn.truongchuan.exchange.seal.Passphrase;
import vn.truongchuan.text.Messages;

/** Encryption of a workspace on the disk: on, off, another password, another recovery sheet, what it is now. */
@Command(name = "protect", resourceBundle = "vn.truongchuan.text.cli")
final class ProtectCommand implements Runnable {
    private final Console console;
    @Spec
    private CommandSpec spec;

    ProtectCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "");
    }

    /** What a workspace is to open with: the sheet is on the disk before anything is encrypted. */
    static Locking locking(Console console, Path workspace, Path sheet) {
        String password = console.keys().password(console.words(), "protect.ask.new").orElseThrow(() -> new Failure("ENC-EMPTY")).text();
        return Locking.prepare(password, password, sheet, workspace, Messages.VIETNAMESE);
    }

    @Command(name = "on", resourceBundle = "vn.truongchuan.text.cli")
    int on(@Parameters(paramLabel = "WS") Path folder, @Option(names = "--sheet", required = true, paramLabel = "FILE",
            descriptionKey = "protect.sheet") Path sheet,
            @Option(names = "--delete-plain", descriptionKey = "protect.delete") boolean delete) {
        if (WorkspaceProtection.needed(folder)) {
            throw new Failure("WS-PROTECTED", folder.toString());
        }
        ProtectionChange change = ProtectionChange.protect(folder, locking(console, folder, sheet), Progress.NONE);
        console.say("protect.on", folder, sheet);
        return done(change, delete);
    }

    @Command(name = "off", resourceBundle = "vn.truongchuan.text.cli")
    int off(@Parameters(paramLabel = "WS") Path folder, @Option(names = "--delete-encrypted", descriptionKey = "protect.delete")
            boolean delete) {
        ProtectionChange change = console.keys().with(console.words(), u -> ProtectionChange.unprotect(folder, u, Progress.NONE));
        console.say("protect.off", folder);
        return done(change, delete);
    }

    private int done(ProtectionChange change, boolean delete) {
        if (!change.damaged().isEmpty()) {
            console.say("protect.damaged", Integer.toString(change.damaged().size()));
        }
        if (delete && change.damaged().isEmpty()) {
            change.deleteBefore();
            console.say("protect.deleted");
        } else {
            console.say("protect.kept", change.before());
        }
        return ExitCode.DONE;
    }

    @Command(name = "password", resourceBundle = "vn.truongchuan.text.cli")
    int password(@Parameters(paramLabel = "WS") Path folder, @Option(names = "--new-password-file", required = true, paramLabel = "FILE",
            descriptionKey = "protect.new") Path file) {
        Passphrase next = KeyFiles.strong(WorkspaceKeys.firstLine(file));
        try (Workspace workspace = console.open(folder)) {
            workspace.protection().changePassword(next);
            console.say("protect.password", folder);
        }
        return ExitCode.DONE;
    }

    @Command(name = "sheet", resourceBundle = "vn.truongchuan.text.cli")
    int sheet(@Parameters(paramLabel = "WS") Path folder, @Option(names = "--out", required = true, paramLabel = "FILE",
            descriptionKey = "protect.sheet") Path file) {
        try (Workspace workspace = console.open(folder)) {
            if (!workspace.protection().on()) {
                throw new Failure("WS-NOT-PROTECTED", folder.toString());
            }
            workspace.protection().changeSheet(Locking.newSheet(file, folder, Messages.VIETNAMESE).recipient());
            console.say("protect.newSheet", file);
        }
        return ExitCode.DONE;
    }

    @Command(name = "status", resourceBundle = "vn.truongchuan.text.cli")
    int status(@Parameters(paramLabel = "WS") Path folder) {
        console.say(WorkspaceProtection.needed(folder) ? "protect.status.on" : "protect.status.off", folder);
        return ExitCode.DONE;
    }
}
