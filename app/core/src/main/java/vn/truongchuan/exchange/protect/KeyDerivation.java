package vn.truongchuan.exchange.protect;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Several keys out of one that is random already.
 * Basis: RFC 5869 (HKDF) with SHA-256.
 */
final class KeyDerivation {
    private static final String HMAC = "HmacSHA256";
    private static final int LONGEST = 32;

    private KeyDerivation() {
    }

    /** At most 32 bytes for one purpose. */
    static byte[] derive(byte[] secret, byte[] salt, byte[] purpose, int length) {
        if (length > LONGEST) {
            throw new IllegalArgumentException("one block is 32 bytes");
        }
        byte[] once = Arrays.copyOf(purpose, purpose.length + 1);
        once[purpose.length] = 1;
        return Arrays.copyOf(hmac(hmac(salt, secret), once), length);
    }

    static byte[] derive(String secret, String purpose) {
        return derive(secret.getBytes(StandardCharsets.US_ASCII), "truong-chuan workspace key".getBytes(StandardCharsets.US_ASCII),
                purpose.getBytes(StandardCharsets.US_ASCII), LONGEST);
    }

    private static byte[] hmac(byte[] key, byte[] content) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(content);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
