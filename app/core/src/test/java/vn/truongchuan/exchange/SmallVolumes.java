package vn.truongchuan.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.truongchuan.base.FileSource;
import vn.truongchuan.base.Progress;
import vn.truongchuan.exchange.sign.SigningKey;

/** Divides packages of a few kilobytes as if they were of gigabytes. */
public final class SmallVolumes {
    private SmallVolumes() {
    }

    /** Writes a package whose volumes hold about that many bytes of evidence. */
    public static List<Path> write(PackageContent content, FileSource source, SigningKey key, Path folder, String name, long bytes) {
        return new PackageWriter(source, Optional.of(key), Optional.empty(), new VolumePlan.Limits(bytes, bytes, 100))
                .write(content, folder, name, Progress.NONE).files();
    }
}
