package vn.truongchuan.base;

import java.io.IOException;
import java.io.InputStream;

/** Gives the bytes of a stored file by its digest, so that readers need not know the vault. */
public interface FileSource {

    /**
     * Opens the content.
     *
     * @throws java.nio.file.NoSuchFileException where the vault does not hold it
     */
    InputStream open(FileDigest digest) throws IOException;

    /** Whether the content is there (its bytes are not checked). */
    boolean holds(FileDigest digest);
}
