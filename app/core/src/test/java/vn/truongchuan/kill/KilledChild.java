package vn.truongchuan.kill;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A program of its own that prints one line for each thing it has acknowledged, until it is killed at a random moment. */
public final class KilledChild {
    private static final int SHORT_FORM = 3;
    private final Class<?> main;
    private final Random random;

    /**
     * @param main has a main method that works in a loop and prints a line after each finished piece of work
     */
    public KilledChild(Class<?> main, Random random) {
        this.main = main;
        this.random = random;
    }

    /** How many kills a test makes: 3, or the system property "kills". */
    public static int kills() {
        return Integer.getInteger("kills", SHORT_FORM);
    }

    /**
     * Starts it, lets it print up to {@code most} lines, kills it a random moment later.
     *
     * @return every line it printed, the last ones before its death included
     */
    public List<String> runAndKill(int most, int mostMicroseconds, String... arguments) throws IOException {
        int enough = 1 + random.nextInt(most);
        Process process = start(arguments);
        List<String> lines = new ArrayList<>();
        try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                lines.add(line);
                if (lines.size() == enough) {
                    killAfter(process, random.nextInt(mostMicroseconds));
                }
            }
        }
        if (lines.size() < enough) {
            throw new IllegalStateException("the child ended by itself after " + lines);
        }
        return lines;
    }

    /** What a run printed, and how long it took from its first line to its last or to the kill. */
    record Timed(List<String> lines, long nanos) {
    }

    /** Starts it and kills it some time after a line; with {@link Long#MAX_VALUE} it may come to its end. */
    Timed runAndKill(String line, long nanos, String... arguments) throws IOException {
        Process process = start(arguments);
        List<String> lines = new ArrayList<>();
        long begun = 0;
        long ended = 0;
        try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String next = out.readLine(); next != null; next = out.readLine()) {
                lines.add(next);
                ended = System.nanoTime();
                begun = begun == 0 ? ended : begun;
                if (next.equals(line) && nanos < Long.MAX_VALUE) {
                    killAfter(process, (int) (nanos / 1000));
                }
            }
        }
        if (!lines.contains(line)) {
            throw new IllegalStateException("the child ended before its work began: " + lines);
        }
        return new Timed(lines, ended - begun);
    }

    /** The class path of this test run, however its runner has set it up. */
    public static String classPath(Class<?> main) {
        String path = System.getProperty("java.class.path");
        if (main.getClassLoader() instanceof URLClassLoader loader) {
            path = Arrays.stream(loader.getURLs()).map(url -> Path.of(URI.create(url.toString())).toString())
                    .collect(Collectors.joining(File.pathSeparator)) + File.pathSeparator + path;
        }
        return path;
    }

    /** Starts it, waits for its first line, does something meanwhile, and kills it. */
    public String whileRunning(Runnable meanwhile, String... arguments) throws IOException {
        Process process = start(arguments);
        try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String first = out.readLine();
            meanwhile.run();
            return first;
        } finally {
            killAfter(process, 0);
        }
    }

    private static void killAfter(Process process, int microseconds) {
        try {
            process.waitFor(microseconds, TimeUnit.MICROSECONDS);
            // by its handle: Process.destroyForcibly would close the pipe before its last lines are read
            process.toHandle().destroyForcibly();
            process.waitFor();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private Process start(String... arguments) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-Xmx256m", "-Dfile.encoding=UTF-8", "-cp", classPath(main),
                main.getName()));
        command.addAll(List.of(arguments));
        try {
            return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
    }
}
