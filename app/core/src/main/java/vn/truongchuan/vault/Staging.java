package vn.truongchuan.vault;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.evidence.ContentType;
import vn.truongchuan.domain.evidence.Refusal;
import vn.truongchuan.drive.FileOutlet;

/**
 * Contents that are to come into the vault together or not at all: each copied beside the store, summed up and forced first, then all
 * given their names. Closing it before {@link #keep} takes back everything it brought: copies are deleted, what was placed goes to the
 * trash, should somebody have brought the same content meanwhile. What a killed program leaves is deleted or swept.
 */
public final class Staging implements AutoCloseable {
    private final Vault vault;
    private final VaultFolder folder;
    private final Map<FileDigest, Path> copies = new LinkedHashMap<>();
    private final List<FileDigest> placed = new ArrayList<>();
    private boolean kept;

    Staging(Vault vault, VaultFolder folder) {
        this.vault = vault;
        this.folder = folder;
    }

    /** Puts a content's bytes somewhere; throws where they are not what they should be. */
    public interface Content {
        void copy(OutputStream out) throws IOException;
    }

    /**
     * Copies a content and proves that it is what its digest says, and no program.
     *
     * @param name its own file name
     * @throws Failure EV-EXEC, VAULT-WRITE, or WS-DISK-FULL where the disk is full
     */
    public void add(FileDigest digest, String name, Content content, Progress progress) {
        vault.noted(digest);
        if (vault.holds(digest) || copies.containsKey(digest)) {
            return;
        }
        try {
            Path copy = folder.incoming();
            copies.put(digest, copy);
            try (FileOutlet file = FileOutlet.open(copy)) {
                try (OutputStream out = vault.over(file)) {
                    content.copy(out);
                }
                file.force();
            }
            try (InputStream in = vault.under(new FileInputStream(copy.toFile()))) {
                if (!Sums.of(in, Long.MAX_VALUE, digest.hex(), progress).digest().equals(digest)) {
                    throw new IOException("not the content of " + digest);
                }
            }
            if (program(copy, new GivenName(name))) {
                throw new Failure(Refusal.PROGRAM, name);
            }
        } catch (IOException trouble) {
            throw failure(trouble);
        }
    }

    private boolean program(Path copy, GivenName name) throws IOException {
        try (InputStream in = vault.under(new FileInputStream(copy.toFile()))) {
            byte[] head = in.readNBytes(TypeDetector.HEAD);
            return vault.hidden() ? TypeDetector.program(head)
                    : TypeDetector.detect(copy.toFile(), head, name).type() == ContentType.PROGRAM;
        }
    }

    /** Gives all of them their names; returns how many were new. */
    public int place() {
        try {
            for (Map.Entry<FileDigest, Path> copy : copies.entrySet()) {
                folder.place(copy.getValue(), copy.getKey());
                placed.add(copy.getKey());
            }
            return placed.size();
        } catch (IOException trouble) {
            throw failure(trouble);
        }
    }

    /** What was placed stays, because somebody refers to it now. */
    public void keep() {
        kept = true;
        placed.forEach(vault::noted);
    }

    private Failure failure(IOException trouble) {
        return new Failure(trouble, vault.hasSpaceFor(1 << 20) ? "VAULT-WRITE" : "WS-DISK-FULL", folder.root().toString());
    }

    @Override
    public void close() {
        if (kept) {
            return;
        }
        for (Path copy : copies.values()) {
            try {
                Files.deleteIfExists(copy);
            } catch (IOException later) {
                // it is deleted when the vault is opened next
            }
        }
        placed.forEach(vault::remove);
    }
}
