package vn.truongchuan.application;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.store.BackupManifest;

/**
 * What a backup holds, to be shown before anybody restores it.
 *
 * @param full whether the evidence files are in it
 * @param lastChange when the last save in it was made
 * @param fields how many fields; {@code changes} how many lines of history; {@code files} how many evidence files
 * @param bytes size of what is in it
 * @param missing evidence files that were lost or damaged already when it was made
 */
public record BackupSummary(Path file, Instant made, boolean full, String school, String standardSet, SchoolYear schoolYear,
                            Optional<Instant> lastChange, long fields, long changes, long files, long bytes, List<FileDigest> missing) {

    public BackupSummary {
        missing = List.copyOf(missing);
    }

    static BackupSummary of(Path file, BackupManifest manifest) {
        return new BackupSummary(file, manifest.made(), manifest.full(), manifest.summary().school(),
                manifest.summary().cycle().standardSet(), manifest.summary().cycle().schoolYear(), manifest.summary().lastChange(),
                manifest.fields(), manifest.changes(), manifest.files().size(), manifest.size(), manifest.missing());
    }
}
