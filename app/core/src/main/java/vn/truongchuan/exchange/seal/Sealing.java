package vn.truongchuan.exchange.seal;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.io.IOException;
import java.nio.channels.WritableByteChannel;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** For whom a package is encrypted: everybody who knows the password, or the holders of some keys. */
public final class Sealing {
    private static final int CHUNK = 64 << 10;
    private final Optional<Passphrase> passphrase;
    private final List<Recipient> recipients;

    private Sealing(Optional<Passphrase> passphrase, List<Recipient> recipients) {
        this.passphrase = passphrase;
        this.recipients = List.copyOf(recipients);
    }

    public static Sealing with(Passphrase passphrase) {
        return new Sealing(Optional.of(passphrase), List.of());
    }

    /** For the holders of the keys; at least one, and every one of them can open it alone. */
    public static Sealing forKeys(List<Recipient> recipients) {
        if (recipients.isEmpty()) {
            throw new IllegalArgumentException("a package for nobody");
        }
        return new Sealing(Optional.empty(), recipients);
    }

    /** What the writer itself could open it with again; empty where it is for others. */
    public Optional<Unlocking> own() {
        return passphrase.map(Unlocking::with);
    }

    /** A channel that encrypts into another; closing it writes the end and leaves the other open. */
    public WritableByteChannel over(WritableByteChannel out) throws IOException {
        try {
            return new StandardEncryptingChannelFactory().newEncryptingChannel(new Unclosed(out), writers());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Length of the encrypted file, a little more rather than less. */
    public long size(long plain) {
        return 1024 + 200L * recipients.size() + plain + (plain / CHUNK + 1) * 16;
    }

    private List<RecipientStanzaWriter> writers() throws GeneralSecurityException {
        List<RecipientStanzaWriter> writers = new ArrayList<>();
        passphrase.ifPresent(p -> writers.add(key -> one(key, p)));
        for (Recipient recipient : recipients) {
            writers.add(X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(recipient.text()));
        }
        return writers;
    }

    private static List<RecipientStanza> one(FileKey key, Passphrase passphrase) throws GeneralSecurityException {
        return List.of(PassphraseStanza.wrap(key, passphrase, PassphraseStanza.WORK_FACTOR));
    }

    /** The library closes what it writes to; the file is still needed, to be forced. */
    private record Unclosed(WritableByteChannel out) implements WritableByteChannel {
        @Override
        public int write(java.nio.ByteBuffer bytes) throws IOException {
            return out.write(bytes);
        }

        @Override
        public boolean isOpen() {
            return out.isOpen();
        }

        @Override
        public void close() {
            // its owner closes it
        }
    }
}
