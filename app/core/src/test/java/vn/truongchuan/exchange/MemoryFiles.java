package vn.truongchuan.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.base.FileSource;

/** Evidence files that lie in memory; a test may exchange the bytes behind a digest. */
final class MemoryFiles implements FileSource {
    private final Map<FileDigest, byte[]> files = new HashMap<>();

    PackageEvidence add(String name, String code, byte[] bytes) {
        FileDigest digest = Sha256.of(bytes);
        files.put(digest, bytes);
        return new PackageEvidence(digest, bytes.length, OptionalInt.empty(), "application/pdf", name, List.of(code), true);
    }

    void replace(FileDigest digest, byte[] bytes) {
        files.put(digest, bytes);
    }

    void remove(FileDigest digest) {
        files.remove(digest);
    }

    @Override
    public InputStream open(FileDigest digest) throws IOException {
        if (!holds(digest)) {
            throw new NoSuchFileException(digest.hex());
        }
        return new ByteArrayInputStream(files.get(digest));
    }

    @Override
    public boolean holds(FileDigest digest) {
        return files.containsKey(digest);
    }
}
