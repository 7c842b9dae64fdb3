package vn.truongchuan.exchange.sign;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** An Ed25519 public key by its 32 bytes in Base64; says who signed. */
public record PublicSigningKey(String base64) {
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final int LENGTH = 32;

    public PublicSigningKey {
        if (decode(base64, LENGTH).isEmpty()) {
            throw new IllegalArgumentException("not an Ed25519 key");
        }
    }

    static PublicSigningKey of(PublicKey key) {
        byte[] encoded = key.getEncoded();
        return new PublicSigningKey(Base64.getEncoder().encodeToString(Arrays.copyOfRange(encoded, X509.length, encoded.length)));
    }

    /** The bytes of strict Base64 of that length; empty where it is not that, or could be written otherwise. */
    static Optional<byte[]> decode(String base64, int length) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            return bytes.length == length && Base64.getEncoder().encodeToString(bytes).equals(base64) ? Optional.of(bytes)
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    byte[] raw() {
        return decode(base64, LENGTH).orElseThrow();
    }

    public Fingerprint fingerprint() {
        return Fingerprint.of(raw());
    }

    /** Whether that signature over those bytes was made with this key's other half. */
    boolean verifies(byte[] message, byte[] signature) {
        try {
            byte[] encoded = Arrays.copyOf(X509, X509.length + LENGTH);
            System.arraycopy(raw(), 0, encoded, X509.length, LENGTH);
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
            verifier.update(message);
            return verifier.verify(signature);
        } catch (GeneralSecurityException notAKeyOrSignature) {
            return false;
        }
    }
}
