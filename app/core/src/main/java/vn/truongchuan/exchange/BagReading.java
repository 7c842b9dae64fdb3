package vn.truongchuan.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.exchange.bag.BagTexts;
import vn.truongchuan.exchange.container.BadPackage;
import vn.truongchuan.exchange.container.EntryNames;
import vn.truongchuan.exchange.container.EntryStream;
import vn.truongchuan.exchange.container.StoredEntry;
import vn.truongchuan.exchange.container.StoredZip;
import vn.truongchuan.exchange.pack.FormatVersion;
import vn.truongchuan.exchange.pack.Inventory;
import vn.truongchuan.exchange.pack.InventoryLine;
import vn.truongchuan.exchange.pack.PackageHead;
import vn.truongchuan.exchange.pack.PackageHeadReader;
import vn.truongchuan.exchange.pack.PackageKind;
import vn.truongchuan.exchange.sign.PackageSignature;
import vn.truongchuan.exchange.sign.PublicSigningKey;

/** Proves everything of a package but the bytes of its evidence and texts: names, sizes, manifests, signature, head and list. */
final class BagReading {
    private static final List<String> NEEDED = List.of(EntryNames.BAGIT, EntryNames.BAG_INFO, EntryNames.MANIFEST,
            EntryNames.TAG_MANIFEST, EntryNames.HEAD, EntryNames.INVENTORY);
    private static final int MOST_NAMES = 10;
    private final StoredZip zip;
    private SortedMap<String, FileDigest> manifest;

    private BagReading(StoredZip zip) {
        this.zip = zip;
    }

    /** What was proved, with the manifest by which the rest is checked. */
    record Result(PackageFacts facts, SortedMap<String, FileDigest> manifest) {
    }

    static Result read(StoredZip zip, boolean sealed) throws IOException {
        return new BagReading(zip).read(sealed);
    }

    private Result read(boolean sealed) throws IOException {
        if (zip.stranger().isPresent()) {
            throw stranger(zip.stranger().get());
        }
        List<String> missing = NEEDED.stream().filter(n -> zip.entry(n).isEmpty()).toList();
        if (!missing.isEmpty()) {
            throw new BadPackage("PKG-MISSING", String.join(", ", missing), "");
        }
        BagTexts.checkBagit(bytes(EntryNames.BAGIT));
        byte[] info = bytes(EntryNames.BAG_INFO);
        BagTexts.Oxum oxum = oxum();
        BagTexts.checkOxum(info, oxum);
        byte[] manifestBytes = bytes(EntryNames.MANIFEST);
        byte[] tagManifest = bytes(EntryNames.TAG_MANIFEST);
        Map<String, FileDigest> tags = new LinkedHashMap<>();
        tags.put(EntryNames.BAGIT, Sha256.of(BagTexts.bagit()));
        tags.put(EntryNames.BAG_INFO, Sha256.of(info));
        tags.put(EntryNames.MANIFEST, Sha256.of(manifestBytes));
        BagTexts.checkTagManifest(tagManifest, tags);
        manifest = BagTexts.readManifest(manifestBytes);
        comparePayload();
        Optional<PublicSigningKey> signer = zip.entry(EntryNames.SIGNATURE).isEmpty() ? Optional.empty()
                : Optional.of(PackageSignature.verify(bytes(EntryNames.SIGNATURE), tagManifest));
        byte[] headBytes = checked(EntryNames.HEAD);
        PackageHead head = PackageHeadReader.read(headBytes);
        BagTexts.checkInfo(info, head, oxum);
        checkKind(head, signer);
        Inventory inventory = inventory(head);
        checkInventory(head, inventory);
        Set<String> parts = zip.entries().keySet().stream().filter(n -> EntryNames.FIXED.contains(n) && n.startsWith("data/"))
                .collect(Collectors.toSet());
        return new Result(new PackageFacts(head, parts, inventory, signer, Sha256.of(tagManifest), sealed), manifest);
    }

