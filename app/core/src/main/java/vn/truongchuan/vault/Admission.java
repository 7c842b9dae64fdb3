package vn.truongchuan.vault;

import java.util.Optional;
import java.util.Set;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.domain.evidence.ContentType;
import vn.truongchuan.domain.evidence.Mark;
import vn.truongchuan.domain.evidence.Refusal;

/** What came of adding a file: it is safe on disk, or it was refused and nothing of it is left. */
public sealed interface Admission {

    Optional<StoredFile> stored();

    Optional<Refusal> refusal();

    /** It is safe on disk. */
    record Taken(StoredFile file) implements Admission {
        @Override
        public Optional<StoredFile> stored() {
            return Optional.of(file);
        }

        @Override
        public Optional<Refusal> refusal() {
            return Optional.empty();
        }
    }

    /** It was refused. */
    record Refused(Refusal why) implements Admission {
        @Override
        public Optional<StoredFile> stored() {
            return Optional.empty();
        }

        @Override
        public Optional<Refusal> refusal() {
            return Optional.of(why);
        }
    }

    /**
     * Content that lies in the vault.
     *
     * @param crc32 eight hexadecimal digits
     * @param alreadyThere whether the vault held it before, so that nothing was written
     */
    record StoredFile(FileDigest digest, long size, String crc32, ContentType type, Set<Mark> marks, boolean alreadyThere) {

        public StoredFile {
            marks = Set.copyOf(marks);
        }
    }
}
