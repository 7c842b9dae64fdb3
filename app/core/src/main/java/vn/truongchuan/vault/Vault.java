package vn.truongchuan.vault;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.base.FileSource;
import vn.truongchuan.base.Progress;
import vn.truongchuan.base.Protection;
import vn.truongchuan.domain.evidence.Refusal;
import vn.truongchuan.domain.evidence.VaultReport;
import vn.truongchuan.domain.evidence.VaultSweep;
import vn.truongchuan.drive.FileOutlet;
import vn.truongchuan.vault.Admission.StoredFile;

/**
 * The evidence files of a workspace, each content once, under the name of its SHA-256.
 * A file has its final name only when it is whole and on the disk; whoever writes a row writes it after that.
 * Uses streams that a thread's interruption cannot close.
 */
public final class Vault implements FileSource {
    private final VaultFolder folder;
    private final Limits limits;
    private final Clock clock;
    private final Protection protection;
    private final Set<FileDigest> addedNow = ConcurrentHashMap.newKeySet();
    private Set<Long> sizes;

    private Vault(VaultFolder folder, Limits limits, Clock clock, Protection protection) {
        this.folder = folder;
        this.limits = limits;
        this.clock = clock;
        this.protection = protection;
    }

    /** Opens the vault in a folder that need not exist yet, and deletes copies an earlier end of the program left unfinished. */
    public static Vault open(Path root) {
        return open(root, Protection.NONE);
    }

    /** The same for a vault whose contents lie encrypted; their names are still the digests of what they hide. */
    public static Vault open(Path root, Protection protection) {
        return open(root, Limits.USUAL, Clock.systemDefaultZone(), protection);
    }

    public static Vault open(Path root, Limits limits, Clock clock) {
        return open(root, limits, clock, Protection.NONE);
    }

    private static Vault open(Path root, Limits limits, Clock clock, Protection protection) {
        VaultFolder folder = new VaultFolder(root.toAbsolutePath().normalize());
        try {
            folder.clearIncoming();
        } catch (IOException unreadable) {
            throw new Failure(unreadable, "VAULT-READ", root.toString());
        }
        return new Vault(folder, limits, clock, protection);
    }

    public Limits limits() {
        return limits;
    }

    /** Looks at a file as {@link #add} would, without taking it. */
    public Screening screen(Path file) {
        return Screening.of(file, limits);
    }

    /**
     * Takes a file in: copied, summed up and forced to disk in one pass, then given its final name in one step.
     * Content that is held already is not written again. The source is only read.
     *
     * @param emptyToo whether a file without content was confirmed
     * @throws vn.truongchuan.base.Cancelled where the progress asks to stop; nothing is left of the file then
     */
    public Admission add(Path file, boolean emptyToo, Progress progress) {
        return receive(file, emptyToo, progress).settle();
    }

    /** For many files: see {@link Arrivals}; close it when the last is added. */
    public Arrivals arrivals() {
        return new Arrivals(this);
    }

    /** The first half: the copy is made and summed up, but neither forced nor named yet. */
    Arriving receive(Path file, boolean emptyToo, Progress progress) {
        for (int attempt = 1;; attempt++) {
            Screening screening = screen(file);
            if (screening.refusal().isPresent()) {
                return Arriving.done(new Admission.Refused(screening.refusal().get()));
            }
            if (screening.size() == 0 && !emptyToo) {
                return Arriving.done(refused(Refusal.EMPTY, screening));
            }
            Arriving arriving = receive(screening, progress);
            if (attempt == 2 || !arriving.isRefusedAs(Refusal.CHANGING)) {
                return arriving;
            }
        }
    }

    private Arriving receive(Screening source, Progress progress) {
        try {
            if (maybeHeld(source.size())) {
                Sums sums = sum(source, progress);
                addedNow.add(sums.digest());
                if (source.unchanged() && sums.size() == source.size() && holdsWhole(sums.digest(), progress)) {
                    return Arriving.done(taken(sums, new Sorting(source.type(), source.marks()), true));
                }
            }
            if (free() - limits.reserve() < source.size()) {
                return Arriving.done(refused(Refusal.SPACE, source));
            }
            return Arriving.copy(this, folder, source, progress);
        } catch (Sums.Unreadable unreadable) {
            return Arriving.done(new Admission.Refused(Screening.unreadable(source.path(), source.name())));
        } catch (IOException full) {
            return Arriving.done(unwritten(source));
        }
    }

