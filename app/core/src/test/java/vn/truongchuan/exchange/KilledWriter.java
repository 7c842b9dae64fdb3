package vn.truongchuan.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vn.truongchuan.base.Progress;
import vn.truongchuan.exchange.pack.PackageKind;

/** Writes a package of several volumes and dies without a word at the step it is told; 0 for never. */
final class KilledWriter {
    private KilledWriter() {
    }

    public static void main(String[] arguments) {
        int[] left = {Integer.parseInt(arguments[1])};
        PackageWriter.Written written = write(Path.of(arguments[0]), new Progress() {
            @Override
            public void step(long done, long total, String item) {
                if (--left[0] == 0) {
                    Runtime.getRuntime().halt(137);
                }
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        });
        System.out.println(written.kept() + " " + -left[0]);
    }

    /** The same content every time. */
    static PackageWriter.Written write(Path stick, Progress progress) {
        MemoryFiles files = new MemoryFiles();
        Random random = new Random(11);
        List<PackageEvidence> evidence = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            byte[] bytes = new byte[400_000];
            random.nextBytes(bytes);
            evidence.add(files.add("f" + i, "H1-1.1-01", bytes));
        }
        VolumePlan.Limits limits = new VolumePlan.Limits(1 << 20, (1 << 20) + 900_000, 100);
        return new PackageWriter(files, Optional.empty(), Optional.empty(), limits).write(PackageContent.of(
                PackageKit.head(PackageKind.SUBMISSION), PackageKit.texts(), evidence), stick, "goi", progress);
    }
}
