package vn.truongchuan.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vn.truongchuan.base.Progress;
import vn.truongchuan.exchange.PackageMutants.Outcome;
import vn.truongchuan.exchange.pack.PackageKind;
import vn.truongchuan.exchange.seal.RecoveryKey;
import vn.truongchuan.exchange.seal.Sealing;
import vn.truongchuan.exchange.seal.Unlocking;

/**
 * Damaged encrypted packages: bytes, header, order of the chunks; and damaged packages rightly encrypted, which must be refused
 * exactly as they are without encryption.
 */
final class SealedMutants {
    private static final int HEADER = 250;
    private static final int CHUNK = (64 << 10) + 16;
    private final RecoveryKey reader = RecoveryKey.generate();
    private final byte[] sealed;
    private final byte[] other;
    private final List<PackageFacts> originals;

    SealedMutants() {
        this.sealed = seal(large(1));
        this.other = seal(large(2));
        this.originals = List.of(verify(sealed).accepted().orElseThrow(), verify(other).accepted().orElseThrow());
    }

    /** A package of three chunks. */
    private static byte[] large(int seed) {
        byte[] bytes = new byte[150_000];
        new Random(seed).nextBytes(bytes);
        MemoryFiles source = new MemoryFiles();
        PackageContent content = PackageContent.of(PackageKit.head(PackageKind.SUBMISSION), PackageKit.texts(),
                List.of(source.add("a.pdf", "H1-1.1-01", bytes)));
        return PackageMutants.written(source, content, VolumePlan.Limits.USUAL).get(0);
    }

    private byte[] seal(byte[] plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length + 1000);
        try (WritableByteChannel into = Sealing.forKeys(List.of(reader.recipient())).over(Channels.newChannel(out))) {
            into.write(java.nio.ByteBuffer.wrap(plain));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private Verification verify(byte[] bytes) {
        return PackageVerifier.verify("fuzz.tdg", new MemoryBytes(bytes), Unlocking.with(reader), Progress.NONE);
    }

    /** Damage to the encrypted file: an accepted one is one of the two it was made from. */
    Outcome outside(Random random) {
        byte[] bytes = switch (random.nextInt(3)) {
            case 0 -> Mutation.of(sealed, random);
            case 1 -> header(random);
            default -> chunks(random);
        };
        return Outcome.of("sealed ", bytes, verify(bytes), originals);
    }

    private byte[] header(Random random) {
        byte[] begin = Mutation.of(Arrays.copyOf(sealed, HEADER), random);
        return joined(begin, sealed, HEADER, sealed.length);
    }

    /** Chunks exchanged, repeated, left out, or taken from another file for the same reader. */
    private byte[] chunks(Random random) {
        int start = payload(sealed);
        int count = (sealed.length - start + CHUNK - 1) / CHUNK;
        byte[] bytes = Arrays.copyOf(random.nextInt(8) == 0 ? other : sealed, start);
        int chunks = count + random.nextInt(3) - 1;
        for (int i = 0; i < chunks; i++) {
            byte[] from = random.nextInt(4) == 0 ? other : sealed;
            int at = payload(from) + CHUNK * (random.nextInt(3) == 0 ? random.nextInt(count) : Math.min(i, count - 1));
            bytes = joined(bytes, from, at, Math.min(from.length, at + CHUNK));
        }
        return bytes;
    }

    /** Where the first chunk begins: after the line of the header's sum and the nonce of 16 bytes. */
    private static int payload(byte[] file) {
        for (int i = 0; ; i++) {
            if (file[i] == '\n' && file[i + 1] == '-' && file[i + 2] == '-' && file[i + 3] == '-') {
                return i + 1 + 3 + 1 + 43 + 1 + 16;
            }
        }
    }

    private static byte[] joined(byte[] begin, byte[] more, int from, int to) {
        byte[] all = Arrays.copyOf(begin, begin.length + to - from);
        System.arraycopy(more, from, all, begin.length, to - from);
        return all;
    }

    /** A damaged package rightly encrypted: what is said of it is what is said of it in the open. */
    Outcome inside(byte[] damaged, Verification plain) {
        Verification hidden = verify(seal(damaged));
        boolean agree = code(plain).equals(code(hidden))
                && plain.accepted().map(PackageFacts::content).equals(hidden.accepted().map(PackageFacts::content));
        return new Outcome("inside " + code(hidden), agree ? Optional.empty()
                : Optional.of("in the open " + code(plain) + ", encrypted " + code(hidden) + Outcome.hex(damaged)));
    }

    private static String code(Verification verification) {
        return verification.refusal().map(Verification.Refused::code).orElse("whole");
    }
}
