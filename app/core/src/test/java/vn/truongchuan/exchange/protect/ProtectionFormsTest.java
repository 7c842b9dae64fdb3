package vn.truongchuan.exchange.protect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.truongchuan.base.Protection;
import vn.truongchuan.exchange.seal.Passphrase;
import vn.truongchuan.exchange.seal.RecoveryKey;
import vn.truongchuan.exchange.seal.Unlocking;

class ProtectionFormsTest {
    private static final int CHUNK = 64 << 10;
    private final WorkspaceKey key = WorkspaceKey.generate();
    @TempDir
    private Path temp;

    private static byte[] sealed(Protection protection, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream over = protection.over(out)) {
            over.write(content, 0, content.length / 2);
            over.write(content, content.length / 2, content.length - content.length / 2);
        }
        return out.toByteArray();
    }

    private static byte[] opened(Protection protection, byte[] stored) throws IOException {
        try (InputStream in = protection.under(new ByteArrayInputStream(stored))) {
            return in.readAllBytes();
        }
    }

    private static byte[] content(int size) {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);
        return content;
    }

    /** Basis: RFC 5869, test case 1; its first 32 bytes. */
    @Test
    void keysAreDerivedAsTheStandardSays() {
        HexFormat hex = HexFormat.of();
        byte[] secret = new byte[22];
        Arrays.fill(secret, (byte) 0x0b);
        assertThat(hex.formatHex(KeyDerivation.derive(secret, hex.parseHex("000102030405060708090a0b0c"),
                hex.parseHex("f0f1f2f3f4f5f6f7f8f9"), 32))).isEqualTo("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 31, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 7})
    void aFileComesBackAndItsSizeIsKnownByItsLength(int size) throws IOException {
        byte[] content = content(size);
        byte[] stored = sealed(key, content);
        assertThat(opened(key, stored)).isEqualTo(content);
        assertThat(key.sizeUnder(stored.length)).isEqualTo(size);
        assertThat(sealed(key, content)).as("never the same twice").isNotEqualTo(stored);
        assertThat(opened(Protection.NONE, sealed(Protection.NONE, content))).isEqualTo(content);
        assertThat(sealed(Protection.NONE, content)).isEqualTo(content);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, CHUNK, 2 * CHUNK + 100})
    void aFileThatWasChangedOrCutIsNeverReadToItsEnd(int size) throws IOException {
        byte[] stored = sealed(key, content(size));
        Random random = new Random(size);
        for (int i = 0; i < 40; i++) {
            byte[] bad = stored.clone();
            int at = random.nextInt(stored.length);
            bad[at] ^= (byte) (1 << random.nextInt(8));
            assertThatThrownBy(() -> opened(key, bad)).as("byte " + at).isInstanceOf(IOException.class);
            byte[] cut = Arrays.copyOf(stored, random.nextInt(stored.length));
            assertThatThrownBy(() -> opened(key, cut)).as("cut at " + cut.length).isInstanceOf(IOException.class);
        }
        byte[] longer = Arrays.copyOf(stored, stored.length + 20);
        assertThatThrownBy(() -> opened(key, longer)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> opened(WorkspaceKey.generate(), stored)).isInstanceOf(IOException.class);
    }

    @Test
    void aLineComesBackUnlessAnythingOfItWasChanged() {
        String text = "{\"number\":1,\"value\":\"Bản kế hoạch\"}";
        String line = key.hidden(text);
        assertThat(line).doesNotContain("\n").isNotEqualTo(key.hidden(text));
        assertThat(key.shown(line)).contains(text);
        assertThat(WorkspaceKey.generate().shown(line)).isEmpty();
        assertThat(key.shown(text)).as("a plain line among encrypted ones").isEmpty();
        for (int at = 0; at < line.length() - 1; at++) {
            String bad = line.substring(0, at) + (line.charAt(at) == 'A' ? 'B' : 'A') + line.substring(at + 1);
            assertThat(key.shown(bad)).as("character " + at).isEmpty();
            assertThat(key.shown(line.substring(0, at))).as("cut at " + at).isEmpty();
        }
        Set<String> nonces = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            nonces.add(key.hidden(text).split("\\.", -1)[2]);
        }
        assertThat(nonces).hasSize(1000);
    }

    @Test
    void keyFilesFromElsewhereOpenTheSameKey() throws IOException {
        RecoveryKey sheet = RecoveryKey.generate();
        KeyFiles files = new KeyFiles(temp.resolve("protection"), temp);
        assertThat(files.present()).isFalse();
        files.write(key, new Passphrase("một hai ba bốn"), sheet.recipient());
        Map<String, byte[]> carried = files.read();
        assertThat(KeyFiles.unlock(carried, Unlocking.with(sheet), "x")).isEqualTo(key);
        assertThat(files.unlock(Unlocking.with(new Passphrase("một hai ba bốn")))).isEqualTo(key);
        carried.remove(KeyFiles.SHEET);
        assertThatThrownBy(() -> KeyFiles.unlock(carried, Unlocking.with(sheet), "x")).hasMessage("WS-KEY-DAMAGED");
        assertThatThrownBy(() -> KeyFiles.unlock(carried, Unlocking.NOTHING, "x")).hasMessage("WS-PROTECTED");
        Files.write(temp.resolve("protection/password.age"), sealed(key, new byte[] {1, 2, 3}));
        assertThat(files.unlock(Unlocking.with(new Passphrase("một hai ba bốn")))).as("the spare copy").isEqualTo(key);
        assertThat(key.toString() + key.databaseKey().map(String::length)).doesNotContain(key.identity().text());
    }
}
