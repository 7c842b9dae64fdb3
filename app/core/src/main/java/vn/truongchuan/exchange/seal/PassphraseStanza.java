package vn.truongchuan.exchange.seal;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import vn.truongchuan.exchange.container.BadPackage;

/**
 * The part of an age header that holds the file's key under a password.
 * Basis: C2SP age, "scrypt recipient stanza".
 */
record PassphraseStanza(byte[] salt, int workFactor, byte[] body) implements RecipientStanza {
    static final String TYPE = "scrypt";
    /** 64 MiB and about half a second. */
    static final int WORK_FACTOR = 16;
    /** 256 MiB; more is taken for an attack. */
    static final int HIGHEST_WORK_FACTOR = 18;
    private static final String LABEL = "age-encryption.org/v1/scrypt";
    private static final int BODY = 32;

    static PassphraseStanza wrap(FileKey fileKey, Passphrase passphrase, int workFactor) throws GeneralSecurityException {
        byte[] salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        return new PassphraseStanza(salt, workFactor, crypt(Cipher.ENCRYPT_MODE, passphrase, salt, workFactor, fileKey.getEncoded()));
    }

    /** Reads one strictly; throws ENC-DAMAGED, or ENC-FEATURE for a work factor that is too high. */
    static PassphraseStanza of(RecipientStanza stanza) {
        List<String> arguments = stanza.getArguments();
        if (arguments.size() != 2 || stanza.getBody().length != BODY || !arguments.get(1).matches("[1-9]\\d*")) {
            throw new BadPackage("ENC-DAMAGED");
        }
        if (arguments.get(1).length() > 2 || Integer.parseInt(arguments.get(1)) > HIGHEST_WORK_FACTOR) {
            throw new BadPackage("ENC-FEATURE", TYPE + " " + arguments.get(1).substring(0, Math.min(12, arguments.get(1).length())));
        }
        return new PassphraseStanza(salt(arguments.get(0)), Integer.parseInt(arguments.get(1)), stanza.getBody());
    }

    private static byte[] salt(String base64) {
        try {
            byte[] salt = Base64.getDecoder().decode(base64);
            if (salt.length == 16 && Base64.getEncoder().withoutPadding().encodeToString(salt).equals(base64)) {
                return salt;
            }
        } catch (IllegalArgumentException notBase64) {
            throw new BadPackage("ENC-DAMAGED");
        }
        throw new BadPackage("ENC-DAMAGED");
    }

    /** The file's key; throws {@link javax.crypto.AEADBadTagException} for a wrong password. */
    FileKey unwrap(Passphrase passphrase) throws GeneralSecurityException {
        return new FileKey(crypt(Cipher.DECRYPT_MODE, passphrase, salt, workFactor, body));
    }

    private static byte[] crypt(int mode, Passphrase passphrase, byte[] salt, int workFactor, byte[] input)
            throws GeneralSecurityException {
        byte[] label = LABEL.getBytes(StandardCharsets.US_ASCII);
        byte[] labelled = Arrays.copyOf(label, label.length + salt.length);
        System.arraycopy(salt, 0, labelled, label.length, salt.length);
        byte[] key = Scrypt.derive(passphrase.bytes(), labelled, 1 << workFactor, 8, 1, 32);
        Cipher cipher = Cipher.getInstance("ChaCha20-Poly1305");
        cipher.init(mode, new SecretKeySpec(key, "ChaCha20"), new IvParameterSpec(new byte[12]));
        return cipher.doFinal(input);
    }

    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    public List<String> getArguments() {
        return List.of(Base64.getEncoder().withoutPadding().encodeToString(salt), Integer.toString(workFactor));
    }

    @Override
    public byte[] getBody() {
        return body.clone();
    }
}
