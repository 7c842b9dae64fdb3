package vn.truongchuan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.base.Progress;
import vn.truongchuan.exchange.seal.Unlocking;

/** A writer that is killed at any step leaves whole volumes and at most one part; the second try finishes the package. */
class KilledWriterTest {
    @TempDir
    private Path folder;

    @Test
    void killed_at_some_steps_the_second_try_works() throws IOException, InterruptedException {
        kill(List.of(1, 9, 14, 30));
    }

    @Test
    @Tag("long")
    void killed_at_every_step_the_second_try_works() throws IOException, InterruptedException {
        kill(Stream.iterate(1, i -> i <= 40, i -> i + 1).toList());
    }

    private void kill(List<Integer> steps) throws IOException, InterruptedException {
        Path whole = Files.createDirectory(folder.resolve("whole"));
        List<Path> expected = KilledWriter.write(whole, Progress.NONE).files();
        assertThat(expected).hasSizeGreaterThan(1);
        for (int step : steps) {
            Path stick = Files.createDirectory(folder.resolve("stick-" + step));
            Process process = new ProcessBuilder(ChildJava.program(), "-cp", ChildJava.classPath(), KilledWriter.class.getName(),
                    stick.toString(), Integer.toString(step)).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            assertThat(process.waitFor()).as("step " + step).isEqualTo(137);
            for (Path file : list(stick)) {
                if (file.toString().endsWith(".tdg")) {
                    assertThat(PackageVerifier.verify(file, Unlocking.NOTHING, Progress.NONE).accepted()).as("step " + step).isPresent();
                }
            }

            KilledWriter.write(stick, Progress.NONE);

            assertThat(list(stick)).hasSameSizeAs(expected);
            for (Path file : expected) {
                assertThat(stick.resolve(file.getFileName())).as("step " + step).hasSameBinaryContentAs(file);
            }
        }
    }

    private static List<Path> list(Path stick) throws IOException {
        try (Stream<Path> files = Files.list(stick)) {
            return files.sorted().toList();
        }
    }
}
