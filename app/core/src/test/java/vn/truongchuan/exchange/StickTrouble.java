package vn.truongchuan.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.base.FileSource;
import vn.truongchuan.base.Progress;
import vn.truongchuan.exchange.pack.PackageKind;

/** Runs in a process of its own that has a small file system: writes a package to it and prints the code and what is left. */
final class StickTrouble {
    private StickTrouble() {
    }

    public static void main(String[] arguments) throws IOException {
        Path stick = Path.of(arguments[0]);
        byte[] bytes = new byte[Integer.parseInt(arguments[1])];
        new Random(3).nextBytes(bytes);
        MemoryFiles files = new MemoryFiles();
        List<PackageEvidence> evidence = List.of(files.add("phim.mp4", "H1-1.1-01", bytes));
        FileSource filling = new FileSource() {
            @Override
            public InputStream open(FileDigest digest) throws IOException {
                if (arguments.length > 2) {
                    Files.write(stick.resolve("other.bin"), new byte[Integer.parseInt(arguments[2])]);
                }
                return files.open(digest);
            }

            @Override
            public boolean holds(FileDigest digest) {
                return files.holds(digest);
            }
        };
        String code = "written";
        try {
            new PackageWriter(filling, Optional.empty(), Optional.empty()).write(PackageContent.of(
                    PackageKit.head(PackageKind.SUBMISSION), Map.copyOf(PackageKit.texts()), evidence), stick, "goi", Progress.NONE);
        } catch (Failure failure) {
            code = failure.code() + " " + failure.arguments().subList(1, failure.arguments().size());
        }
        try (Stream<Path> left = Files.list(stick)) {
            System.out.println(code + " " + left.map(f -> f.getFileName().toString()).sorted().toList());
        }
    }
}
