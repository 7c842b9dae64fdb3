package vn.truongchuan.application.exchange;

import java.util.Optional;

/**
 * What a person has said before a package is taken.
 *
 * @param newKeyAccepted the fingerprint of an unknown key was compared with the sheet
 * @param changedKeyReason why another key than before is right
 * @param unsignedAccepted the sender was asked about a package without signature
 */
public record Confirmations(boolean newKeyAccepted, Optional<String> changedKeyReason, boolean unsignedAccepted) {
    public static final Confirmations NONE = new Confirmations(false, Optional.empty(), false);
}
