package vn.truongchuan.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vn.truongchuan.base.Progress;
import vn.truongchuan.exchange.container.EntryNames;
import vn.truongchuan.exchange.pack.PackageKind;
import vn.truongchuan.exchange.seal.RecoveryKey;
import vn.truongchuan.exchange.seal.Sealing;
import vn.truongchuan.exchange.seal.Unlocking;
import vn.truongchuan.exchange.sign.SigningKey;

/**
 * Makes damaged packages: raw bytes of a whole one, bytes of an encrypted one, fields of the zip, or one of its texts with every sum
 * made right again, so that the damage reaches the readers behind the sums.
 */
public final class PackageMutants {
    private static final List<String> TEXTS = List.of(EntryNames.HEAD, EntryNames.INVENTORY, EntryNames.SELF_ASSESSMENT,
            EntryNames.record("have"), EntryNames.MANIFEST, EntryNames.BAG_INFO, EntryNames.TAG_MANIFEST, EntryNames.SIGNATURE);
    private final Path folder;
    private final SigningKey key = SigningKey.generate();
    private final RecoveryKey reader = RecoveryKey.generate();
    private final byte[] whole;
    private final byte[] unsigned;
    private final byte[] sealed;

    public PackageMutants(Path folder) throws IOException {
        this.folder = folder;
        whole = kit().zip().bytes();
        unsigned = kit().remove(EntryNames.SIGNATURE).zip().bytes();
        MemoryFiles source = new MemoryFiles();
        PackageContent content = PackageContent.of(PackageKit.head(PackageKind.SUBMISSION), PackageKit.texts(),
                List.of(source.add("a.pdf", "H1-1.1-01", new byte[70_000])));
        sealed = Files.readAllBytes(new PackageWriter(source, Optional.empty(),
                Optional.of(Sealing.forKeys(List.of(reader.recipient())))).write(content, folder, "sealed", Progress.NONE).files().get(0));
    }

    private PackageKit kit() {
        return PackageKit.valid(folder, key).put(EntryNames.record("have"), "{\"id\":\"a\"}\n{\"id\":\"b\"}\n").right();
    }

    /**
     * One mutant and what came of verifying it.
     *
     * @param same whether an accepted mutant may only be one of the packages they are made from
     */
    public record Outcome(byte[] bytes, Verification verification, boolean same) {
    }

    /** The contents of the packages that raw mutants are made from. */
    public List<PackageFacts> originals() {
        return List.of(verify(whole).accepted().orElseThrow(), verify(unsigned).accepted().orElseThrow());
    }

    public Verification verify(byte[] bytes) {
        return PackageVerifier.verify("fuzz.tdg", new MemoryBytes(bytes), Unlocking.with(reader), Progress.NONE);
    }

    /** The next mutant. */
    public Outcome next(Random random) {
        int kind = random.nextInt(20);
        if (kind < 9) {
            byte[] bytes = Mutation.of(kind < 2 ? whole : unsigned, random);
            return new Outcome(bytes, verify(bytes), true);
        }
        if (kind < 10) {
            byte[] bytes = random.nextBoolean() ? Mutation.of(sealed, random) : header(random);
            return new Outcome(bytes, verify(bytes), false);
        }
        byte[] bytes = kind < 12 ? fields(random) : text(random);
        return new Outcome(bytes, verify(bytes), false);
    }

    /** An encrypted package with a damaged header. */
    private byte[] header(Random random) {
        byte[] begin = Mutation.of(Arrays.copyOf(sealed, 250), random);
        byte[] bytes = Arrays.copyOf(begin, begin.length + sealed.length - 250);
        System.arraycopy(sealed, 250, bytes, begin.length, sealed.length - 250);
        return bytes;
    }

    /** A zip whose records say something else than its bodies, consistently in both places. */
    private byte[] fields(Random random) {
        RawZip zip = PackageKit.of(key, unsigned).zip();
        List<RawZip.Item> items = new ArrayList<>(zip.items);
        RawZip.Item item = items.get(random.nextInt(items.size()));
        int at = random.nextInt(11) * 2;
        short value = (short) (random.nextBoolean() ? random.nextInt(4) : random.nextInt());
        item.both = b -> b.putShort(at, value);
        if (random.nextInt(4) == 0) {
            item.offset = random.nextInt(5000);
        }
        if (random.nextInt(4) == 0) {
            zip.items.add(items.get(random.nextInt(items.size())));
        }
        return zip.bytes();
    }

    private byte[] text(Random random) {
        boolean signed = random.nextInt(8) == 0;
        PackageKit kit = PackageKit.of(key, signed ? whole : unsigned);
        String name = TEXTS.get(random.nextInt(TEXTS.size()));
        kit.put(name, Mutation.of(kit.files.getOrDefault(name, kit.files.get(EntryNames.TAG_MANIFEST)), random));
        switch (name) {
            case EntryNames.MANIFEST, EntryNames.BAG_INFO -> kit.tagManifest();
            case EntryNames.TAG_MANIFEST, EntryNames.SIGNATURE -> kit.oxum();
            default -> kit.manifest().oxum().tagManifest();
        }
        return (signed && !name.equals(EntryNames.SIGNATURE) ? kit.sign() : kit).zip().bytes();
    }
}
