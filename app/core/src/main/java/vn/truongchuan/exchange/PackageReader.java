package vn.truongchuan.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.SortedMap;
import java.util.zip.CRC32;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.base.Progress;
import vn.truongchuan.exchange.container.BadPackage;
import vn.truongchuan.exchange.container.ByteSource;
import vn.truongchuan.exchange.container.EntryNames;
import vn.truongchuan.exchange.container.EntryStream;
import vn.truongchuan.exchange.container.FileBytes;
import vn.truongchuan.exchange.container.StoredEntry;
import vn.truongchuan.exchange.container.StoredZip;
import vn.truongchuan.exchange.pack.InventoryLine;
import vn.truongchuan.exchange.seal.SealedBytes;
import vn.truongchuan.exchange.seal.Unlocking;

/**
 * A package opened for reading. Opening proves everything but the bytes of evidence and texts; those are proved as they are read,
 * so nothing wrong is ever handed over whole. The file is only read.
 */
public final class PackageReader implements Closeable {
    private static final int BUFFER = 256 << 10;
    private static final int SNIFF = 64;
    private final String fileName;
    private final StoredZip zip;
    private final PackageFacts facts;
    private final SortedMap<String, FileDigest> manifest;

    private PackageReader(String fileName, StoredZip zip, BagReading.Result result) {
        this.fileName = fileName;
        this.zip = zip;
        this.facts = result.facts();
        this.manifest = result.manifest();
    }

    /** Opens a package; throws {@link BadPackage}, its sentence's argument 0 being the file's name, or USB-READ. */
    public static PackageReader open(Path file, Unlocking unlocking) {
        String name = file.getFileName().toString();
        try {
            return open(name, FileBytes.open(file), unlocking);
        } catch (IOException unreadable) {
            throw new Failure(unreadable, "USB-READ", name);
        }
    }

    /** Opens what the source holds; the source is closed with the reader, or at once where the package is refused. */
    static PackageReader open(String name, ByteSource source, Unlocking unlocking) throws IOException {
        boolean opened = false;
        try {
            boolean sealed = SealedBytes.looksSealed(source.bytes(0, (int) Math.min(SNIFF, source.size())));
            StoredZip zip = StoredZip.read(sealed ? SealedBytes.open(source, unlocking) : source);
            PackageReader reader = new PackageReader(name, zip, BagReading.read(zip, sealed));
            opened = true;
            return reader;
        } catch (BadPackage bad) {
            throw bad.in(name);
        } finally {
            if (!opened) {
                source.close();
            }
        }
    }

    public PackageFacts facts() {
        return facts;
    }

    /** The bytes of a text, proved. */
    public byte[] part(String name) {
        StoredEntry entry = zip.entry(name).filter(e -> facts.parts().contains(name))
                .orElseThrow(() -> new BadPackage("PKG-MISSING", name, "").in(fileName));
        try {
            byte[] bytes = zip.source().bytes(entry.bodyAt(), (int) entry.size());
            if (!Sha256.of(bytes).equals(manifest.get(name))) {
                throw new BadPackage("PKG-HASH", name);
            }
            return bytes;
        } catch (BadPackage bad) {
            throw bad.in(fileName);
        } catch (IOException unreadable) {
            throw new Failure(unreadable, "USB-READ", fileName);
        }
    }

    /** Copies an evidence; throws PKG-HASH after the last byte where it is not what its name says: throw the copy away then. */
    public void copy(FileDigest digest, OutputStream out, Progress progress) throws IOException {
        StoredEntry entry = zip.entry(EntryNames.evidence(digest))
                .orElseThrow(() -> new BadPackage("PKG-MISSING", title(EntryNames.evidence(digest)), "").in(fileName));
        try {
            pass(entry, out, true, 0, entry.size(), progress);
        } catch (BadPackage bad) {
            throw bad.in(fileName);
        }
    }

    /** Reads every byte and proves it. */
    void checkAll(boolean crcToo, long before, long total, Progress progress) throws IOException {
        long done = before;
        for (StoredEntry entry : zip.entries().values()) {
            if (manifest.containsKey(entry.name())) {
                pass(entry, OutputStream.nullOutputStream(), crcToo, done, total, progress);
                done += entry.size();
            }
        }
    }

    /** Bytes that {@link #checkAll} will read. */
    long payload() {
        return zip.entries().values().stream().mapToLong(StoredEntry::size).sum();
    }

    private void pass(StoredEntry entry, OutputStream out, boolean crcToo, long before, long total, Progress progress)
            throws IOException {
        MessageDigest sha = Sha256.digest();
        CRC32 crc = new CRC32();
        byte[] buffer = new byte[(int) Math.max(1, Math.min(BUFFER, entry.size()))];
        long done = before;
        String title = title(entry.name());
        try (InputStream in = new EntryStream(zip, entry)) {
            int read;
            while ((read = in.read(buffer)) >= 0) {
                progress.stopIfCancelled();
                sha.update(buffer, 0, read);
                if (crcToo) {
                    crc.update(buffer, 0, read);
                }
                out.write(buffer, 0, read);
                done += read;
                progress.step(done, total, title);
            }
        }
        if (!Sha256.of(sha).equals(manifest.get(entry.name())) || crcToo && (int) crc.getValue() != entry.crc()) {
            throw new BadPackage("PKG-HASH", title);
        }
    }

    /** How people know an entry. */
    private String title(String name) {
        return EntryNames.digest(name).flatMap(facts.inventory()::line).map(InventoryLine::title).orElse(name);
    }

    @Override
    public void close() throws IOException {
        zip.source().close();
    }
}
