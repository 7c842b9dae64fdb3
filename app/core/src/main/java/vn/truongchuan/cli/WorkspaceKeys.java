package vn.truongchuan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import vn.truongchuan.base.Failure;
import vn.truongchuan.exchange.seal.Passphrase;
import vn.truongchuan.exchange.seal.RecoveryKey;
import vn.truongchuan.exchange.seal.Unlocking;
import vn.truongchuan.text.Messages;

/** What protected workspaces are opened with on this command line: a file with the password or the sheet's key, or an answer. */
public final class WorkspaceKeys {
    private Optional<Path> passwordFile = Optional.empty();
    private Optional<Path> recoveryFile = Optional.empty();

    void passwordFile(Path file) {
        passwordFile = Optional.of(file);
    }

    void recoveryFile(Path file) {
        recoveryFile = Optional.of(file);
    }

    /** The password of {@code --workspace-password-file}, or the answer at a terminal. */
    Optional<Passphrase> password(Messages words, String question) {
        return passwordFile.map(file -> new Passphrase(firstLine(file))).or(() -> Optional.ofNullable(System.console())
                .map(terminal -> terminal.readPassword("%s ", words.text(question))).map(typed -> new Passphrase(new String(typed))));
    }

    /** Does work that may meet a protected workspace; asks for its password only where it does. */
    <T> T with(Messages words, Function<Unlocking, T> work) {
        Optional<Unlocking> given = given();
        if (given.isPresent()) {
            return work.apply(given.get());
        }
        try {
            return work.apply(Unlocking.NOTHING);
        } catch (Failure locked) {
            Optional<Passphrase> typed = locked.code().equals("WS-PROTECTED") ? password(words, "protect.ask") : Optional.empty();
            return work.apply(typed.map(Unlocking::with).orElseThrow(() -> locked));
        }
    }

    private Optional<Unlocking> given() {
        return recoveryFile.map(file -> Unlocking.with(key(file)))
                .or(() -> passwordFile.map(file -> Unlocking.with(new Passphrase(firstLine(file)))));
    }

    private static RecoveryKey key(Path file) {
        RecoveryKey.Typed typed = RecoveryKey.type(firstLine(file));
        return typed.key().orElseThrow(() -> new Failure("ENC-KEY", Integer.toString(typed.wrongGroup())));
    }

    /** The first line that is no comment. */
    static String firstLine(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.filter(l -> !l.startsWith("#")).findFirst().orElse("");
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            throw new Failure(unreadable, "USB-READ", file);
        }
    }
}
