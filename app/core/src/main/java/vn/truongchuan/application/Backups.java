package vn.truongchuan.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.base.Progress;
import vn.truongchuan.drive.Drives;
import vn.truongchuan.exchange.protect.KeyFiles;
import vn.truongchuan.exchange.seal.Unlocking;
import vn.truongchuan.exchange.stick.OnMedium;
import vn.truongchuan.exchange.stick.StickFolder;
import vn.truongchuan.store.BackupFile;
import vn.truongchuan.store.BackupManifest;
import vn.truongchuan.store.BackupWanted;
import vn.truongchuan.store.CopiedOut;
import vn.truongchuan.store.WorkspaceFolder;
import vn.truongchuan.store.WorkspaceStore;
import vn.truongchuan.vault.Vault;

/** The backups of one workspace: small ones of the tables made by themselves, full ones with the evidence on request. */
public final class Backups {
    private static final Pattern NAME = Pattern.compile("backup-(\\d{8}T\\d{6})Z\\.zip");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    /** What a file costs in a backup besides its bytes: its name in three lists. */
    private static final long PER_FILE = 700;
    /** How many good backups must hold a journal line before it may go. */
    private static final int HOLDING = 2;
    private final Workspace workspace;
    private final Clock clock;

    Backups(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /** Makes a backup of the tables in the workspace's own folder and lets old ones go. */
    public synchronized BackupSummary make(Progress progress) {
        Path folder = folder();
        Path file = folder.resolve("backup-" + STAMP.format(now().atOffset(ZoneOffset.UTC)) + "Z.zip");
        try {
            Files.createDirectories(folder);
            BackupSummary made = BackupSummary.of(file, workspace.store().backUp(file, BackupWanted.tables(), progress));
            if (workspace.verify().isEmpty()) {
                rotate();
            }
            return made;
        } catch (IOException trouble) {
            throw new Failure(trouble, "WS-DISK", folder.toString());
        }
    }

    /**
     * Writes everything, evidence files included, into one file, which must not exist yet. On another drive it counts as the copy outside.
     *
     * @throws Failure BACKUP-EXISTS, USB-MISSING, USB-RO, USB-FULL, BACKUP-FAT32 before anything is written
     */
    public synchronized BackupSummary writeFull(Path target, Progress progress) {
        Path file = target.toAbsolutePath();
        if (Files.exists(file)) {
            throw new Failure("BACKUP-EXISTS", file.toString());
        }
        Set<FileDigest> files = evidence();
        hasRoom(file, size(files));
        BackupManifest made = workspace.store().backUp(file,
                BackupWanted.full(workspace.vault(), files, (part, sum) -> OnMedium.holds(part, sum, progress)), progress);
        noteOutside(file, made.summary().journal());
        return BackupSummary.of(file, made);
    }

    /** What evidence shows, and of what it once showed whatever is still there, so that a restored history leads to files. */
    private Set<FileDigest> evidence() {
        Set<FileDigest> files = ReferencedFiles.ever(workspace);
        Set<FileDigest> shown = ReferencedFiles.shown(workspace);
        files.removeIf(digest -> !shown.contains(digest) && !workspace.vault().holds(digest));
        return files;
    }

    /** About how many bytes a full backup will have; rather too many than too few. */
    public long size() {
        return size(evidence());
    }

    private long size(Set<FileDigest> files) {
        try {
            long tables = Files.size(workspace.store().folder().databaseFile());
            return tables + files.stream().mapToLong(digest -> Math.max(0, workspace.vault().size(digest)) + PER_FILE).sum();
        } catch (IOException trouble) {
            throw new Failure(trouble, "WS-DISK", workspace.folder().toString());
        }
    }

    private static void hasRoom(Path file, long bytes) {
        StickFolder folder = new StickFolder(file.getParent());
        folder.probe();
        if (!Drives.ofThisComputer().of(file).map(drive -> drive.holdsFileOf(bytes)).orElse(true)) {
            throw new Failure("BACKUP-FAT32", file.getParent().toString(), Long.toString((bytes >> 20) + 1));
        }
        folder.needs(bytes);
    }

    /** How many saves there were so far; say it before copying everything, for {@link #noteOutside}. */
    public long savedUpTo() {
        return workspace.store().summary().journal();
    }

    /**
     * Notes that everything was written to that place, if it is on another drive than the workspace; elsewhere it is no copy outside.
     *
     * @param savedUpTo how many saves it holds
     */
    public void noteOutside(Path written, long savedUpTo) {
        if (Drives.ofThisComputer().apart(workspace.folder(), written)) {
            workspace.store().notes().copiedOut(new CopiedOut(now(), savedUpTo));
        }
    }

    /** How old the last copy outside this computer's drive is; the sample school needs none. */
    public OutsideCopy outside() {
        Optional<CopiedOut> last = workspace.store().notes().copiedOut();
        long saves = workspace.identity().sample() ? 0 : workspace.store().summary().journal() - last.map(CopiedOut::number).orElse(0L);
        Optional<Instant> since = workspace.current().fields().stream().map(f -> f.getValue().at()).min(Instant::compareTo);
        return new OutsideCopy(last.map(CopiedOut::at), saves, since, now());
    }

    /**
     * Lets journal files go whose lines are in the tables and in both of the two newest backups, which are read again byte by byte for
     * this, and which were last written 30 days ago or earlier.
     *
     * @return how many files went
     */
    synchronized int pruneJournal(Progress progress) {
        List<Path> newest = list().stream().limit(HOLDING).toList();
        if (newest.size() < HOLDING || !workspace.verify().isEmpty()) {
            return 0;
        }
        long held = Long.MAX_VALUE;
        for (Path file : newest) {
            try (BackupFile backup = BackupFile.open(file, keys -> workspace.store().folder().protection())) {
                backup.verify(progress);
                boolean ours = backup.manifest().summary().cycle().id().equals(workspace.identity().id());
                held = Math.min(held, ours ? backup.manifest().summary().journal() : 0);
            }
        }
        return workspace.store().pruneJournal(held, now().minus(Housekeeping.KEPT));
    }

    /** Why the last backup that nobody asked for could not be made, if so. */
    public Optional<Failure> trouble() {
        return workspace.housekeeping().trouble();
    }

    /** The backups in the workspace's own folder, newest first. */
    public List<Path> list() {
        return list(folder());
    }

    static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(f -> NAME.matcher(f.getFileName().toString()).matches())
                    .sorted(Comparator.comparing(Backups::made).reversed()).toList();
        } catch (IOException trouble) {
            throw new Failure(trouble, "WS-DISK", folder.toString());
        }
    }

    private static Instant made(Path file) {
        Matcher matcher = NAME.matcher(file.getFileName().toString());
        return matcher.matches() ? LocalDateTime.parse(matcher.group(1), STAMP).toInstant(ZoneOffset.UTC) : Instant.EPOCH;
    }

    private void rotate() throws IOException {
        List<Path> all = list();
        Set<Instant> kept = BackupRotation.kept(all.stream().map(Backups::made).toList());
        for (Path file : all) {
            if (!kept.contains(made(file))) {
                Files.delete(file);
            }
        }
    }

    private Path folder() {
        return workspace.store().folder().backups();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** What a backup says of itself; its bytes are not checked. */
    public static BackupSummary examine(Path file) {
        return examine(file, Unlocking.NOTHING);
    }

    /** The same of a backup that may be of a protected workspace. */
    public static BackupSummary examine(Path file, Unlocking unlocking) {
        try (BackupFile backup = Opening.backup(file, unlocking)) {
            return BackupSummary.of(file, backup.manifest());
        }
    }

    /** Makes a workspace in a free folder from a backup, after every byte of it was checked. */
    public static BackupSummary restore(Path file, Path freeFolder, Progress progress) {
        return restore(file, freeFolder, Unlocking.NOTHING, progress);
    }

    /** The same from a backup that may be of a protected workspace; the new one is protected in the same way. */
    public static BackupSummary restore(Path file, Path freeFolder, Unlocking unlocking, Progress progress) {
        try (BackupFile backup = Opening.backup(file, unlocking)) {
            backup.verify(progress);
            WorkspaceStore.restore(backup, freeFolder, () -> evidence(backup, freeFolder, progress));
            return BackupSummary.of(file, backup.manifest());
        }
    }

    private static void evidence(BackupFile backup, Path folder, Progress progress) {
        WorkspaceFolder made = new WorkspaceFolder(folder);
        new KeyFiles(made.keyFiles(), folder).write(backup.keyFiles());
        Vault vault = Vault.open(made.vault(), backup.protection());
        List<FileDigest> files = backup.manifest().files();
        for (int i = 0; i < files.size(); i++) {
            progress.stopIfCancelled();
            progress.step(i, files.size(), files.get(i).hex());
            try (var content = backup.open(files.get(i))) {
                vault.takeBack(files.get(i), content, progress);
            } catch (IOException trouble) {
                throw new Failure(trouble, "VAULT-WRITE", folder.toString());
            }
        }
    }
}
