package vn.truongchuan.exchange.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.truongchuan.base.Failure;
import vn.truongchuan.exchange.container.ByteSource;
import vn.truongchuan.text.Sources;

/**
 * The public test vectors of the age format (C2SP/CCTV), read where they lie: in the folder of system property {@code age.vectors},
 * or beside the checkout. Armour and the post-quantum keys are not part of our profile; such files must be refused.
 */
class AgeVectorsTest {
    private static final int ALL = 143;

    private static Path folder() {
        String given = System.getProperty("age.vectors");
        return given != null ? Path.of(given) : Sources.core().resolve("../../../shared/testdata/age").normalize();
    }

    @Test
    void the_vectors_are_there_or_it_is_said() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(folder()), () -> "age vectors not found at " + folder() + ": nothing was compared");
        try (Stream<Path> files = Files.list(folder())) {
            assertThat(files.count()).isEqualTo(ALL);
        }
    }

    @TestFactory
    Stream<DynamicTest> a_vector_has_its_published_outcome() throws IOException {
        if (!Files.isDirectory(folder())) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(folder())) {
            return files.sorted().toList().stream().map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(f)));
        }
    }

    private static void check(Path file) throws IOException, GeneralSecurityException {
        byte[] all = Files.readAllBytes(file);
        String text = new String(all, StandardCharsets.ISO_8859_1);
        int cut = text.indexOf("\n\n");
        Map<String, String> header = new HashMap<>();
        List.of(text.substring(0, cut).split("\n")).forEach(l -> header.putIfAbsent(l.substring(0, l.indexOf(": ")),
                l.substring(l.indexOf(": ") + 2)));
        byte[] body = Arrays.copyOfRange(all, cut + 2, all.length);
        if ("zlib".equals(header.get("compressed"))) {
            body = new InflaterInputStream(new ByteArrayInputStream(body)).readAllBytes();
        }
        boolean ours = !header.containsKey("armored") && (header.containsKey("passphrase") || plainKey(header));
        Optional<byte[]> opened = open(body, unlocking(header));
        if (header.get("expect").equals("success") && ours) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(opened.orElseThrow());
            assertThat(HexFormat.of().formatHex(digest)).isEqualTo(header.get("payload"));
        } else {
            assertThat(opened).isEmpty();
        }
    }

    private static boolean plainKey(Map<String, String> header) {
        return header.getOrDefault("identity", "").startsWith("AGE-SECRET-KEY-1");
    }

    private static Unlocking unlocking(Map<String, String> header) {
        if (header.containsKey("passphrase")) {
            return Unlocking.with(new Passphrase(header.get("passphrase")));
        }
        return plainKey(header) ? Unlocking.with(new RecoveryKey(header.get("identity"))) : Unlocking.NOTHING;
    }

    private static Optional<byte[]> open(byte[] body, Unlocking unlocking) throws IOException {
        if (!SealedBytes.looksSealed(body)) {
            return Optional.empty();
        }
        try (SealedBytes sealed = SealedBytes.open(new Bytes(body), unlocking)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            for (long at = 0; at < sealed.size(); at += 1000) {
                out.writeBytes(sealed.bytes(at, (int) Math.min(1000, sealed.size() - at)));
            }
            return Optional.of(out.toByteArray());
        } catch (Failure refused) {
            assertThat(refused.code()).matches("ENC-[A-Z]+|PKG-TRUNC");
            return Optional.empty();
        }
    }

    private record Bytes(byte[] bytes) implements ByteSource {
        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public void read(long position, ByteBuffer into) throws EOFException {
            if (position + into.remaining() > bytes.length) {
                throw new EOFException();
            }
            into.put(bytes, (int) position, into.remaining());
        }

        @Override
        public void close() {
            // nothing to give back
        }
    }
}
