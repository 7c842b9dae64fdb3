package vn.truongchuan.vault;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.evidence.Mark;
import vn.truongchuan.domain.evidence.Refusal;
import vn.truongchuan.drive.FileOutlet;

/**
 * A file on its way in: copied under a temporary name, or decided already. {@link #settle} forces the copy to disk and
 * gives it its final name; several may be settled at a time, so that the disk can force them together.
 */
final class Arriving {
    private final Optional<Admission> decided;
    private final Vault vault;
    private final VaultFolder folder;
    private final Screening source;
    private final Path copy;
    private FileOutlet out;
    private Sums sums;
    private Sorting sorting;

    private Arriving(Optional<Admission> decided, Vault vault, VaultFolder folder, Screening source, Path copy) {
        this.decided = decided;
        this.vault = vault;
        this.folder = folder;
        this.source = source;
        this.copy = copy;
    }

    static Arriving done(Admission admission) {
        return new Arriving(Optional.of(admission), null, null, null, null);
    }

    boolean isRefusedAs(String code) {
        return decided.flatMap(Admission::refusal).filter(r -> r.code().equals(code)).isPresent();
    }

    /** Copies and sums up; where this ends with anything but a copy, the copy is gone. */
    static Arriving copy(Vault vault, VaultFolder folder, Screening source, Progress progress) throws IOException {
        Arriving arriving = new Arriving(Optional.empty(), vault, folder, source, folder.incoming());
        boolean kept = false;
        try {
            Optional<Refusal> refusal = arriving.write(progress);
            kept = refusal.isEmpty();
            return refusal.map(r -> done(new Admission.Refused(r))).orElse(arriving);
        } finally {
            if (!kept) {
                arriving.discard();
            }
        }
    }

    private Optional<Refusal> write(Progress progress) throws IOException {
        try (FileInputStream in = Vault.opened(source)) {
            out = FileOutlet.open(copy);
            sums = vault.write(in, out, source.size(), source.name().nfc(), progress);
        }
        if (!source.unchanged() || sums.size() != source.size()) {
            return vault.refused(Refusal.CHANGING, source).refusal();
        }
        sorting = sorted();
        if (vault.hidden() && !source.unchanged()) {
            return vault.refused(Refusal.CHANGING, source).refusal();
        }
        return Screening.program(sorting, source.name());
    }

    /** What the copy is; one that nobody can read without the key is told by its source, which must still be the same afterwards. */
    private Sorting sorted() throws IOException {
        File look = (vault.hidden() ? source.path() : copy).toFile();
        try (FileInputStream in = new FileInputStream(look)) {
            return TypeDetector.detect(look, in.readNBytes(TypeDetector.HEAD), source.name());
        }
    }

    /** Makes it safe; after that it has its final name or nothing of it is left. */
    Admission settle() {
        if (decided.isPresent()) {
            return decided.get();
        }
        try {
            out.force();
            out.close();
            folder.place(copy, sums.digest());
            if (vault.size(sums.digest()) != sums.size()) {
                return vault.refused(Refusal.VANISHED, source);
            }
            return vault.taken(sums, new Sorting(sorting.type(), marks()), false);
        } catch (IOException full) {
            return vault.unwritten(source);
        } finally {
            discard();
        }
    }

    private Set<Mark> marks() {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        marks.addAll(sorting.marks());
        if (source.marks().contains(Mark.LARGE)) {
            marks.add(Mark.LARGE);
        }
        return marks;
    }

    private void discard() {
        try {
            if (out != null) {
                out.close();
            }
            Files.deleteIfExists(copy);
        } catch (IOException expected) {
            // what cannot be deleted now goes when the vault is opened next
        }
    }
}
