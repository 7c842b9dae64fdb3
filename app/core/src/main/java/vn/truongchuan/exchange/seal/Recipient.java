package vn.truongchuan.exchange.seal;

import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.security.GeneralSecurityException;
import java.util.Optional;

/** The open half of an age key, {@code age1…}: with it everybody can encrypt for its holder. */
public record Recipient(String text) {

    public Recipient {
        if (!valid(text)) {
            throw new IllegalArgumentException("not an age recipient");
        }
    }

    public static Optional<Recipient> tryParse(String text) {
        String plain = text.strip();
        return valid(plain) ? Optional.of(new Recipient(plain)) : Optional.empty();
    }

    private static boolean valid(String text) {
        try {
            return text.matches("age1[0-9a-z]{58}") && X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(text) != null;
        } catch (GeneralSecurityException | IllegalArgumentException wrong) {
            return false; // the library reports a wrong checksum by an unchecked exception
        }
    }
}
