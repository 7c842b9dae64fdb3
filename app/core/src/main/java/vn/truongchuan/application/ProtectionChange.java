package vn.truongchuan.application;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.base.Progress;
import vn.truongchuan.exchange.protect.WorkspaceKey;
import vn.truongchuan.exchange.seal.Unlocking;
import vn.truongchuan.exchange.sign.KeyFolder;
import vn.truongchuan.store.StoreCopy;
import vn.truongchuan.store.WorkspaceFolder;
import vn.truongchuan.vault.Vault;

/**
 * Encrypts a workspace that is there already, or takes its encryption away: writes a copy beside it, proves the copy whole, and only
 * then lets it take the folder's name. The folder as it was is kept beside under another name until somebody deletes it.
 *
 * @param folder the workspace, under the name it always had
 * @param before the folder as it was
 * @param damaged evidence files that were lost or damaged before already and are not in the copy
 */
public record ProtectionChange(Path folder, Path before, List<FileDigest> damaged) {
    private static final String COPY = ".dang-doi";
    private static final String PLAIN = ".chua-ma-hoa";
    private static final String LOCKED = ".con-ma-hoa";
    private static final int TRIES = 6;

    public ProtectionChange {
        damaged = List.copyOf(damaged);
    }

    /** Encrypts it; it must be closed. Throws WS-PROTECTED where it is encrypted already. */
    public static ProtectionChange protect(Path folder, Locking locking, Progress progress) {
        WorkspaceFolder from = Opening.unlocked(folder, Unlocking.NOTHING);
        WorkspaceFolder to = new WorkspaceFolder(beside(folder, COPY), WorkspaceKey.generate());
        return change(from, to, () -> WorkspaceProtection.write(to, locking), () -> prove(to, locking), progress);
    }

    private static void prove(WorkspaceFolder to, Locking locking) {
        WorkspaceProtection written = new WorkspaceProtection(to);
        written.prove(Unlocking.with(locking.password()));
        written.prove(Unlocking.with(locking.sheet()));
    }

    /** Takes the encryption away; it must be closed. Throws WS-NOT-PROTECTED where there is none. */
    public static ProtectionChange unprotect(Path folder, Unlocking unlocking, Progress progress) {
        WorkspaceFolder from = Opening.unlocked(folder, unlocking);
        if (!from.protection().hides()) {
            throw new Failure("WS-NOT-PROTECTED", folder.toString());
        }
        return change(from, new WorkspaceFolder(beside(folder, COPY)), () -> { }, () -> { }, progress);
    }

    private static ProtectionChange change(WorkspaceFolder from, WorkspaceFolder to, Runnable keys, Runnable proof, Progress progress) {
        List<FileDigest> damaged = new ArrayList<>();
        try (Workspace source = Workspace.open(from)) {
            delete(to.root());
            roomFor(source);
            boolean whole = false;
            try {
                StoreCopy.make(source.store(), to, () -> {
                    keys.run();
                    from.copyStandards(to);
                    new KeyFolder(to.keys(), to.protection()).takeOver(source.keys());
                    damaged.addAll(evidence(source.vault(), Vault.open(to.vault(), to.protection()), progress));
                });
                compare(source, to, damaged, progress);
                proof.run();
                others(from.root(), to.root());
                whole = true;
            } finally {
                if (!whole) {
                    delete(to.root());
                }
            }
        }
        return swap(from, to, damaged);
    }

    private static void roomFor(Workspace source) {
        long bytes = source.vault().all().stream().mapToLong(source.vault()::size).sum();
        if (!source.vault().hasSpaceFor(bytes + bytes / 64)) {
            throw new Failure("WS-DISK-FULL", source.folder().toString());
        }
    }

    private static List<FileDigest> evidence(Vault from, Vault to, Progress progress) {
        List<FileDigest> damaged = new ArrayList<>();
        List<FileDigest> all = from.all();
        for (int i = 0; i < all.size(); i++) {
            progress.stopIfCancelled();
            progress.step(i, all.size(), all.get(i).hex());
            if (from.holdsWhole(all.get(i), Progress.NONE)) {
                try (var content = from.open(all.get(i))) {
                    to.takeBack(all.get(i), content, Progress.NONE);
                } catch (IOException trouble) {
                    throw new Failure(trouble, "VAULT-WRITE", all.get(i).hex());
                }
            } else {
                damaged.add(all.get(i));
            }
        }
        return damaged;
    }

