package vn.truongchuan.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** LibreOffice, where this computer has it: opens files and saves them again, as a person does. */
final class LibreOffice {
    private static final int LONGEST_SECONDS = 240;
    private final Path program;
    private final Path profile;

    private LibreOffice(Path program, Path profile) {
        this.program = program;
        this.profile = profile;
    }

    /** Skips the test with a reason where there is none. */
    static LibreOffice orSkip(Path profile) {
        Optional<Path> program = Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .flatMap(folder -> Stream.of(Path.of(folder, "soffice"), Path.of(folder, "soffice.exe"))).filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(program.isPresent(), "SKIPPED: LibreOffice (soffice) is not on this computer");
        return new LibreOffice(program.get(), profile);
    }

    /** Saves every file of a folder in a format into another folder, in one run of the program. */
    List<Path> saveAs(String format, Path from, Path to) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString(), "-env:UserInstallation=" + profile.toUri(), "--headless",
                "--convert-to", format, "--outdir", to.toString()));
        try (Stream<Path> files = Files.list(from)) {
            files.sorted().forEach(file -> command.add(file.toString()));
        }
        Files.createDirectories(to);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("LibreOffice does not end");
        }
        try (Stream<Path> files = Files.list(to)) {
            return files.sorted().toList();
        }
    }
}
