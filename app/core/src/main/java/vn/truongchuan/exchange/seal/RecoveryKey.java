package vn.truongchuan.exchange.seal;

import com.exceptionfactory.jagged.bech32.Bech32;
import com.exceptionfactory.jagged.x25519.X25519KeyPairGenerator;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.XECPublicKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPrivateKeySpec;
import java.security.spec.XECPublicKeySpec;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.KeyAgreement;

/**
 * The secret half of an age key, {@code AGE-SECRET-KEY-1…}; printed on the recovery sheet in groups of four characters.
 * A mistake in typing is found by its checksum, and one wrong character is found with its group.
 */
public record RecoveryKey(String text) {
    private static final String PREFIX = "AGE-SECRET-KEY-1";
    private static final String DIGITS = "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L";
    private static final int LENGTH = 58;
    private static final int GROUP = 4;

    public RecoveryKey {
        if (!whole(text)) {
            throw new IllegalArgumentException("not an age identity");
        }
    }

    /**
     * What came of typing a key.
     *
     * @param wrongGroup where the key is wrong, from 1; 0 where that is not known
     */
    public record Typed(Optional<RecoveryKey> key, int wrongGroup) {
    }

    /** A new key. */
    public static RecoveryKey generate() {
        try {
            return new RecoveryKey(new String(new X25519KeyPairGenerator().generateKeyPair().getPrivate().getEncoded(),
                    StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Reads what was typed off a sheet: in any case, with or without blanks and the constant beginning. */
    public static Typed type(String typed) {
        String plain = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\-–]", "");
        String data = plain.startsWith("AGESECRETKEY1") ? plain.substring(13) : plain;
        if (data.length() == LENGTH && whole(PREFIX + data)) {
            return new Typed(Optional.of(new RecoveryKey(PREFIX + data)), 0);
        }
        for (int i = 0; i < data.length(); i++) {
            if (DIGITS.indexOf(data.charAt(i)) < 0) {
                return new Typed(Optional.empty(), i / GROUP + 1);
            }
        }
        return new Typed(Optional.empty(), data.length() == LENGTH ? suspect(data) : 0);
    }

    /** The group of the one character that, changed, makes the checksum right. */
    private static int suspect(String data) {
        for (int i = 0; i < LENGTH; i++) {
            for (char c : DIGITS.toCharArray()) {
                if (whole(PREFIX + data.substring(0, i) + c + data.substring(i + 1))) {
                    return i / GROUP + 1;
                }
            }
        }
        return 0;
    }

    private static boolean whole(String text) {
        try {
            return text.startsWith(PREFIX) && text.length() == PREFIX.length() + LENGTH
                    && Bech32.getDecoder().decode(text).getData().length == 32;
        } catch (IllegalArgumentException wrong) {
            return false; // how the library says that the checksum is wrong
        }
    }

    /** Groups of four characters, without the constant beginning. */
    public List<String> groups() {
        return List.of(text.substring(PREFIX.length()).split("(?<=\\G.{" + GROUP + "})"));
    }

    /** The half that others encrypt with. */
    public Recipient recipient() {
        try {
            KeyFactory factory = KeyFactory.getInstance("X25519");
            KeyAgreement agreement = KeyAgreement.getInstance("X25519");
            agreement.init(factory.generatePrivate(new XECPrivateKeySpec(NamedParameterSpec.X25519,
                    Bech32.getDecoder().decode(text).getData())));
            agreement.doPhase((XECPublicKey) factory.generatePublic(new XECPublicKeySpec(NamedParameterSpec.X25519,
                    BigInteger.valueOf(9))), true);
            return new Recipient(Bech32.getEncoder().encode("age", agreement.generateSecret()).toString());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return PREFIX + "***";
    }
}
