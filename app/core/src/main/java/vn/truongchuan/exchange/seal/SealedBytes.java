package vn.truongchuan.exchange.seal;

import com.exceptionfactory.jagged.framework.format.StandardPayloadKeyReader;
import java.io.EOFException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import vn.truongchuan.exchange.container.BadPackage;
import vn.truongchuan.exchange.container.ByteSource;

/**
 * What an age file hides, readable at any place without a copy on the disk. Opening proves the header and the last chunk, so a file
 * that was cut is known at once; every other chunk is proved when it is read.
 * Basis: C2SP age, "payload": chunks of 64 KiB, nonce of 11 bytes counter and 1 byte "last".
 */
public final class SealedBytes implements ByteSource {
    private static final String INTRO = "age-encryption.org/v1\n";
    private static final String FAMILY = "age-encryption.org/";
    private static final int HEADER = 64 << 10;
    private static final int CHUNK = 64 << 10;
    private static final int TAG = 16;
    private final ByteSource source;
    private final SecretKeySpec key;
    private final long payloadAt;
    private final long chunks;
    private final long size;
    private final Cipher cipher;
    private long current = -1;
    private byte[] plain = {};

    private SealedBytes(ByteSource source, byte[] key, long payloadAt) throws IOException, GeneralSecurityException {
        this.source = source;
        this.key = new SecretKeySpec(key, "ChaCha20");
        this.payloadAt = payloadAt;
        this.cipher = Cipher.getInstance("ChaCha20-Poly1305");
        long payload = source.size() - payloadAt;
        this.chunks = (payload + CHUNK + TAG - 1) / (CHUNK + TAG);
        this.size = payload - TAG * chunks;
    }

    /** Whether these first bytes of a file say that it is encrypted in this way. */
    public static boolean looksSealed(byte[] head) {
        String text = new String(head, 0, Math.min(head.length, FAMILY.length()), StandardCharsets.ISO_8859_1);
        return text.equals(FAMILY);
    }

    /** Opens it; throws ENC-LOCKED, ENC-PASS, ENC-NOTFORYOU, ENC-FEATURE, ENC-DAMAGED or PKG-TRUNC. */
    public static SealedBytes open(ByteSource source, Unlocking unlocking) throws IOException {
        byte[] head = source.bytes(0, (int) Math.min(HEADER, source.size()));
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (!text.startsWith(INTRO)) {
            throw text.startsWith(FAMILY) && text.length() > INTRO.length()
                    ? new BadPackage("ENC-FEATURE", text.substring(0, 22).strip().replaceAll("[^!-~]", ".")) : new BadPackage("PKG-TRUNC");
        }
        try {
            ByteBuffer header = ByteBuffer.wrap(head);
            byte[] key = new StandardPayloadKeyReader().getPayloadKey(header, List.of(new Keyring(unlocking))).getEncoded();
            SealedBytes opened = new SealedBytes(source, key, header.position());
            opened.proveEnd();
            return opened;
        } catch (GeneralSecurityException | BufferUnderflowException | IllegalArgumentException broken) {
            // the library reports a hostile header by unchecked exceptions too
            throw text.contains("\n--- ") && source.size() > text.indexOf("\n--- ") + 65 ? new BadPackage("ENC-DAMAGED")
                    : new BadPackage("PKG-TRUNC");
        }
    }

    /** The last chunk must say that it is the last; a file cut between two chunks is told by the one that does not. */
    private void proveEnd() throws IOException, GeneralSecurityException {
        if (chunks == 0 || size < 0) {
            throw new BadPackage("PKG-TRUNC");
        }
        byte[] sealed = chunk(chunks - 1);
        if (sealed.length < TAG || sealed.length == TAG && chunks > 1) {
            throw new BadPackage("PKG-TRUNC");
        }
        try {
            plain = decrypt(sealed, chunks - 1, true);
            current = chunks - 1;
        } catch (AEADBadTagException notTheLast) {
            try {
                decrypt(sealed, chunks - 1, false);
            } catch (AEADBadTagException damaged) {
                throw new BadPackage("ENC-DAMAGED");
            }
            throw new BadPackage("PKG-TRUNC");
        }
    }

    private byte[] chunk(long index) throws IOException {
        long at = payloadAt + index * (CHUNK + TAG);
        return source.bytes(at, (int) Math.min(CHUNK + TAG, source.size() - at));
    }

    private byte[] decrypt(byte[] sealed, long index, boolean last) throws GeneralSecurityException {
        byte[] nonce = ByteBuffer.allocate(12).putLong(3, index).put(11, (byte) (last ? 1 : 0)).array();
        cipher.init(Cipher.DECRYPT_MODE, key, new IvParameterSpec(nonce));
        return cipher.doFinal(sealed);
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public void read(long position, ByteBuffer into) throws IOException {
        if (position + into.remaining() > size) {
            throw new EOFException();
        }
        long at = position;
        while (into.hasRemaining()) {
            load(at / CHUNK);
            int from = (int) (at % CHUNK);
            int take = Math.min(into.remaining(), plain.length - from);
            into.put(plain, from, take);
            at += take;
        }
    }

    private void load(long index) throws IOException {
        if (index == current) {
            return;
        }
        try {
            plain = decrypt(chunk(index), index, index == chunks - 1);
            current = index;
        } catch (GeneralSecurityException damaged) {
            throw new BadPackage("ENC-DAMAGED");
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
