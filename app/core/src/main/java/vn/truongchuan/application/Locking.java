package vn.truongchuan.application;

import vn.truongchuan.exchange.seal.Passphrase;
import vn.truongchuan.exchange.seal.Recipient;

/**
 * What a workspace that is to be protected will open with.
 *
 * @param sheet the open half of the recovery sheet's key; the sheet itself is printed before anything is encrypted
 */
public record Locking(Passphrase password, Recipient sheet) {
}