    /** Opens the copy and compares everything with what it was made from; then makes its first backup. */
    private static void compare(Workspace source, WorkspaceFolder to, List<FileDigest> damaged, Progress progress) {
        try (Workspace copy = Workspace.open(to)) {
            var expected = new HashSet<>(source.vault().all());
            damaged.forEach(expected::remove);
            var report = copy.vault().verify(expected, progress);
            boolean files = report.missing().isEmpty() && report.changed().isEmpty();
            if (!files || !StoreCopy.sums(copy.store()).equals(StoreCopy.sums(source.store())) || !copy.verify().isEmpty()) {
                throw new Failure("WS-COPY", source.folder().toString());
            }
            copy.backups().make(progress);
        }
    }

    /** Small files the program keeps in the folder for itself; they say where papers were written and hold nothing of them. */
    private static void others(Path from, Path to) {
        try (Stream<Path> inside = Files.list(from)) {
            for (Path file : inside.filter(f -> f.getFileName().toString().startsWith("papers")).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        } catch (IOException trouble) {
            throw new Failure(trouble, "WS-DISK", to.toString());
        }
    }

    private static ProtectionChange swap(WorkspaceFolder from, WorkspaceFolder to, List<FileDigest> damaged) {
        String ending = from.protection().hides() ? LOCKED : PLAIN;
        Path kept = beside(from.root(), ending);
        for (int n = 2; Files.exists(kept, LinkOption.NOFOLLOW_LINKS); n++) {
            kept = beside(from.root(), ending + "-" + n);
        }
        try {
            move(from.root(), kept);
            boolean swapped = false;
            try {
                move(to.root(), from.root());
                swapped = true;
            } finally {
                if (!swapped) {
                    move(kept, from.root());
                }
            }
            return new ProtectionChange(from.root(), kept, damaged);
        } catch (IOException held) {
            throw new Failure(held, "WS-SWAP", from.root().toString());
        }
    }

    /** A change that ended between its two last steps is ended now: the folder has no name, the whole copy beside it has. */
    static void finish(Path folder) {
        Path copy = beside(folder, COPY);
        if (Files.notExists(folder) && Files.isRegularFile(new WorkspaceFolder(copy).marker())) {
            try {
                move(copy, folder);
            } catch (IOException held) {
                throw new Failure(held, "WS-SWAP", folder.toString());
            }
        }
    }

    /** Folders beside a workspace that are what it was before such changes. */
    public static List<Path> kept(Path folder) {
        Path full = folder.toAbsolutePath().normalize();
        String name = full.getFileName().toString();
        Pattern ours = Pattern.compile(Pattern.quote(name) + "(" + Pattern.quote(PLAIN) + "|" + Pattern.quote(LOCKED) + ")(-\\d+)?");
        try (Stream<Path> beside = Files.list(full.getParent())) {
            return beside.filter(other -> ours.matcher(other.getFileName().toString()).matches())
                    .filter(other -> Files.isRegularFile(new WorkspaceFolder(other).marker())).sorted().toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /** Deletes what {@link #kept} names. */
    public static void deleteKept(Path folder) {
        kept(folder).forEach(ProtectionChange::delete);
    }

    /** Deletes the folder as it was; what was deleted may still be found on the disk by those who know how. */
    public void deleteBefore() {
        delete(before);
    }

    /** Tries again for a moment while another program looks into a folder. */
    private static void move(Path from, Path to) throws IOException {
        for (int tried = 1; ; tried++) {
            try {
                Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
                return;
            } catch (FileSystemException held) {
                if (tried == TRIES) {
                    throw held;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(25L << tried));
            }
        }
    }

    private static void delete(Path folder) {
        if (Files.notExists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException held) {
            throw new Failure(held, "WS-DELETE", folder.toString());
        }
    }

    private static Path beside(Path folder, String ending) {
        Path full = folder.toAbsolutePath().normalize();
        return full.resolveSibling(full.getFileName() + ending);
    }
}
