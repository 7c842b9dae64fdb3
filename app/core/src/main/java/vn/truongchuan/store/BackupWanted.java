package vn.truongchuan.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.base.FileSource;

/**
 * What a backup is to hold.
 *
 * @param source where the evidence comes from; empty for a backup of the tables alone
 * @param onMedium looks whether a file that was written has that sum on the medium itself; asked before the file gets its name
 */
public record BackupWanted(Optional<FileSource> source, List<FileDigest> files, BiPredicate<Path, FileDigest> onMedium) {

    public BackupWanted {
        files = List.copyOf(files);
    }

    /** The tables alone. */
    public static BackupWanted tables() {
        return new BackupWanted(Optional.empty(), List.of(), (part, sum) -> true);
    }

    /** The tables and these files. */
    public static BackupWanted full(FileSource source, Collection<FileDigest> files, BiPredicate<Path, FileDigest> onMedium) {
        return new BackupWanted(Optional.of(source), List.copyOf(files), onMedium);
    }
}
