package vn.truongchuan.exchange.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.base.Failure;
import vn.truongchuan.json.Json;

/** Keys are made on first need, kept from others, compared by their fingerprint, and remembered. */
class KeysTest {
    private static final Instant FIRST = Instant.parse("2026-03-01T08:00:00Z");
    private static final Instant LATER = Instant.parse("2026-09-01T08:00:00Z");
    @TempDir
    private Path folder;

    @Test
    void a_key_is_made_on_first_need_and_stays() throws IOException {
        KeyFolder keys = new KeyFolder(folder.resolve("keys"));
        assertThat(keys.state()).isEqualTo(KeyFolder.State.NONE);

        SigningKey key = keys.need();

        assertThat(keys.need().open()).isEqualTo(key.open());
        assertThat(new KeyFolder(folder.resolve("keys")).key().orElseThrow().open()).isEqualTo(key.open());
        Path file = folder.resolve("keys/signing-key.json");
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent()))).isEqualTo("rwx------");
        }
    }

    @Test
    void a_damaged_key_is_told_and_kept_aside_when_a_new_one_is_made() throws IOException {
        KeyFolder keys = new KeyFolder(folder);
        PublicSigningKey old = keys.need().open();
        Path file = folder.resolve("signing-key.json");
        String secret = Files.readString(file);
        for (String damage : new String[] {"", "{", secret.replace("MC4CAQAwBQYDK2VwBCIEI", "MC4CAQAwBQYDK2VwBCIEX"),
            secret.replace(old.base64(), SigningKey.generate().open().base64())}) {
            Files.writeString(file, damage);
            assertThat(keys.state()).as(damage).isEqualTo(KeyFolder.State.DAMAGED);
            assertThatThrownBy(keys::need).isInstanceOfSatisfying(Failure.class, f -> assertThat(f.code()).isEqualTo("KEY-DAMAGED"));
        }

        PublicSigningKey fresh = keys.makeNew().open();

        assertThat(fresh).isNotEqualTo(old);
        assertThat(keys.state()).isEqualTo(KeyFolder.State.PRESENT);
        assertThat(folder.resolve("signing-key.old-1.json")).exists();
    }

    @Test
    void a_fingerprint_is_eight_groups_of_four_and_is_read_as_people_type_it() {
        PublicSigningKey key = new PublicSigningKey("O77uh13m8H8YGkrFePgIKShLwvBxzaJFYtY7d/CNa1c=");

        assertThat(key.fingerprint().text()).isEqualTo("PRWN MYH8 TWN7 8VEP KPAP VW3H 5QGF TBG9");
        assertThat(Fingerprint.tryParse("prwnmyh8-twn7-8vep-kpap vw3h 5qgf tbg9")).contains(key.fingerprint());
        assertThat(Fingerprint.tryParse("PRWN MYH8")).isEmpty();
        assertThat(Fingerprint.tryParse("OOOO IIII LLLL 8VEP KPAP VW3H 5QGF TBG9").orElseThrow().text()).startsWith("0000 1111 1111");
    }

    @Test
    void a_senders_key_is_new_then_known_and_another_one_is_a_warning() throws IOException {
        PublicSigningKey first = SigningKey.generate().open();
        PublicSigningKey second = SigningKey.generate().open();

        KnownKeys known = KnownKeys.NONE.accept("truong-a", first, FIRST).accept("truong-a", first, LATER);

        assertThat(KnownKeys.NONE.judge("truong-a", Optional.of(first)).state()).isEqualTo(KnownKeys.State.NEW);
        assertThat(known.judge("truong-a", Optional.of(first)).state()).isEqualTo(KnownKeys.State.KNOWN);
        assertThat(known.judge("truong-b", Optional.of(first)).state()).isEqualTo(KnownKeys.State.NEW);
        assertThat(known.judge("truong-a", Optional.empty()).state()).isEqualTo(KnownKeys.State.UNSIGNED);
        KnownKeys.Judgement changed = known.judge("truong-a", Optional.of(second));
        assertThat(changed.state()).isEqualTo(KnownKeys.State.CHANGED);
        assertThat(changed.before().orElseThrow()).isEqualTo(new KnownKeys.KnownKey(first, FIRST));
        assertThat(known.accept("truong-a", second, LATER).judge("truong-a", Optional.of(second)).state())
                .isEqualTo(KnownKeys.State.KNOWN);
        assertThat(KnownKeys.read(Json.read(known.json()))).isEqualTo(known);
    }

    @Test
    void the_same_bytes_are_signed_to_the_same_signature() {
        SigningKey key = SigningKey.generate();

        assertThat(PackageSignature.sign(key, new byte[] {1, 2})).isEqualTo(PackageSignature.sign(key, new byte[] {1, 2}));
        assertThat(PackageSignature.verify(PackageSignature.sign(key, new byte[] {1, 2}), new byte[] {1, 2})).isEqualTo(key.open());
    }
}
