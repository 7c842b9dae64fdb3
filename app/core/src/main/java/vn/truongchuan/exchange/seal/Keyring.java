package vn.truongchuan.exchange.seal;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.UnsupportedRecipientStanzaException;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import javax.crypto.AEADBadTagException;
import vn.truongchuan.exchange.container.BadPackage;

/** Tries what there is to unlock with, and says in our codes why nothing fits. */
final class Keyring implements RecipientStanzaReader {
    private final Unlocking unlocking;

    Keyring(Unlocking unlocking) {
        this.unlocking = unlocking;
    }

    @Override
    public FileKey getFileKey(Iterable<RecipientStanza> header) throws GeneralSecurityException {
        List<RecipientStanza> stanzas = new ArrayList<>();
        header.forEach(stanzas::add);
        List<String> types = stanzas.stream().map(RecipientStanza::getType).toList();
        if (types.contains(PassphraseStanza.TYPE)) {
            return byPassphrase(stanzas);
        }
        if (unlocking.keys().isEmpty()) {
            throw new BadPackage("ENC-LOCKED");
        }
        for (RecoveryKey key : unlocking.keys()) {
            try {
                return X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(key.text()).getFileKey(stanzas);
            } catch (UnsupportedRecipientStanzaException notThisOne) {
                continue;
            }
        }
        String hint = String.join(", ", types);
        throw new BadPackage("ENC-NOTFORYOU", hint.substring(0, Math.min(hint.length(), 80)));
    }

    private FileKey byPassphrase(List<RecipientStanza> stanzas) throws GeneralSecurityException {
        if (stanzas.size() != 1) {
            throw new BadPackage("ENC-DAMAGED");
        }
        PassphraseStanza stanza = PassphraseStanza.of(stanzas.get(0));
        Passphrase passphrase = unlocking.passphrase().orElseThrow(() -> new BadPackage("ENC-LOCKED"));
        try {
            return stanza.unwrap(passphrase);
        } catch (AEADBadTagException wrong) {
            throw new BadPackage("ENC-PASS");
        }
    }
}
