package vn.truongchuan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.truongchuan.application.Editor;
import vn.truongchuan.application.Papers;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.application.exchange.Draft;
import vn.truongchuan.application.exchange.Sending;
import vn.truongchuan.application.exchange.Sent;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.Progress;
import vn.truongchuan.documents.Paper;
import vn.truongchuan.exchange.PackageVerifier;
import vn.truongchuan.exchange.Verification;
import vn.truongchuan.exchange.pack.Party;
import vn.truongchuan.exchange.seal.Unlocking;
import vn.truongchuan.sample.SampleBuilder;
import vn.truongchuan.sample.SampleSchool;

/** Runs the main job to its end on a fictional school: workspace, evidence, levels, every paper. */
@Command(name = "demo", resourceBundle = "vn.truongchuan.text.cli")
final class DemoCommand implements Callable<Integer> {
    private static final String WORKSPACE = "ho-so";
    private final Console console;
    @Parameters(paramLabel = "DIR")
    private Path folder;
    @Option(names = "--sample", paramLabel = "ID", defaultValue = "thcs-hoa-binh")
    private String sample;

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        SampleSchool school = SampleSchool.of(sample);
        Path home = folder.toAbsolutePath().normalize();
        if (Files.exists(home.resolve(WORKSPACE))) {
            throw new Failure("DEMO-EXISTS", home.resolve(WORKSPACE));
        }
        console.say("demo.begin", school.set().title());
        try (Workspace workspace = new SampleBuilder(school).build(home.resolve(WORKSPACE), Progress.NONE)) {
            console.say("demo.workspace", workspace.folder(), Integer.toString(workspace.current().evidence().items().size()),
                    Long.toString(workspace.current().evidence().items().stream().filter(e -> e.file().isPresent()).count()));
            new RatingReport(console).table(workspace.current().rating());
            console.say("demo.papers");
            for (Paper paper : Papers.offered(workspace.current())) {
                Path target = home.resolve("van-ban").resolve(Papers.fileName(workspace.current(), paper));
                DocumentCommand.say(console, Papers.of(workspace).write(workspace.current(), paper, target, Progress.NONE));
            }
            submit(workspace, home);
        }
        return ExitCode.DONE;
    }

    /** Hands the sample in: a package on a folder that stands for the stick, proved byte for byte. */
    private void submit(Workspace workspace, Path home) throws IOException {
        Path stick = Files.createDirectories(home.resolve("goi"));
        Sending sending = new Sending(workspace);
        Draft draft = sending.submission(new Party(Party.Role.OFFICE, "", console.words().text("demo.office")), true);
        Sent sent = sending.write(new Editor(console.words().text("editor")), draft, stick, Optional.empty(), Progress.NONE);
        console.say("demo.package");
        for (Path file : sent.files()) {
            Verification verification = PackageVerifier.verify(file, Unlocking.NOTHING, Progress.NONE);
            verification.refusal().ifPresent(refused -> {
                throw refused.failure();
            });
            console.say("demo.verified", file.toString(), Integer.toString(draft.files()), sent.entry().fingerprint().orElse(""));
        }
    }
}
