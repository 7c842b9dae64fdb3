package vn.truongchuan.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import vn.truongchuan.application.Editor;
import vn.truongchuan.application.EvidenceDesk;
import vn.truongchuan.application.IntakeOutcome;
import vn.truongchuan.application.IntakePlan;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.domain.standard.CriterionCode;

/**
 * Measures taking evidence in (hash, force each file, rows) against {@code cp -r} + {@code sync} + {@code openssl dgst -sha256}
 * of the same files, in turn; prints the median and the ratio. Arguments: mebibytes (1024), rounds (3), folder (target).
 */
public final class IntakeBenchmark {
    private static final int SMALLEST = 30_000;
    private static final int LARGEST = 60_000_000;

    private IntakeBenchmark() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        long bytes = (arguments.length > 0 ? Long.parseLong(arguments[0]) : 1024) << 20;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        Path home = Files.createDirectories(Path.of(arguments.length > 2 ? arguments[2] : "target")).toAbsolutePath();
        Path folder = Files.createTempDirectory(home, "intake-bench");
        try {
            Path source = folder.resolve("source");
            int files = make(source, bytes);
            System.out.printf(Locale.ROOT, "%d files, %d MiB%n", files, bytes >> 20);
            List<Double> baseline = new ArrayList<>();
            List<Double> intake = new ArrayList<>();
            for (int round = 0; round < rounds; round++) {
                baseline.add(copyAndSum(source, folder.resolve("copy" + round)));
                intake.add(take(source, folder.resolve("workspace" + round)));
                System.out.printf(Locale.ROOT, "round %d: cp + sync + openssl %.2f s, intake %.2f s, ratio %.0f %%%n", round + 1,
                        baseline.get(round), intake.get(round), 100 * baseline.get(round) / intake.get(round));
            }
            System.out.printf(Locale.ROOT, "median: cp + sync + openssl %.2f s, intake %.2f s, ratio %.0f %%%n", median(baseline),
                    median(intake), 100 * median(baseline) / median(intake));
        } finally {
            delete(folder);
        }
    }

    /** Sizes as in a school: most small, few large, evenly spread over the orders of magnitude. */
    private static int make(Path source, long bytes) throws IOException {
        Files.createDirectories(source);
        Random random = new Random(42);
        byte[] block = new byte[1 << 16];
        int files = 0;
        for (long left = bytes; left > 0; files++) {
            long size = Math.min(left, (long) (SMALLEST * Math.pow((double) LARGEST / SMALLEST, Math.pow(random.nextDouble(), 2))));
            try (OutputStream out = Files.newOutputStream(source.resolve("Minh chứng số " + files + ".bin"))) {
                for (long at = 0; at < size; at += block.length) {
                    random.nextBytes(block);
                    out.write(block, 0, (int) Math.min(block.length, size - at));
                }
            }
            left -= size;
        }
        return files;
    }

    private static double copyAndSum(Path source, Path target) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        run("cp", "-r", source.toString(), target.toString());
        run("sync");
        run("sh", "-c", "find '" + target + "' -type f -print0 | xargs -0 openssl dgst -sha256 > /dev/null");
        double seconds = (System.nanoTime() - begin) / 1e9;
        delete(target);
        run("sync");
        return seconds;
    }

    private static double take(Path source, Path target) throws IOException, InterruptedException {
        try (Workspace workspace = Workspace.create(target, "tt18-2018-pt", new SchoolYear(2025), false)) {
            EvidenceDesk desk = new EvidenceDesk(workspace);
            long begin = System.nanoTime();
            long busy = processor();
            IntakePlan plan = desk.preview(List.of(source), Optional.of(CriterionCode.of(1, 1)), Progress.NONE);
            List<IntakeOutcome> outcomes = desk.take(plan, new Editor("Bench"), Progress.NONE);
            double seconds = (System.nanoTime() - begin) / 1e9;
            System.out.printf(Locale.ROOT, "  intake used the processor for %.2f s of %.2f s%n", (processor() - busy) / 1e9, seconds);
            if (outcomes.stream().anyMatch(o -> o.kind() != IntakeOutcome.Kind.ADDED)) {
                throw new IllegalStateException("not all were taken: " + outcomes);
            }
            return seconds;
        } finally {
            delete(target);
            run("sync");
        }
    }

    /** Processor time of this program in nanoseconds; what is missing to the time on the clock is waiting for the disk and for others. */
    private static long processor() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static void run(String... command) throws IOException, InterruptedException {
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command));
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
