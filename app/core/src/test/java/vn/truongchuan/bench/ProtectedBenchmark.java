package vn.truongchuan.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import vn.truongchuan.application.Editor;
import vn.truongchuan.application.Locking;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.exchange.seal.Passphrase;
import vn.truongchuan.exchange.seal.RecoveryKey;
import vn.truongchuan.exchange.seal.Unlocking;
import vn.truongchuan.vault.Arrivals;

/** Measures what encryption of the workspace costs: saving, opening, taking files in, reading them; prints ratios. Seeded. */
public final class ProtectedBenchmark {
    private static final Editor EDITOR = new Editor("Bench");
    private static final EntityKey STATEMENT = new EntityKey(EntityKind.REQUIREMENT, "1.1/1/a");
    private static final Locking LOCKING = new Locking(new Passphrase("benchmark password"), RecoveryKey.generate());
    private static final int SAVES = 100;
    private static final int EVIDENCE = 1_000;
    private static final int FILE = 4 << 20;

    private ProtectedBenchmark() {
    }

    private enum What { SAVE, UNLOCK_AND_OPEN, OPEN_BY_SHEET, TAKE, READ, BACK_UP }

    /**
     * Runs rounds of plain and protected in turn.
     *
     * @param arguments MiB of evidence (64) and rounds (3)
     */
    public static void main(String[] arguments) throws IOException {
        int mebibytes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 64;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        Files.createDirectories(Path.of("target"));
        Path folder = Files.createTempDirectory(Path.of("target"), "protected-bench").toAbsolutePath();
        try {
            List<Path> files = files(folder.resolve("files"), mebibytes);
            Map<What, List<Double>> plain = new EnumMap<>(What.class);
            Map<What, List<Double>> hidden = new EnumMap<>(What.class);
            for (int round = 0; round < rounds; round++) {
                measure(folder.resolve("plain-" + round), false, files, plain);
                measure(folder.resolve("hidden-" + round), true, files, hidden);
            }
            for (What what : What.values()) {
                double without = median(plain.get(what));
                double with = median(hidden.get(what));
                String rate = what == What.TAKE || what == What.READ ? String.format(Locale.ROOT, "  (%.0f and %.0f MiB/s)",
                        mebibytes * 1000 / without, mebibytes * 1000 / with) : "";
                System.out.printf(Locale.ROOT, "%-16s plain %9.1f ms  encrypted %9.1f ms  x%.2f%s%n", what, without, with, with / without,
                        rate);
            }
        } finally {
            delete(folder);
        }
    }

    private static void measure(Path folder, boolean hidden, List<Path> files, Map<What, List<Double>> times) throws IOException {
        List<FileDigest> held = new ArrayList<>();
        try (Workspace workspace = hidden ? Workspace.createProtected(folder, "tt18-2018-pt", new SchoolYear(2023), false, LOCKING)
                : Workspace.create(folder, "tt18-2018-pt", new SchoolYear(2023), false)) {
            workspace.save(EDITOR, evidence());
            saves(workspace, times);
            time(What.TAKE, times, () -> take(workspace, files, held));
            time(What.READ, times, () -> held.forEach(digest -> read(workspace, digest)));
            time(What.BACK_UP, times, () -> workspace.backups().make(Progress.NONE));
        }
        time(What.UNLOCK_AND_OPEN, times, () -> Workspace.open(folder, Unlocking.with(LOCKING.password())).close());
        time(What.OPEN_BY_SHEET, times, () -> Workspace.open(folder, Unlocking.with(LOCKING.sheet())).close());
    }

    private static void saves(Workspace workspace, Map<What, List<Double>> times) {
        StringBuilder text = new StringBuilder("Nhà trường đã");
        List<Double> saves = new ArrayList<>();
        for (int i = 0; i < SAVES; i++) {
            text.append(" quyết định;");
            long begin = System.nanoTime();
            workspace.save(EDITOR, List.of(FieldEdit.set(STATEMENT.field("statement"), text.toString())));
            saves.add((System.nanoTime() - begin) / 1e6);
        }
        times.computeIfAbsent(What.SAVE, w -> new ArrayList<>()).add(median(saves));
    }

    private static void take(Workspace workspace, List<Path> files, List<FileDigest> held) {
        List<java.util.concurrent.CompletableFuture<vn.truongchuan.vault.Admission>> taken = new ArrayList<>();
        try (Arrivals arrivals = workspace.vault().arrivals()) {
            files.forEach(file -> taken.add(arrivals.add(file, false, Progress.NONE)));
        }
        taken.forEach(one -> held.add(one.join().stored().orElseThrow().digest()));
    }

    private static void read(Workspace workspace, FileDigest digest) {
        try (InputStream in = workspace.vault().open(digest)) {
            byte[] buffer = new byte[64 << 10];
            while (in.read(buffer) >= 0) {
                continue;
            }
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static void time(What what, Map<What, List<Double>> times, Runnable work) {
        long begin = System.nanoTime();
        work.run();
        times.computeIfAbsent(what, w -> new ArrayList<>()).add((System.nanoTime() - begin) / 1e6);
    }

    private static List<FieldEdit> evidence() {
        List<FieldEdit> edits = new ArrayList<>();
        for (int i = 0; i < EVIDENCE; i++) {
            EntityKey key = EntityKey.fresh(EntityKind.EVIDENCE);
            edits.add(FieldEdit.set(key.field(EvidenceItem.TITLE), "Quyết định số " + i + " của hiệu trưởng"));
            edits.add(FieldEdit.set(key.field(EvidenceItem.ISSUER), "Trường"));
        }
        return edits;
    }

    private static List<Path> files(Path folder, int mebibytes) throws IOException {
        Files.createDirectories(folder);
        Random random = new Random(17);
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < Math.max(1, (mebibytes << 20) / FILE); i++) {
            byte[] content = new byte[FILE];
            random.nextBytes(content);
            Arrays.fill(content, 0, 32, (byte) ' ');
            files.add(Files.write(folder.resolve("f" + i + ".dat"), content));
        }
        return files;
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
