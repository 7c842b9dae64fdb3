package vn.truongchuan.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import vn.truongchuan.application.Editor;
import vn.truongchuan.application.exchange.Draft;
import vn.truongchuan.application.exchange.Sent;
import vn.truongchuan.base.Failure;
import vn.truongchuan.exchange.seal.Passphrase;
import vn.truongchuan.exchange.seal.Recipient;
import vn.truongchuan.exchange.seal.Sealing;

/** Where a package is written to, for whom it is encrypted, and who does it. */
final class SendOptions {
    @Option(names = "--into", required = true, paramLabel = "DIR", descriptionKey = "package.into")
    private Path into;
    @Option(names = "--encrypt-password-file", paramLabel = "FILE", descriptionKey = "package.encryptPassword")
    private Path passwordFile;
    @Option(names = "--encrypt-for", paramLabel = "AGE1", descriptionKey = "package.encryptFor")
    private List<String> recipients = List.of();
    @Option(names = "--editor", paramLabel = "NAME", descriptionKey = "package.editor")
    private String editor;
    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    Editor editor(Console console) {
        return new Editor(editor == null ? console.words().text("editor") : editor);
    }

    Path into() {
        return into;
    }

    Optional<Sealing> sealing() {
        if (passwordFile != null) {
            return Optional.of(Sealing.with(new Passphrase(PackageCommand.Keys.firstLine(passwordFile))));
        }
        List<Recipient> keys = new ArrayList<>();
        recipients.forEach(text -> keys.add(Recipient.tryParse(text).orElseThrow(() -> new Failure("ENC-RECIPIENT", text))));
        return keys.isEmpty() ? Optional.empty() : Optional.of(Sealing.forKeys(keys));
    }

    /** Says what was written. */
    int done(Console console, Draft draft, Sent sent) {
        ExchangeReport report = new ExchangeReport(console);
        if (json) {
            report.json(ExchangeJson.sent(draft, sent));
        } else {
            report.sent(draft, sent);
        }
        return ExitCode.DONE;
    }
}
