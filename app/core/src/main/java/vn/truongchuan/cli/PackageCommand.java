package vn.truongchuan.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.Progress;
import vn.truongchuan.exchange.PackageFacts;
import vn.truongchuan.exchange.PackageVerifier;
import vn.truongchuan.exchange.Verification;
import vn.truongchuan.exchange.seal.Passphrase;
import vn.truongchuan.exchange.seal.RecoveryKey;
import vn.truongchuan.exchange.seal.Unlocking;
import vn.truongchuan.json.Json;
import vn.truongchuan.text.FailureSentence;
import vn.truongchuan.text.Messages;

/** Packages: verify FILE says whether it is whole, show FILE what it holds. Nothing is taken in. */
@Command(name = "package", resourceBundle = "vn.truongchuan.text.cli")
final class PackageCommand implements Runnable {
    private final Console console;

    PackageCommand(Console console) {
        this.console = console;
    }

    /** What an encrypted package is opened with. */
    static final class Keys {
        @Option(names = "--password-file", paramLabel = "FILE")
        private Path passwordFile;
        @Option(names = "--identity", paramLabel = "FILE")
        private Path identityFile;

        Unlocking unlocking() {
            Optional<Passphrase> passphrase = Optional.ofNullable(passwordFile).map(f -> new Passphrase(firstLine(f)));
            List<RecoveryKey> keys = Optional.ofNullable(identityFile).map(Keys::key).map(List::of).orElse(List.of());
            return new Unlocking(passphrase, keys);
        }

        private static RecoveryKey key(Path file) {
            RecoveryKey.Typed typed = RecoveryKey.type(firstLine(file));
            return typed.key().orElseThrow(() -> new Failure("ENC-KEY", Integer.toString(typed.wrongGroup())));
        }

        /** The first line that is no comment; age's own key files begin with some. */
        static String firstLine(Path file) {
            try {
                return Files.readString(file).lines().filter(l -> !l.startsWith("#")).findFirst().orElse("");
            } catch (IOException unreadable) {
                throw new Failure(unreadable, "USB-READ", file);
            }
        }
    }

    @Override
    public void run() {
        console.say("package.which");
    }

    @Command(name = "verify", resourceBundle = "vn.truongchuan.text.cli")
    int verify(@Parameters(paramLabel = "FILE") Path file, @Option(names = "--json") boolean json, @Mixin Keys keys) {
        Verification verification = PackageVerifier.verify(file, keys.unlocking(), Progress.NONE);
        SignsReport signs = SignsReport.beside(List.of(file));
        if (verification.refusal().isPresent()) {
            int code = refused(verification.refusal().get(), json);
            if (!json) {
                signs.say(console);
            }
            return code;
        }
        PackageFacts facts = verification.accepted().orElseThrow();
        if (json) {
            ObjectNode said = PackageReport.json(facts, false);
            signs.json(said.putArray("signsBeside"));
            console.line(Json.pretty(said).strip());
        } else {
            new PackageReport(console).summary(facts);
            signs.say(console);
        }
        return ExitCode.DONE;
    }

    @Command(name = "show", resourceBundle = "vn.truongchuan.text.cli")
    int show(@Parameters(paramLabel = "FILE") Path file, @Option(names = "--json") boolean json, @Mixin Keys keys)
            throws IOException {
        Verification verification = PackageVerifier.verify(file, keys.unlocking(), Progress.NONE);
        if (verification.refusal().isPresent()) {
            return refused(verification.refusal().get(), json);
        }
        PackageFacts facts = verification.accepted().orElseThrow();
        if (json) {
            console.line(Json.pretty(PackageReport.json(facts, true)).strip());
        } else {
            PackageReport report = new PackageReport(console);
            report.summary(facts);
            report.evidence(facts);
            report.texts(file, keys.unlocking());
            report.rating(facts, file, keys.unlocking());
        }
        return ExitCode.DONE;
    }

    private int refused(Verification.Refused refused, boolean json) {
        FailureSentence sentence = FailureSentence.of(refused.failure(), Messages.VIETNAMESE);
        if (json) {
            console.line(Json.pretty(Json.object().put("whole", false).put("code", sentence.code()).put("sentence", sentence.sentence())
                    .put("remedy", sentence.remedy())).strip());
        } else {
            console.err().println(sentence.line());
        }
        return ExitCode.REFUSED;
    }
}
