package vn.truongchuan.exchange.protect;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * One line of text as an encrypted token that stands for itself, so that lines can be added to a file one by one and a torn one
 * harms no other. Every line has a fresh random nonce of 96 bits: good for four thousand million lines with one key.
 * Basis: RFC 7516 (JWE compact serialization) with "dir" and "A256GCM" of RFC 7518.
 */
final class SealedLine {
    private static final Base64.Encoder WRITE = Base64.getUrlEncoder().withoutPadding();
    private static final String HEADER = WRITE.encodeToString("{\"alg\":\"dir\",\"enc\":\"A256GCM\"}".getBytes(StandardCharsets.US_ASCII));
    private static final int NONCE = 12;
    private static final int TAG = 16;
    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    SealedLine(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    String seal(String text) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(text.getBytes(StandardCharsets.UTF_8));
            int end = sealed.length - TAG;
            return HEADER + ".." + WRITE.encodeToString(nonce) + "." + WRITE.encodeToString(Arrays.copyOf(sealed, end)) + "."
                    + WRITE.encodeToString(Arrays.copyOfRange(sealed, end, sealed.length));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** The text; empty where the line is not exactly as it was written with this key. */
    Optional<String> open(String line) {
        String[] parts = line.split("\\.", -1);
        if (parts.length != 5 || !parts[0].equals(HEADER) || !parts[1].isEmpty()) {
            return Optional.empty();
        }
        try {
            byte[] nonce = Base64.getUrlDecoder().decode(parts[2]);
            byte[] body = Base64.getUrlDecoder().decode(parts[3]);
            byte[] tag = Base64.getUrlDecoder().decode(parts[4]);
            if (nonce.length != NONCE || tag.length != TAG) {
                return Optional.empty();
            }
            byte[] sealed = Arrays.copyOf(body, body.length + TAG);
            System.arraycopy(tag, 0, sealed, body.length, TAG);
            return Optional.of(new String(cipher(Cipher.DECRYPT_MODE, nonce).doFinal(sealed), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException changed) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce));
        cipher.updateAAD(HEADER.getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }
}