    /** Why a copy could not be written. */
    Admission unwritten(Screening source) {
        return refused(free() < source.size() + (1 << 20) ? Refusal.SPACE : Refusal.STORE, source);
    }

    private static Sums sum(Screening source, Progress progress) throws IOException {
        try (FileInputStream in = opened(source)) {
            return Sums.of(in, source.size(), source.name().nfc(), progress);
        }
    }

    static FileInputStream opened(Screening source) throws Sums.Unreadable {
        try {
            return Screening.open(source.path());
        } catch (IOException held) {
            throw new Sums.Unreadable(held);
        }
    }

    Admission taken(Sums sums, Sorting sorting, boolean alreadyThere) {
        addedNow.add(sums.digest());
        remember(sums.size());
        return new Admission.Taken(new StoredFile(sums.digest(), sums.size(), sums.crc32(), sorting.type(), sorting.marks(), alreadyThere));
    }

    Admission refused(String code, Screening source) {
        return new Admission.Refused(Refusal.of(code, source.name().nfc(), Long.toString((source.size() >> 20) + 1),
                Long.toString(Math.max(0, free() - limits.reserve()) >> 20)));
    }

    /** Sums up a file without taking it; empty where it cannot be read or changes meanwhile. */
    public Optional<FileDigest> digestOf(Screening source, Progress progress) {
        try {
            Sums sums = sum(source, progress);
            return source.unchanged() && sums.size() == source.size() ? Optional.of(sums.digest()) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private synchronized boolean maybeHeld(long size) throws IOException {
        if (sizes == null) {
            sizes = ConcurrentHashMap.newKeySet();
            for (Path file : folder.contents()) {
                sizes.add(protection.sizeUnder(file.toFile().length()));
            }
        }
        return sizes.contains(size);
    }

    private synchronized void remember(long size) {
        if (sizes != null) {
            sizes.add(size);
        }
    }

    /** Free bytes of the disk the vault is on. */
    private long free() {
        Path there = folder.root();
        while (there != null && Files.notExists(there)) {
            there = there.getParent();
        }
        return there == null ? 0 : there.toFile().getUsableSpace();
    }

    /** Whether that many bytes can be taken and the reserve stays free. */
    public boolean hasSpaceFor(long bytes) {
        return free() - limits.reserve() >= bytes;
    }

    /**
     * Takes a content out of a backup: written beside, summed up, forced and put in its place unless it is held already.
     *
     * @throws IOException also where the content is not what its digest says
     */
    public void takeBack(FileDigest digest, InputStream content, Progress progress) throws IOException {
        if (holdsWhole(digest, Progress.NONE)) {
            return;
        }
        Path copy = folder.incoming();
        try {
            try (FileOutlet out = FileOutlet.open(copy)) {
                Sums sums = write(content, out, Long.MAX_VALUE, digest.hex(), progress);
                if (!sums.digest().equals(digest)) {
                    throw new IOException("not the content of " + digest);
                }
                out.force();
            }
            folder.place(copy, digest);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** Writes a content as it lies here; the sums are of the content itself. */
    Sums write(InputStream content, OutputStream file, long expected, String name, Progress progress) throws IOException {
        try (OutputStream out = protection.over(file)) {
            return Sums.copy(content, out, expected, name, progress);
        }
    }

    /** A stream that writes a content as it lies here. */
    OutputStream over(OutputStream file) throws IOException {
        return protection.over(file);
    }

    /** The content of a file that was written so. */
    InputStream under(FileInputStream file) throws IOException {
        return protection.under(file);
    }

    /** Whether contents lie encrypted. */
    public boolean hidden() {
        return protection.hides();
    }

    /** For contents that are to come in together or not at all. */
    public Staging staging() {
        return new Staging(this, folder);
    }

    /** A content that was placed by another way than {@link #add}. */
    void noted(FileDigest digest) {
        addedNow.add(digest);
        remember(size(digest));
    }

    @Override
    public InputStream open(FileDigest digest) throws IOException {
        Path file = folder.of(digest);
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(digest.hex());
        }
        return protection.under(Patience.retry(() -> new FileInputStream(file.toFile())));
    }

    @Override
    public boolean holds(FileDigest digest) {
        return Files.isRegularFile(folder.of(digest));
    }

    /** Where a content lies, for reading only by what needs a file and not a stream; of no use where contents are hidden. */
    public Path location(FileDigest digest) {
        return folder.of(digest);
    }

    /** Size of a content in bytes; -1 where it is not held. */
    public long size(FileDigest digest) {
        return holds(digest) ? protection.sizeUnder(folder.of(digest).toFile().length()) : -1;
    }

    /** Every content that is held, in order. */
    public List<FileDigest> all() {
        try {
            return folder.contents().stream().flatMap(file -> folder.digest(file).stream()).toList();
        } catch (IOException unreadable) {
            throw new Failure(unreadable, "VAULT-READ", folder.root().toString());
        }
    }

    /** Whether the content is there and every byte of it is right. */
    public boolean holdsWhole(FileDigest digest, Progress progress) {
        try (InputStream in = open(digest)) {
            long size = size(digest);
            return Sums.of(in, size, digest.hex(), progress).digest().equals(digest);
        } catch (IOException missingOrUnreadable) {
            return false;
        }
    }

    /**
     * Checks contents byte by byte and lists what does not belong here.
     *
     * @param expected contents somebody refers to
     */
    public VaultReport verify(Set<FileDigest> expected, Progress progress) {
        return verify(expected, 0, 1, progress);
    }

    /** Checks one part of several, so that all are checked in as many weeks. */
    public VaultReport verify(Set<FileDigest> expected, int part, int parts, Progress progress) {
        return new VaultCheck(this, folder).check(expected, part, parts, progress);
    }

    /** Moves contents nobody refers to into the trash, but for those taken since the vault was opened, and empties old trash. */
    public VaultSweep sweep(Set<FileDigest> referenced, Progress progress) {
        return sweep(referenced, Instant.MAX, progress);
    }

    /** The same for contents alone that arrived before a time. One that is taken in again at that very moment is put back. */
    public VaultSweep sweep(Set<FileDigest> referenced, Instant before, Progress progress) {
        try {
            int thrown = 0;
            for (Path file : folder.contents()) {
                progress.stopIfCancelled();
                Optional<FileDigest> digest = folder.digest(file);
                if (digest.isPresent() && !referenced.contains(digest.get()) && !addedNow.contains(digest.get())
                        && file.toFile().lastModified() < before.getEpochSecond() * 1000.0) {
                    folder.toTrash(file, today());
                    thrown += addedNow.contains(digest.get()) && restore(digest.get()) ? 0 : 1;
                }
            }
            return new VaultSweep(thrown, folder.emptyTrash(today().minusDays(limits.trashKept().toDays())));
        } catch (IOException broken) {
            throw new Failure(broken, "VAULT-WRITE", folder.root().toString());
        }
    }

    /** Moves a content into the trash, from where it can be restored for thirty days; whether it was there. */
    public boolean remove(FileDigest digest) {
        try {
            if (!holds(digest)) {
                return false;
            }
            folder.toTrash(folder.of(digest), today());
            addedNow.remove(digest);
            return true;
        } catch (IOException broken) {
            throw new Failure(broken, "VAULT-WRITE", folder.root().toString());
        }
    }

    /** Takes a content back out of the trash; whether it is held afterwards. */
    public boolean restore(FileDigest digest) {
        try {
            Optional<Path> thrown = holds(digest) ? Optional.empty() : folder.inTrash(digest);
            if (thrown.isPresent()) {
                folder.place(thrown.get(), digest);
            }
            return holds(digest);
        } catch (IOException broken) {
            throw new Failure(broken, "VAULT-WRITE", folder.root().toString());
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
