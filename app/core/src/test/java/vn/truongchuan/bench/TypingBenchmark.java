package vn.truongchuan.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.truongchuan.application.Editor;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.school.SchoolYear;

/** Measures the autosave of a growing statement with few and with 3,000 evidence items, against one forced append; prints ratios. */
public final class TypingBenchmark {
    private static final Editor EDITOR = new Editor("Bench");
    private static final EntityKey STATEMENT = new EntityKey(EntityKind.REQUIREMENT, "1.1/1/a");
    private static final int SAVES = 200;
    private static final int BATCH = 100;

    private TypingBenchmark() {
    }

    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(Path.of("target"));
        Path folder = Files.createTempDirectory(Path.of("target"), "typing-bench").toAbsolutePath();
        double append = appends(folder.resolve("append"));
        double few = saves(folder.resolve("few"), 10);
        double many = saves(folder.resolve("many"), 3_000);
        System.out.printf(Locale.ROOT, "forced append of one line      %6.2f ms  x1.00%n", append);
        System.out.printf(Locale.ROOT, "autosave, 10 evidence items    %6.2f ms  x%.2f%n", few, few / append);
        System.out.printf(Locale.ROOT, "autosave, 3,000 evidence items %6.2f ms  x%.2f (x%.2f of few)%n", many, many / append, many / few);
    }

    private static double saves(Path folder, int evidence) {
        try (Workspace workspace = Workspace.create(folder, "tt18-2018-pt", new SchoolYear(2023), false)) {
            for (int i = 0; i < evidence; i += BATCH) {
                workspace.save(EDITOR, evidence(i, Math.min(evidence, i + BATCH)));
            }
            StringBuilder text = new StringBuilder("Nhà trường đã");
            List<Long> times = new ArrayList<>();
            for (int i = 0; i < SAVES; i++) {
                text.append(" quyết định [H1-1.1-01];");
                long begin = System.nanoTime();
                workspace.save(EDITOR, List.of(FieldEdit.set(STATEMENT.field("statement"), text.toString())));
                times.add(System.nanoTime() - begin);
            }
            return median(times);
        }
    }

    private static List<FieldEdit> evidence(int from, int to) {
        List<FieldEdit> edits = new ArrayList<>();
        for (int i = from; i < to; i++) {
            EntityKey key = EntityKey.fresh(EntityKind.EVIDENCE);
            edits.add(FieldEdit.set(key.field(EvidenceItem.CRITERION), (1 + i % 5) + "." + (1 + i / 5 % 2)));
            edits.add(FieldEdit.set(key.field(EvidenceItem.BOX), Integer.toString(1 + i % 5)));
            edits.add(FieldEdit.set(key.field(EvidenceItem.SERIAL), Integer.toString(1 + i / 10)));
            edits.add(FieldEdit.set(key.field(EvidenceItem.TITLE), "Quyết định số " + i + " của hiệu trưởng"));
            edits.add(FieldEdit.set(key.field(EvidenceItem.ISSUER), "Trường"));
        }
        return edits;
    }

    private static double appends(Path file) throws IOException {
        List<Long> times = new ArrayList<>();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (int i = 0; i < SAVES; i++) {
                long begin = System.nanoTime();
                channel.write(ByteBuffer.wrap(new byte[400]));
                channel.force(true);
                times.add(System.nanoTime() - begin);
            }
        }
        return median(times);
    }

    private static double median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow() / 1e6;
    }
}
