package vn.truongchuan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.base.Progress;
import vn.truongchuan.exchange.seal.Unlocking;
import vn.truongchuan.exchange.container.EntryNames;

/** A small package cut at every place and changed in every byte: refused, or the very same content. */
class EveryByteTest {
    @TempDir
    private Path folder;
    private byte[] whole;
    private PackageFacts facts;

    @BeforeEach
    void write() {
        whole = PackageKit.valid(folder).zip().bytes();
        facts = verify(whole, whole.length).accepted().orElseThrow();
    }

    private static Verification verify(byte[] bytes, int length) {
        return PackageVerifier.verify("x.tdg", new MemoryBytes(bytes, length), Unlocking.NOTHING, Progress.NONE);
    }

    @Test
    void cut_at_any_place_it_is_told_to_be_cut() {
        for (int length = 1; length < whole.length; length++) {
            assertThat(verify(whole, length).refusal().map(Verification.Refused::code)).as("cut after " + length).contains("PKG-TRUNC");
        }
    }

    @Test
    void a_change_of_any_byte_is_refused_or_changes_nothing() throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Set<String> codes = new TreeSet<>();
        int same = 0;
        for (int at = 0; at < whole.length; at++) {
            for (int change : at % 8 == 0 ? new int[] {1 << at / 8 % 8, 1 + random.nextInt(255)} : new int[] {1 << at % 8}) {
                byte[] changed = whole.clone();
                changed[at] ^= (byte) change;
                Verification verification = verify(changed, changed.length);
                verification.refusal().ifPresent(r -> codes.add(r.code()));
                if (verification.accepted().isPresent()) {
                    same++;
                    assertThat(content(changed)).as("seed " + seed + ", byte " + at + " ^ " + change).isEqualTo(content(whole));
                }
            }
        }
        assertThat(same).isZero();
        assertThat(codes).contains("PKG-HASH", "PKG-HEADERS", "PKG-TRUNC");
    }

    @Test
    void two_entries_exchanged_are_refused() {
        for (int one = 0; one < 8; one++) {
            for (int other = one + 1; other < 8; other++) {
                RawZip zip = PackageKit.valid(folder).zip();
                java.util.Collections.swap(zip.items, one, other);
                byte[] bytes = zip.bytes();
                assertThat(verify(bytes, bytes.length).refusal()).as(one + " and " + other).isPresent();
            }
        }
    }

    @Test
    void random_damage_in_many_places_is_refused() throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 3000; round++) {
            byte[] changed = Mutation.of(whole, random);
            if (!Arrays.equals(changed, whole) && verify(changed, changed.length).accepted().isPresent()) {
                assertThat(content(changed)).as("seed " + seed + ", round " + round).isEqualTo(content(whole));
            }
        }
    }

    private Map<String, List<Byte>> content(byte[] bytes) throws IOException {
        Map<String, List<Byte>> content = new TreeMap<>();
        try (PackageReader reader = PackageReader.open("x.tdg", new MemoryBytes(bytes), Unlocking.NOTHING)) {
            assertThat(reader.facts()).isEqualTo(facts);
            for (String part : reader.facts().parts()) {
                content.put(part, boxed(reader.part(part)));
            }
            for (var line : reader.facts().here()) {
                var copy = new java.io.ByteArrayOutputStream();
                reader.copy(line.digest(), copy, Progress.NONE);
                content.put(EntryNames.evidence(line.digest()), boxed(copy.toByteArray()));
            }
        }
        return content;
    }

    private static List<Byte> boxed(byte[] bytes) {
        Byte[] boxed = new Byte[bytes.length];
        Arrays.setAll(boxed, i -> bytes[i]);
        return List.of(boxed);
    }
}
