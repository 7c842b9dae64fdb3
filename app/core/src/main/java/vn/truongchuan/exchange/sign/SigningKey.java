package vn.truongchuan.exchange.sign;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;

/** An Ed25519 key pair; its own JDK signs the same bytes to the same signature every time. */
public final class SigningKey {
    private final PrivateKey secret;
    private final PublicSigningKey open;

    private SigningKey(PrivateKey secret, PublicSigningKey open) {
        this.secret = secret;
        this.open = open;
    }

    /** A new pair. */
    public static SigningKey generate() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new SigningKey(pair.getPrivate(), PublicSigningKey.of(pair.getPublic()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java 17 has Ed25519", impossible);
        }
    }

    /** A stored pair; empty where the halves are not whole or do not belong together. */
    static Optional<SigningKey> of(String secretBase64, String openBase64) {
        if (PublicSigningKey.decode(openBase64, 32).isEmpty()) {
            return Optional.empty();
        }
        try {
            PrivateKey secret = KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(secretBase64)));
            SigningKey key = new SigningKey(secret, new PublicSigningKey(openBase64));
            byte[] trial = {1, 2, 3};
            return key.open.verifies(trial, key.sign(trial)) ? Optional.of(key) : Optional.empty();
        } catch (GeneralSecurityException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    String secretBase64() {
        return Base64.getEncoder().encodeToString(secret.getEncoded());
    }

    public PublicSigningKey open() {
        return open;
    }

    byte[] sign(byte[] message) {
        try {
            Signature signer = Signature.getInstance("Ed25519");
            signer.initSign(secret);
            signer.update(message);
            return signer.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
