package vn.truongchuan.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.base.FileSource;
import vn.truongchuan.base.Progress;
import vn.truongchuan.exchange.PackageContent;
import vn.truongchuan.exchange.PackageEvidence;
import vn.truongchuan.exchange.PackageWriter;
import vn.truongchuan.exchange.container.EntryNames;
import vn.truongchuan.exchange.pack.PackageHead;
import vn.truongchuan.exchange.pack.PackageKind;
import vn.truongchuan.exchange.pack.Party;
import vn.truongchuan.exchange.pack.Route;
import vn.truongchuan.exchange.sign.SigningKey;

/**
 * Writes a package of random files in turn with {@code cp + sync + openssl dgst -sha256} over the same files and prints the ratios:
 * {@code PackageBench FOLDER MIB ROUNDS}. Writing is measured up to the last force, and with reading back past the cache.
 */
public final class PackageBench {
    private static final int FILES = 824;
    private final Path folder;
    private final PrintStream out;
    private final List<PackageEvidence> evidence = new ArrayList<>();

    private PackageBench(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, NoSuchAlgorithmException {
        PackageBench bench = new PackageBench(Files.createDirectories(Path.of(arguments[0])), System.out);
        bench.makeFiles(Long.parseLong(arguments[1]) << 20);
        bench.run(Integer.parseInt(arguments[2]));
    }

    /** Sizes between a few KiB and some MiB, as evidence has them. */
    private void makeFiles(long total) throws IOException, NoSuchAlgorithmException {
        Path vault = Files.createDirectories(folder.resolve("vault"));
        Random random = new Random(1);
        double[] weights = random.doubles(FILES, 0.01, 1).map(d -> d * d * d).toArray();
        double all = java.util.Arrays.stream(weights).sum();
        byte[] block = new byte[1 << 16];
        for (double weight : weights) {
            long size = (long) (total * weight / all);
            Path part = vault.resolve("part");
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            try (OutputStream file = new DigestOutputStream(Files.newOutputStream(part), sha)) {
                for (long left = size; left > 0; left -= block.length) {
                    random.nextBytes(block);
                    file.write(block, 0, (int) Math.min(block.length, left));
                }
            }
            FileDigest digest = new FileDigest(HexFormat.of().formatHex(sha.digest()));
            Files.move(part, vault.resolve(digest.hex()), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            evidence.add(new PackageEvidence(digest, size, OptionalInt.empty(), "application/pdf", "f", List.of(), true));
        }
    }

    private void run(int rounds) throws IOException, InterruptedException {
        List<Double> writing = new ArrayList<>();
        List<Double> both = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            double copy = seconds("rm -rf copy; cp -r vault copy && sync copy/*");
            double hash = seconds("find vault -type f -print0 | xargs -0 openssl dgst -sha256 > hashes");
            delete(folder.resolve("copy"));
            long start = System.nanoTime();
            long[] half = {0};
            PackageHead head = PackageHead.of(PackageKind.RECEIPT, new Route("0b5e6a4e-6f7c-4c1e-9d55-2f5f9b7f0a11",
                    Instant.EPOCH, new Party(Party.Role.SCHOOL, "s", ""), Party.anyone(), 1, Optional.empty()), Optional.empty(), Map.of());
            PackageContent content = PackageContent.of(head, Map.of(EntryNames.record("receipt"), new byte[0]), evidence);
            new PackageWriter(source(), Optional.of(SigningKey.generate()), Optional.empty()).write(content, folder, "bench",
                    halfway(half));
            double all = (System.nanoTime() - start) / 1e9;
            double write = (half[0] - start) / 1e9;
            writing.add((copy + hash) / write);
            both.add((copy + 2 * hash) / all);
            out.printf("cp+sync %.2f s, openssl %.2f s; package written %.2f s, and read back %.2f s; ratios %.2f %.2f; heap %d MiB%n",
                    copy, hash, write, all, (copy + hash) / write, (copy + 2 * hash) / all,
                    (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
            try (Stream<Path> packages = Files.list(folder)) {
                for (Path file : packages.filter(f -> f.toString().endsWith(".tdg")).toList()) {
                    Files.delete(file);
                }
            }
        }
        out.printf("median: written %.2f, and read back %.2f%n", median(writing), median(both));
    }

    private static double median(List<Double> values) {
        Collections.sort(values);
        return values.get(values.size() / 2);
    }

    /** Notes when the first half, the writing, is over: at the first report beyond it. */
    private static Progress halfway(long[] half) {
        return new Progress() {
            @Override
            public void step(long done, long total, String item) {
                if (half[0] == 0 && done > total / 2) {
                    half[0] = System.nanoTime();
                }
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }

    private FileSource source() {
        return new FileSource() {
            @Override
            public InputStream open(FileDigest digest) throws IOException {
                return Files.newInputStream(folder.resolve("vault").resolve(digest.hex()));
            }

            @Override
            public boolean holds(FileDigest digest) {
                return Files.exists(folder.resolve("vault").resolve(digest.hex()));
            }
        };
    }

    private double seconds(String command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        int code = new ProcessBuilder("sh", "-c", command).directory(folder.toFile()).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IOException(command + " ended with " + code);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
