package vn.truongchuan.exchange.seal;

import java.util.List;
import java.util.Optional;

/** What somebody has to open encrypted packages with. */
public record Unlocking(Optional<Passphrase> passphrase, List<RecoveryKey> keys) {
    public static final Unlocking NOTHING = new Unlocking(Optional.empty(), List.of());

    public Unlocking {
        keys = List.copyOf(keys);
    }

    public static Unlocking with(Passphrase passphrase) {
        return new Unlocking(Optional.of(passphrase), List.of());
    }

    public static Unlocking with(RecoveryKey... keys) {
        return new Unlocking(Optional.empty(), List.of(keys));
    }
}