    /** A name that is not ours is wrong, unless the package says that it is of a newer form. */
    private BadPackage stranger(String name) throws IOException {
        if (name.endsWith("/fetch.txt")) {
            return new BadPackage("PKG-FEATURE", "fetch.txt");
        }
        if (zip.entry(EntryNames.HEAD).isPresent()) {
            try {
                FormatVersion version = PackageHeadReader.version(bytes(EntryNames.HEAD));
                if (!version.readable()) {
                    return new BadPackage("PKG-NEWER", version.toString());
                }
            } catch (BadPackage unreadable) {
                return new BadPackage("PKG-EXTRA", name);
            }
        }
        return new BadPackage("PKG-EXTRA", name);
    }

    private byte[] bytes(String name) throws IOException {
        StoredEntry entry = zip.entry(name).orElseThrow(() -> new BadPackage("PKG-MISSING", name, ""));
        byte[] bytes = zip.source().bytes(entry.bodyAt(), (int) entry.size());
        Sha256.checkCrc(entry, bytes);
        return bytes;
    }

    private byte[] checked(String name) throws IOException {
        byte[] bytes = bytes(name);
        if (!Sha256.of(bytes).equals(manifest.get(name))) {
            throw new BadPackage("PKG-HASH", name);
        }
        return bytes;
    }

    private BagTexts.Oxum oxum() {
        List<StoredEntry> payload = zip.entries().values().stream().filter(e -> e.name().startsWith("data/")).toList();
        return new BagTexts.Oxum(payload.stream().mapToLong(StoredEntry::size).sum(), payload.size());
    }

    private void comparePayload() {
        List<String> absent = manifest.keySet().stream().filter(n -> zip.entry(n).isEmpty()).toList();
        if (!absent.isEmpty()) {
            throw missing(absent);
        }
        zip.entries().keySet().stream().filter(n -> n.startsWith("data/") && !manifest.containsKey(n)).findFirst().ifPresent(n -> {
            throw new BadPackage("PKG-EXTRA", n);
        });
    }

    private static BadPackage missing(List<String> names) {
        return new BadPackage("PKG-MISSING", String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size()))),
                names.size() > MOST_NAMES ? Integer.toString(names.size() - MOST_NAMES) : "");
    }

    private void checkKind(PackageHead head, Optional<PublicSigningKey> signer) {
        if (head.kind().signing() == PackageKind.Signing.DEMANDED && signer.isEmpty()) {
            throw new BadPackage("SIG-NONE");
        }
        if (head.volume().number() == 1 && zip.entry(head.kind().mainPart()).isEmpty()) {
            throw missing(List.of(head.kind().mainPart()));
        }
    }

    private Inventory inventory(PackageHead head) throws IOException {
        StoredEntry entry = zip.entry(EntryNames.INVENTORY).orElseThrow();
        try (InputStream in = new EntryStream(zip, entry); DigestInputStream summed = new DigestInputStream(in, Sha256.digest())) {
            Inventory inventory = Inventory.read(summed, head);
            if (!Sha256.of(summed.getMessageDigest()).equals(manifest.get(EntryNames.INVENTORY))) {
                throw new BadPackage("PKG-HASH", EntryNames.INVENTORY);
            }
            return inventory;
        }
    }

    /** The list and the entries must agree on what is in this volume. */
    private void checkInventory(PackageHead head, Inventory inventory) {
        List<InventoryLine> here = inventory.in(head.volume().number());
        List<String> absent = here.stream().filter(l -> zip.entry(EntryNames.evidence(l.digest())).isEmpty())
                .map(InventoryLine::title).toList();
        if (!absent.isEmpty()) {
            throw missing(absent);
        }
        for (InventoryLine line : here) {
            if (zip.entry(EntryNames.evidence(line.digest())).orElseThrow().size() != line.size()) {
                throw new BadPackage("PKG-SIZE", line.title());
            }
        }
        long evidence = zip.entries().keySet().stream().filter(n -> EntryNames.digest(n).isPresent()).count();
        if (evidence != here.size()) {
            throw new BadPackage("PKG-EXTRA", EntryNames.INVENTORY);
        }
    }
}
