package vn.truongchuan.application;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import vn.truongchuan.base.Failure;
import vn.truongchuan.exchange.protect.KeyFiles;
import vn.truongchuan.exchange.seal.Passphrase;
import vn.truongchuan.exchange.seal.RecoveryKey;

/**
 * What a workspace that is to be protected will open with.
 *
 * @param sheet the key on the recovery sheet, which is written before anything is encrypted
 */
public record Locking(Passphrase password, RecoveryKey sheet) {

    /** Judges the password, then makes the sheet; throws WS-PASS-SHORT, WS-PASS-TWICE, SHEET-EXISTS or SHEET-NOT-WRITTEN. */
    public static Locking prepare(String password, String again, Path sheet, Path workspace, Locale language) {
        Passphrase passphrase = password(password, again);
        return new Locking(passphrase, newSheet(sheet, workspace, language));
    }

    /** A new password that was typed twice. */
    public static Passphrase password(String password, String again) {
        if (!Normalizer.normalize(password, Normalizer.Form.NFC).equals(Normalizer.normalize(again, Normalizer.Form.NFC))) {
            throw new Failure("WS-PASS-TWICE");
        }
        return KeyFiles.strong(password);
    }

    /** A new key on a new sheet. */
    public static RecoveryKey newSheet(Path sheet, Path workspace, Locale language) {
        RecoveryKey key = RecoveryKey.generate();
        new RecoverySheet(language).write(sheet, key, workspace, LocalDate.now());
        return key;
    }
}
