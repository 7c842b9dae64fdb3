package vn.truongchuan.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.WritableByteChannel;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.base.FileSource;
import vn.truongchuan.base.Progress;
import vn.truongchuan.exchange.bag.BagTexts;
import vn.truongchuan.exchange.container.EntryNames;
import vn.truongchuan.exchange.container.StoredZipWriter;
import vn.truongchuan.exchange.pack.PackageHead;
import vn.truongchuan.exchange.pack.PackageHeadJson;
import vn.truongchuan.exchange.sign.PackageSignature;
import vn.truongchuan.exchange.sign.SigningKey;
import vn.truongchuan.exchange.stick.PartFile;

/**
 * One volume, ready to be written: all its small files as bytes, and which evidence follows. Manifest and signature are made from the
 * hashes that are known, so a receiver can look at them before the first byte of evidence.
 */
final class VolumeBag {
    private final SortedMap<String, byte[]> files;
    private final List<PackageEvidence> evidence;
    private final FileDigest content;

    private VolumeBag(SortedMap<String, byte[]> files, List<PackageEvidence> evidence, FileDigest content) {
        this.files = files;
        this.evidence = evidence;
        this.content = content;
    }

    /** Puts it together; {@code parts} are empty in all volumes but the first. */
    static VolumeBag of(PackageHead head, Map<String, byte[]> parts, byte[] inventory, List<PackageEvidence> evidence,
            Optional<SigningKey> key) {
        SortedMap<String, byte[]> payload = new TreeMap<>(EntryNames.ORDER);
        payload.putAll(parts);
        payload.put(EntryNames.HEAD, PackageHeadJson.write(head));
        payload.put(EntryNames.INVENTORY, inventory);
        Map<String, FileDigest> hashes = new LinkedHashMap<>();
        payload.forEach((name, bytes) -> hashes.put(name, Sha256.of(bytes)));
        evidence.forEach(e -> hashes.put(EntryNames.evidence(e.digest()), e.digest()));
        long octets = payload.values().stream().mapToLong(b -> b.length).sum() + evidence.stream().mapToLong(PackageEvidence::size).sum();
        SortedMap<String, byte[]> files = new TreeMap<>(EntryNames.ORDER);
        files.put(EntryNames.BAGIT, BagTexts.bagit());
        files.put(EntryNames.BAG_INFO, BagTexts.info(head, new BagTexts.Oxum(octets, hashes.size())));
        files.put(EntryNames.MANIFEST, BagTexts.manifest(hashes));
        Map<String, FileDigest> tags = new LinkedHashMap<>();
        files.forEach((name, bytes) -> tags.put(name, Sha256.of(bytes)));
        byte[] tagManifest = BagTexts.manifest(tags);
        files.put(EntryNames.TAG_MANIFEST, tagManifest);
        key.ifPresent(k -> files.put(EntryNames.SIGNATURE, PackageSignature.sign(k, tagManifest)));
        files.putAll(payload);
        return new VolumeBag(files, evidence, Sha256.of(tagManifest));
    }

    /** SHA-256 of the tag manifest; the same for the same content. */
    FileDigest content() {
        return content;
    }

    /** Length of the file without encryption. */
    long size() {
        long small = files.entrySet().stream().mapToLong(f -> f.getValue().length + overhead(f.getKey())).sum();
        return small + evidence.stream().mapToLong(e -> e.size() + overhead(EntryNames.evidence(e.digest()))).sum() + 22;
    }

    private static long overhead(String name) {
        return 30 + 46 + 2L * (EntryNames.TOP.length() + name.length());
    }

    /** Writes it front to back; an evidence that is not what its hash says ends the work with EV-DAMAGED. */
    void write(WritableByteChannel out, FileSource source, long before, long total, Progress progress) throws IOException {
        StoredZipWriter zip = new StoredZipWriter(out);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            progress.stopIfCancelled();
            zip.add(file.getKey(), file.getValue());
        }
        for (PackageEvidence item : evidence) {
            OptionalInt crc = item.crc().isPresent() || StoredZipWriter.canPatch(out) ? item.crc() : Checksum.of(source, item);
            MessageDigest sha = Sha256.digest();
            long start = before + zip.written();
            long[] passed = {0};
            try (InputStream in = open(source, item)) {
                zip.add(EntryNames.evidence(item.digest()), item.size(), crc, in, (bytes, count) -> {
                    sha.update(bytes, 0, count);
                    passed[0] += count;
                    progress.step(start + passed[0], total, item.name());
                }, progress);
            } catch (StoredZipWriter.SizeDiffers damaged) {
                throw new PartFile.Unreadable(damaged(item));
            }
            if (!Sha256.of(sha).equals(item.digest())) {
                throw new PartFile.Unreadable(damaged(item));
            }
        }
        zip.finish();
    }

    private static InputStream open(FileSource source, PackageEvidence item) throws PartFile.Unreadable {
        try {
            return new Checksum.Own(source.open(item.digest()), damaged(item));
        } catch (IOException gone) {
            throw new PartFile.Unreadable(damaged(item));
        }
    }

    private static Failure damaged(PackageEvidence item) {
        return new Failure("EV-DAMAGED", item.codes().isEmpty() ? item.name() : item.name() + " (" + item.codes().get(0) + ")");
    }
}
