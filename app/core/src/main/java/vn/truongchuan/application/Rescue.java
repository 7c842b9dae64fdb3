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
import vn.truongchuan.exchange.protect.KeyFiles;
import vn.truongchuan.exchange.seal.Unlocking;
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
        return run(damaged, freeFolder, Unlocking.NOTHING, progress);
    }

    /** The same of a workspace that may be protected; what comes out is protected in the same way. */
    public static Rescue run(Path damaged, Path freeFolder, Unlocking unlocking, Progress progress) {
        WorkspaceFolder from = Opening.unlocked(damaged, unlocking);
        Optional<Path> backup = newestGood(from, progress);
        WorkspaceFolder to = new WorkspaceFolder(freeFolder, from.protection());
        if (backup.isPresent()) {
            try (BackupFile file = BackupFile.open(backup.get(), keyFiles -> from.protection())) {
                WorkspaceStore.restore(file, freeFolder, () -> copy(from, to));
            }
        } else {
            Summary summary = Summary.read(from).orElseThrow(() -> new Failure("RESCUE-NOTHING", damaged.toString()));
            WorkspaceStore.create(to, summary.cycle(), Clock.systemUTC(), () -> copy(from, to)).close();
        }
        try (Workspace workspace = Workspace.open(to)) {
            return evidence(workspace, Vault.open(from.vault(), from.protection()), backup, progress);
        }
    }

    private static void copy(WorkspaceFolder from, WorkspaceFolder to) {
        from.copyJournal(to);
        from.copyStandards(to);
        new KeyFiles(to.keyFiles(), to.root()).write(new KeyFiles(from.keyFiles(), from.root()).read());
    }

    private static Optional<Path> newestGood(WorkspaceFolder damaged, Progress progress) {
        for (Path file : Backups.list(damaged.backups())) {
            progress.stopIfCancelled();
            try (BackupFile backup = BackupFile.open(file, keyFiles -> damaged.protection())) {
                backup.verify(progress);
                return Optional.of(file);
            } catch (Failure notThisOne) {
                progress.stopIfCancelled();
            }
        }
        return Optional.empty();
    }

    private static Rescue evidence(Workspace workspace, Vault source, Optional<Path> backup, Progress progress) {
        List<FileDigest> wanted = List.copyOf(ReferencedFiles.named(workspace.current().fields()));
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
