package vn.truongchuan.fuzz;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import vn.truongchuan.exchange.PackageMutants;

/**
 * Verifies damaged packages, open, encrypted and in volumes: {@code PackageFuzz 30m} for minutes or
 * {@code PackageFuzz 1000000} for a number, and a seed if wanted.
 * Ends with 1 where one was accepted as something it is not, was not answered by a value, or took longer than five seconds.
 */
public final class PackageFuzz {
    private static final long SLOW = 5_000_000_000L;
    private static final int REPORT_EVERY = 100_000;
    private final PackageMutants mutants;
    private final PrintStream out;
    private final Map<String, Long> outcomes = new TreeMap<>();
    private long harm;
    private long slowest;

    private PackageFuzz(Path folder, PrintStream out) {
        this.mutants = new PackageMutants(folder);
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        String amount = arguments.length > 0 ? arguments[0] : "100000";
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : System.nanoTime();
        boolean minutes = amount.endsWith("m");
        long number = Long.parseLong(minutes ? amount.substring(0, amount.length() - 1) : amount);
        PackageFuzz fuzz = new PackageFuzz(Files.createTempDirectory("package-fuzz"), System.out);
        fuzz.run(seed, minutes ? Long.MAX_VALUE : number, minutes ? Duration.ofMinutes(number).toNanos() : Long.MAX_VALUE);
        System.exit(fuzz.harm == 0 ? 0 : 1);
    }

    private void run(long seed, long most, long nanos) {
        out.println("seed " + seed);
        Random random = new Random(seed);
        long start = System.nanoTime();
        long count = 0;
        while (count < most && System.nanoTime() - start < nanos) {
            one(random, count);
            count++;
            if (count % REPORT_EVERY == 0) {
                out.println(count + " mutants, " + Duration.ofNanos(System.nanoTime() - start).toSeconds() + " s, harm " + harm);
            }
        }
        out.println("done: " + count + " mutants in " + Duration.ofNanos(System.nanoTime() - start).toSeconds() + " s, slowest "
                + slowest / 1_000_000 + " ms, harm " + harm);
        outcomes.forEach((code, times) -> out.println("  " + code + " " + times));
    }

    private void one(Random random, long number) {
        long begin = System.nanoTime();
        try {
            PackageMutants.Outcome outcome = mutants.next(random);
            outcomes.merge(outcome.code(), 1L, Long::sum);
            outcome.harm().ifPresent(what -> harm(number, what));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError unanswered) {
            // whatever escapes the verifier is what this program is looking for
            harm(number, unanswered + " at " + unanswered.getStackTrace()[0]);
        }
        long took = System.nanoTime() - begin;
        slowest = Math.max(slowest, took);
        if (took > SLOW) {
            harm(number, "took " + took / 1_000_000 + " ms");
        }
    }

    private void harm(long number, String what) {
        harm++;
        out.println("HARM in mutant " + number + ": " + what);
    }
}
