package vn.truongchuan.application.exchange;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import vn.truongchuan.base.Failure;
import vn.truongchuan.exchange.sign.Fingerprint;
import vn.truongchuan.exchange.sign.KnownKeys;
import vn.truongchuan.exchange.sign.PublicSigningKey;

/**
 * How a package's signature stands to what is known of its sender.
 *
 * @param fingerprint of the key that signed
 * @param before the key that was known
 */
public record KeyState(KnownKeys.State state, Optional<Fingerprint> fingerprint, Optional<KnownKeys.KnownKey> before) {

    static KeyState of(KnownKeys keys, String sender, Optional<PublicSigningKey> signer) {
        KnownKeys.Judgement judgement = keys.judge(sender, signer);
        return new KeyState(judgement.state(), signer.map(PublicSigningKey::fingerprint), judgement.before());
    }

    /** Throws SIG-NONE, SIG-NEW or SIG-CHANGED where a person has not said what must be said. */
    void demand(String fileName, Confirmations confirmations) {
        switch (state) {
            case UNSIGNED -> {
                if (!confirmations.unsignedAccepted()) {
                    throw new Failure("SIG-NONE", fileName);
                }
            }
            case NEW -> {
                if (!confirmations.newKeyAccepted()) {
                    throw new Failure("SIG-NEW", fileName, fingerprint.orElseThrow().text());
                }
            }
            case CHANGED -> {
                if (confirmations.changedKeyReason().filter(r -> !r.isBlank()).isEmpty()) {
                    KnownKeys.KnownKey known = before.orElseThrow();
                    throw new Failure("SIG-CHANGED", fileName, fingerprint.orElseThrow().text(), known.key().fingerprint().text(),
                            DateTimeFormatter.ofPattern("dd/MM/yyyy").format(known.since().atZone(ZoneId.systemDefault())));
                }
            }
            default -> {
                return;
            }
        }
    }

    /** What the log keeps of it. */
    String note(Confirmations confirmations) {
        return switch (state) {
            case KNOWN, NEW -> "";
            case UNSIGNED -> "SIG-NONE";
            case CHANGED -> "SIG-CHANGED: " + confirmations.changedKeyReason().orElse("");
        };
    }
}
