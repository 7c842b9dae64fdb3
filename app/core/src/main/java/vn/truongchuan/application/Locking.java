package vn.truongchuan.application;

import vn.truongchuan.exchange.seal.Passphrase;
import vn.truongchuan.exchange.seal.RecoveryKey;

/**
 * What a workspace that is to be protected will open with.
 *
 * @param sheet the key on the recovery sheet, which is printed before anything is encrypted
 */
public record Locking(Passphrase password, RecoveryKey sheet) {
}
