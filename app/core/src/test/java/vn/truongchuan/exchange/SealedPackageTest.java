package vn.truongchuan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.Progress;
import vn.truongchuan.exchange.pack.PackageKind;
import vn.truongchuan.exchange.seal.Passphrase;
import vn.truongchuan.exchange.seal.RecoveryKey;
import vn.truongchuan.exchange.seal.Sealing;
import vn.truongchuan.exchange.seal.Unlocking;

/** Section D of the bad inputs: encrypted packages, wrong passwords, other people's keys, damage. */
class SealedPackageTest {
    private static final Passphrase PASSWORD = new Passphrase("Trường Hòa Bình 2026");
    private static final int CHUNK = (64 << 10) + 16;
    private final MemoryFiles source = new MemoryFiles();
    private final RecoveryKey mine = RecoveryKey.generate();
    @TempDir
    private Path folder;

    private Path write(Sealing sealing) {
        byte[] evidence = new byte[300_000];
        new Random(7).nextBytes(evidence);
        PackageContent content = PackageContent.of(PackageKit.head(PackageKind.SUBMISSION), PackageKit.texts(),
                List.of(source.add("ảnh.jpg", "H1-1.1-01", evidence)));
        return new PackageWriter(source, Optional.empty(), Optional.of(sealing)).write(content, folder, "kin", Progress.NONE).files()
                .get(0);
    }

    private Path forMe() {
        return write(Sealing.forKeys(List.of(mine.recipient())));
    }

    private String code(Path file, Unlocking unlocking) {
        return PackageVerifier.verify(file, unlocking, Progress.NONE).refusal().map(r -> {
            assertThat(r.arguments().get(0).toString()).isNotBlank().matches(".*\\.(tdg|age)");
            return r.code();
        }).orElse("whole");
    }

    @Test
    void a_package_for_a_key_opens_with_that_key_alone() throws IOException {
        Path file = forMe();

        assertThat(file.getFileName().toString()).isEqualTo("kin.tdg.age");
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).startsWith("age-encryption.org/v1\n")
                .doesNotContain("tdg/");
        assertThat(code(file, Unlocking.with(mine))).isEqualTo("whole");
        assertThat(code(file, Unlocking.with(RecoveryKey.generate(), mine))).isEqualTo("whole");
        assertThat(code(file, Unlocking.with(RecoveryKey.generate()))).isEqualTo("ENC-NOTFORYOU");
        assertThat(code(file, Unlocking.NOTHING)).isEqualTo("ENC-LOCKED");
        assertThat(code(file, Unlocking.with(PASSWORD))).isEqualTo("ENC-LOCKED");
        try (PackageReader reader = PackageReader.open(file, Unlocking.with(mine))) {
            ByteArrayOutputStream copy = new ByteArrayOutputStream();
            reader.copy(reader.facts().here().get(0).digest(), copy, Progress.NONE);
            assertThat(copy.toByteArray()).isEqualTo(source.open(reader.facts().here().get(0).digest()).readAllBytes());
            assertThat(reader.facts().sealed()).isTrue();
        }
    }

    @Test
    void each_of_several_keys_opens_it() {
        RecoveryKey office = RecoveryKey.generate();
        Path file = write(Sealing.forKeys(List.of(mine.recipient(), office.recipient())));

        assertThat(code(file, Unlocking.with(mine))).isEqualTo("whole");
        assertThat(code(file, Unlocking.with(office))).isEqualTo("whole");
    }

    @Test
    void a_password_opens_it_however_its_letters_were_typed() {
        Path file = write(Sealing.with(PASSWORD));
        String decomposed = Normalizer.normalize(PASSWORD.text(), Normalizer.Form.NFD);

        assertThat(decomposed).isNotEqualTo(PASSWORD.text());
        assertThat(code(file, Unlocking.with(new Passphrase(decomposed)))).isEqualTo("whole");
        assertThat(code(file, Unlocking.with(new Passphrase("trường hòa bình 2026")))).isEqualTo("ENC-PASS");
        assertThat(code(file, Unlocking.with(mine))).isEqualTo("ENC-LOCKED");
        assertThatThrownBy(() -> new Passphrase("")).isInstanceOfSatisfying(Failure.class,
                f -> assertThat(f.code()).isEqualTo("ENC-EMPTY"));
    }

    @Test
    void a_work_factor_that_would_eat_the_memory_is_refused_at_once() throws IOException {
        String header = "age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 30\n" + "A".repeat(43) + "\n--- " + "A".repeat(43) + "\n";
        Path file = Files.writeString(folder.resolve("bom.tdg.age"), header + "x".repeat(100));

        assertThat(code(file, Unlocking.with(PASSWORD))).isEqualTo("ENC-FEATURE");
    }

    @Test
    void cut_at_any_place_it_is_refused_and_between_two_chunks_it_is_told_to_be_cut() throws IOException {
        byte[] whole = Files.readAllBytes(forMe());
        int payload = new String(whole, StandardCharsets.ISO_8859_1).indexOf("\n--- ") + 49 + 16;
        for (int chunks = 1; payload + chunks * CHUNK < whole.length; chunks++) {
            Path cut = Files.write(folder.resolve("cut.tdg.age"), Arrays.copyOf(whole, payload + chunks * CHUNK));
            assertThat(code(cut, Unlocking.with(mine))).isEqualTo("PKG-TRUNC");
        }
        for (int length = 20; length < whole.length; length += length < 400 ? 1 : 9973) {
            Path cut = Files.write(folder.resolve("cut.tdg.age"), Arrays.copyOf(whole, length));
            assertThat(code(cut, Unlocking.with(mine))).as("cut after " + length).isIn("PKG-TRUNC", "ENC-DAMAGED");
        }
    }

    @Test
    void chunks_that_were_exchanged_repeated_or_put_in_front_are_noticed() throws IOException {
        byte[] whole = Files.readAllBytes(forMe());
        int payload = new String(whole, StandardCharsets.ISO_8859_1).indexOf("\n--- ") + 49 + 16;
        byte[] exchanged = whole.clone();
        System.arraycopy(whole, payload, exchanged, payload + CHUNK, CHUNK);
        System.arraycopy(whole, payload + CHUNK, exchanged, payload, CHUNK);
        byte[] repeated = new byte[whole.length + CHUNK];
        System.arraycopy(whole, 0, repeated, 0, payload + CHUNK);
        System.arraycopy(whole, payload, repeated, payload + CHUNK, whole.length - payload);
        byte[] foreign = whole.clone();
        System.arraycopy(Files.readAllBytes(forMe()), payload, foreign, payload, CHUNK);
        for (byte[] bad : List.of(exchanged, repeated, foreign)) {
            assertThat(code(Files.write(folder.resolve("bad.tdg.age"), bad), Unlocking.with(mine))).isEqualTo("ENC-DAMAGED");
        }
    }

    @Test
    void a_change_of_any_byte_is_refused() throws IOException {
        byte[] whole = Files.readAllBytes(forMe());
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            byte[] bad = whole.clone();
            int at = round < 250 ? round : random.nextInt(whole.length);
            bad[at] ^= (byte) (1 + random.nextInt(255));
            assertThat(PackageVerifier.verify("x.tdg.age", new MemoryBytes(bad), Unlocking.with(mine), Progress.NONE).refusal())
                    .as("seed " + seed + ", byte " + at).isPresent();
        }
    }
}
