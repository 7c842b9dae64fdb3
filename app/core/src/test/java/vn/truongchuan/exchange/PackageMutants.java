package vn.truongchuan.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vn.truongchuan.base.Progress;
import vn.truongchuan.exchange.container.EntryNames;
import vn.truongchuan.exchange.seal.Unlocking;
import vn.truongchuan.exchange.sign.SigningKey;

/**
 * Makes damaged packages: raw bytes of a whole one, fields of the zip, or one of its texts with every sum made right again, so that
 * the damage reaches the readers behind the sums; also encrypted ones and groups of volumes.
 */
public final class PackageMutants {
    private static final List<String> TEXTS = List.of(EntryNames.HEAD, EntryNames.INVENTORY, EntryNames.SELF_ASSESSMENT,
            EntryNames.record("have"), EntryNames.MANIFEST, EntryNames.BAG_INFO, EntryNames.TAG_MANIFEST, EntryNames.SIGNATURE);
    private final SigningKey key = SigningKey.generate();
    private final byte[] whole;
    private final byte[] unsigned;
    private final List<PackageFacts> originals;
    private final SealedMutants sealed = new SealedMutants();
    private final GroupMutants groups = new GroupMutants();

    /** Makes the whole packages that all others come from. */
    public PackageMutants(Path folder) {
        whole = kit(folder).zip().bytes();
        unsigned = kit(folder).remove(EntryNames.SIGNATURE).zip().bytes();
        originals = List.of(verify(whole).accepted().orElseThrow(), verify(unsigned).accepted().orElseThrow());
    }

    private PackageKit kit(Path folder) {
        return PackageKit.valid(folder, key).put(EntryNames.record("have"), "{\"id\":\"a\"}\n{\"id\":\"b\"}\n").right();
    }

    /** The volumes of a package as the program writes them. */
    static List<byte[]> written(MemoryFiles source, PackageContent content, VolumePlan.Limits limits) {
        try {
            Path folder = Files.createTempDirectory("mutants");
            List<byte[]> volumes = new ArrayList<>();
            for (Path file : new PackageWriter(source, Optional.empty(), Optional.empty(), limits)
                    .write(content, folder, "v", Progress.NONE).files()) {
                volumes.add(Files.readAllBytes(file));
                Files.delete(file);
            }
            Files.delete(folder);
            return volumes;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * What came of verifying one mutant.
     *
     * @param code what it was refused with, or what it was accepted as
     * @param harm what should not have been
     */
    public record Outcome(String code, Optional<String> harm) {

        static Outcome of(String kind, byte[] bytes, Verification verification, List<PackageFacts> allowed) {
            String code = kind + verification.refusal().map(Verification.Refused::code).orElse("whole");
            return new Outcome(code, verification.accepted().filter(f -> !allowed.contains(f))
                    .map(f -> "accepted as something else" + hex(bytes)));
        }

        static String hex(byte[] bytes) {
            return ": " + HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 20_000));
        }
    }

    private static Verification verify(byte[] bytes) {
        return PackageVerifier.verify("fuzz.tdg", new MemoryBytes(bytes), Unlocking.NOTHING, Progress.NONE);
    }

    /** The next mutant. */
    public Outcome next(Random random) {
        int kind = random.nextInt(20);
        if (kind < 8) {
            byte[] bytes = Mutation.of(kind < 2 ? whole : unsigned, random);
            return Outcome.of("", bytes, verify(bytes), originals);
        }
        if (kind < 10) {
            return sealed.outside(random);
        }
        if (kind < 11) {
            return groups.next(random);
        }
        byte[] bytes = kind < 13 ? fields(random) : text(random);
        Verification plain = verify(bytes);
        return kind < 19 ? new Outcome(plain.refusal().map(Verification.Refused::code).orElse("whole"), Optional.empty())
                : sealed.inside(bytes, plain);
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
