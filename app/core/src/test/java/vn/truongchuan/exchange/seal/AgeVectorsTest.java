package vn.truongchuan.exchange.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
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
    private static final int OURS = 93;
    private static final int OPENED = 15;
    /** What a published outcome is called here; a key's part of the header that is broken opens for no key and is called so. */
    private static final Map<String, String> CODES = Map.of("no match", "ENC-PASS|ENC-NOTFORYOU|ENC-LOCKED", "HMAC failure", "ENC-DAMAGED",
            "header failure", "ENC-DAMAGED|ENC-FEATURE|PKG-TRUNC|ENC-NOTFORYOU|PKG-NOTOURS", "payload failure", "ENC-DAMAGED|PKG-TRUNC");

    private static Path folder() {
        String given = System.getProperty("age.vectors");
        Path folder = given != null ? Path.of(given) : Sources.core().resolve("../../../shared/testdata/age").normalize();
        Assumptions.assumeTrue(Files.isDirectory(folder), () -> "SKIPPED: the age test vectors are not at " + folder
                + ", so no answer was compared; say where they are with -Dage.vectors=FOLDER");
        return folder;
    }

    private static List<Path> vectors() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.sorted().toList();
        }
    }

    @Test
    void all_vectors_are_there_and_our_profile_takes_most_of_them() throws IOException {
        List<Vector> all = new ArrayList<>();
        for (Path file : vectors()) {
            all.add(Vector.read(file));
        }
        assertThat(all).hasSize(ALL);
        assertThat(all.stream().filter(Vector::ours)).hasSize(OURS);
        assertThat(all.stream().filter(Vector::opens)).hasSize(OPENED);
    }

    @TestFactory
    Stream<DynamicTest> a_vector_has_its_published_outcome() throws IOException {
        return vectors().stream().map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(f)));
    }

    private static void check(Path file) throws IOException, GeneralSecurityException {
        Vector vector = Vector.read(file);
        if (vector.opens()) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(open(vector));
            assertThat(HexFormat.of().formatHex(digest)).isEqualTo(vector.header().get("payload"));
        } else if (vector.ours()) {
            assertThatThrownBy(() -> open(vector)).isInstanceOfSatisfying(Failure.class,
                    refused -> assertThat(refused.code()).matches(CODES.get(vector.expect())));
        } else {
            assertThatThrownBy(() -> open(vector)).isInstanceOfSatisfying(Failure.class,
                    refused -> assertThat(refused.code()).matches("ENC-[A-Z]+|PKG-(TRUNC|NOTOURS)"));
        }
    }

    /** A file of the collection: what it is about, and the age file itself. */
    private record Vector(Map<String, String> header, byte[] body) {
        static Vector read(Path file) throws IOException {
            byte[] all = Files.readAllBytes(file);
            String text = new String(all, StandardCharsets.ISO_8859_1);
            int cut = text.indexOf("\n\n");
            Map<String, String> header = new HashMap<>();
            List.of(text.substring(0, cut).split("\n")).forEach(l -> header.putIfAbsent(l.substring(0, l.indexOf(": ")),
                    l.substring(l.indexOf(": ") + 2)));
            byte[] body = Arrays.copyOfRange(all, cut + 2, all.length);
            return new Vector(header, !"zlib".equals(header.get("compressed")) ? body
                    : new InflaterInputStream(new ByteArrayInputStream(body)).readAllBytes());
        }

        String expect() {
            return header.get("expect");
        }

        /** Whether it asks for nothing but what our profile has: no armour, keys of the first kind or a password. */
        boolean ours() {
            return !header.containsKey("armored") && (header.containsKey("passphrase") || plainKey(header)
                    || !header.containsKey("identity"));
        }

        boolean opens() {
            return ours() && expect().equals("success");
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

    private static byte[] open(Vector vector) throws IOException {
        if (!SealedBytes.looksSealed(vector.body())) {
            throw new Failure("PKG-NOTOURS");
        }
        try (SealedBytes sealed = SealedBytes.open(new Bytes(vector.body()), unlocking(vector.header()))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            for (long at = 0; at < sealed.size(); at += 1000) {
                out.writeBytes(sealed.bytes(at, (int) Math.min(1000, sealed.size() - at)));
            }
            return out.toByteArray();
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
