package vn.truongchuan.preview;

import java.io.DataInputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.truongchuan.domain.evidence.ContentType;
import vn.truongchuan.domain.evidence.PreviewContent;
import vn.truongchuan.domain.evidence.PreviewContent.None;
import vn.truongchuan.domain.evidence.PreviewContent.Reason;

/**
 * Runs {@link RenderMain} on one file in a process of its own and waits a little for its picture.
 *
 * @param java the java program; where it is missing nothing is rendered
 * @param classPath where the process finds {@link RenderMain}
 * @param memory most memory as -Xmx takes it
 */
record RenderProcess(Path java, String classPath, String memory, int seconds) {
    private static final long LARGEST_ANSWER = 40L << 20;

    static RenderProcess usual() {
        Path bin = Path.of(System.getProperty("java.home"), "bin");
        Path windowless = bin.resolve("javaw.exe");
        return new RenderProcess(Files.exists(windowless) ? windowless : bin.resolve(File.separatorChar == '\\' ? "java.exe" : "java"),
                System.getProperty("java.class.path"), "256m", 10);
    }

    PreviewContent render(Path file, ContentType type) throws IOException {
        if (!Files.isExecutable(java)) {
            return new None(Reason.NOT_POSSIBLE);
        }
        Path answer = Files.createTempFile("truong-chuan-xem-", ".bin");
        try {
            Process process = start(file, type, answer);
            boolean ended = process.onExit().thenApply(p -> true).completeOnTimeout(false, seconds, TimeUnit.SECONDS).join();
            if (!ended) {
                process.destroyForcibly().onExit().join();
            }
            if (!ended || process.exitValue() != 0) {
                return new None(ended && Files.size(answer) == 0 ? Reason.NOT_POSSIBLE : Reason.LIMIT);
            }
            return read(answer);
        } finally {
            Files.deleteIfExists(answer);
        }
    }

    private Process start(Path file, ContentType type, Path answer) throws IOException {
        List<String> command = List.of(java.toString(), "-Xmx" + memory, "-Xss4m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError", "-Xshare:auto", "-Djava.awt.headless=true", "-cp", classPath, RenderMain.class.getName(),
                file.toString(), type.name(), answer.toString());
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectInput(ProcessBuilder.Redirect.PIPE).start();
    }

    private static PreviewContent read(Path answer) throws IOException {
        if (Files.size(answer) > LARGEST_ANSWER) {
            return new None(Reason.LIMIT);
        }
        try (DataInputStream in = new DataInputStream(new FileInputStream(answer.toFile()))) {
            return Answer.read(in);
        }
    }
}
