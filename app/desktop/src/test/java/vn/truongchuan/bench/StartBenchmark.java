package vn.truongchuan.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** Measures start to first window and memory of the program against an empty JavaFX window, interleaved; prints ratios. */
public final class StartBenchmark {
    private static final String SHOWN = "SHOWN ";
    private final Path folder;
    private final Path archive;
    private final Path jar;

    private StartBenchmark(Path folder) {
        this.folder = folder;
        this.jar = Path.of("target", "truong-chuan-bench.jar").toAbsolutePath();
        this.archive = Path.of("target", "truong-chuan-bench.jsa").toAbsolutePath();
    }

    /**
     * @param arguments runnable folder, rounds (default 7)
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 7;
        new StartBenchmark(Path.of(arguments[0]).toAbsolutePath()).run(rounds);
    }

    private void run(int rounds) throws IOException, InterruptedException {
        Files.createDirectories(archive.getParent());
        Files.deleteIfExists(archive);
        pack();
        start(program("-XX:ArchiveClassesAtExit=" + archive));
        Map<String, List<String>> variants = new LinkedHashMap<>();
        variants.put("empty window", emptyWindow());
        variants.put("program", program("-Xshare:auto"));
        if (Files.exists(archive)) {
            variants.put("program, class-data archive", program("-XX:SharedArchiveFile=" + archive));
        }
        Map<String, List<long[]>> results = new LinkedHashMap<>();
        variants.keySet().forEach(name -> results.put(name, new ArrayList<>()));
        for (int round = 0; round <= rounds; round++) {
            for (var variant : variants.entrySet()) {
                long[] result = start(variant.getValue());
                if (round > 0) {
                    results.get(variant.getKey()).add(result);
                }
            }
        }
        print(results, rounds);
    }

    /** A class-data archive wants jars alone on the class path, so the two starters go into one. */
    private void pack() throws IOException {
        Path classes = Path.of("app/desktop/target/test-classes");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                DirectoryStream<Path> starters = Files.newDirectoryStream(classes.resolve("vn/truongchuan/bench"), "*Window*.class")) {
            for (Path starter : starters) {
                out.putNextEntry(new JarEntry("vn/truongchuan/bench/" + starter.getFileName()));
                Files.copy(starter, out);
                out.closeEntry();
            }
        }
    }

    private static void print(Map<String, List<long[]>> results, int rounds) {
        double[] base = null;
        System.out.printf(Locale.ROOT, "%s, %d rounds, medians%n", System.getProperty("java.vm.version"), rounds);
        for (var result : results.entrySet()) {
            double[] median = {median(result.getValue(), 0) / 1e6, median(result.getValue(), 1) / 1024.0};
            base = base == null ? median : base;
            System.out.printf(Locale.ROOT, "%-30s %6.0f ms  x%.2f   %5.0f MiB  x%.2f%n", result.getKey(), median[0],
                    median[0] / base[0], median[1], median[1] / base[1]);
        }
    }

    private static double median(List<long[]> values, int column) {
        long[] sorted = values.stream().mapToLong(v -> v[column]).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private List<String> emptyWindow() {
        return List.of(java(), "-Dprism.order=sw", "-XX:+UseSerialGC", "-Xmx768m", "-cp",
                jar + ":" + folder + "/lib/linux/*",
                "vn.truongchuan.bench.EmptyWindow$Main");
    }

    private List<String> program(String option) {
        return List.of(java(), option, "-Dprism.order=sw", "-XX:+UseSerialGC", "-Xmx768m", 
                "-Dtruongchuan.settings=" + Path.of("target", "bench-home").toAbsolutePath(),
                "-cp", jar + ":" + folder + "/lib/*:" + folder + "/lib/linux/*",
                "vn.truongchuan.bench.ProgramWindow");
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static long[] start(List<String> command) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith(SHOWN)) {
                    long[] result = {System.nanoTime() - begin, Long.parseLong(line.substring(SHOWN.length()).strip())};
                    process.waitFor();
                    return result;
                }
            }
        }
        throw new IOException("no window: " + command);
    }
}
