package vn.truongchuan.application;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.check.Finding;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.store.BackupFile;
import vn.truongchuan.store.Summary;
import vn.truongchuan.store.WorkspaceFolder;
import vn.truongchuan.store.WorkspaceStore;
import vn.truongchuan.vault.Vault;

/**
 * Makes a whole workspace out of one whose database is lost or damaged: newest good backup, the journal on top, the evidence files.
 * The damaged folder is only read.
 *
 * @param backup the backup it started from; empty where the journal alone had to do
 * @param fields how many fields it has
 * @param files how many evidence files were brought over; {@code missing} those that were lost or damaged
 * @param findings what the journal said while it was read
 */
public record Rescue(Optional<Path> backup, long fields, int files, List<FileDigest> missing, List<Finding> findings) {

    public Rescue {
        missing = List.copyOf(missing);
        findings = List.copyOf(findings);
    }

    /** Throws RESCUE-NOTHING where there is neither a good backup nor anything that says what workspace it was. */
    public static Rescue run(Path damaged, Path freeFolder, Progress progress) {
        WorkspaceFolder from = new WorkspaceFolder(damaged);
        Optional<Path> backup = newestGood(damaged, progress);
        if (backup.isPresent()) {
            try (BackupFile file = BackupFile.open(backup.get())) {
                WorkspaceStore.restore(file, freeFolder, () -> copy(from, freeFolder));
            }
        } else {
            Summary summary = Summary.read(from).orElseThrow(() -> new Failure("RESCUE-NOTHING", damaged.toString()));
            WorkspaceStore.create(freeFolder, summary.cycle(), Clock.systemUTC(), () -> copy(from, freeFolder)).close();
        }
        try (Workspace workspace = Workspace.open(freeFolder)) {
            return evidence(workspace, Vault.open(from.vault()), backup, progress);
        }
    }

    private static void copy(WorkspaceFolder from, Path freeFolder) {
        from.copyJournal(new WorkspaceFolder(freeFolder));
        from.copyStandards(new WorkspaceFolder(freeFolder));
    }

    private static Optional<Path> newestGood(Path damaged, Progress progress) {
        for (Path file : Backups.list(new WorkspaceFolder(damaged).backups())) {
            progress.stopIfCancelled();
            try (BackupFile backup = BackupFile.open(file)) {
                backup.verify(progress);
                return Optional.of(file);
            } catch (Failure notThisOne) {
                progress.stopIfCancelled();
            }
        }
        return Optional.empty();
    }

    private static Rescue evidence(Workspace workspace, Vault source, Optional<Path> backup, Progress progress) {
        List<FileDigest> wanted = workspace.current().evidence().all().map(EvidenceItem::file).flatMap(Optional::stream)
                .distinct().toList();
        List<FileDigest> missing = new java.util.ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            progress.stopIfCancelled();
            progress.step(i, wanted.size(), wanted.get(i).hex());
            try (var content = source.open(wanted.get(i))) {
                workspace.vault().takeBack(wanted.get(i), content, progress);
            } catch (IOException lostOrDamaged) {
                missing.add(wanted.get(i));
            }
        }
        return new Rescue(backup, workspace.current().fields().size(), wanted.size() - missing.size(), missing,
                workspace.openingFindings());
    }
}
