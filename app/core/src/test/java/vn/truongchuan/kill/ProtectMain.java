package vn.truongchuan.kill;

import java.nio.file.Path;
import vn.truongchuan.application.Locking;
import vn.truongchuan.application.ProtectionChange;
import vn.truongchuan.base.Progress;
import vn.truongchuan.exchange.seal.Passphrase;
import vn.truongchuan.exchange.seal.RecoveryKey;

/** Encrypts a closed workspace. */
final class ProtectMain {
    static final Passphrase PASSWORD = new Passphrase("giữa chừng thì tắt");

    private ProtectMain() {
    }

    /** Arguments: the workspace, the key on the recovery sheet. */
    public static void main(String... arguments) {
        Locking locking = new Locking(PASSWORD, new RecoveryKey(arguments[1]));
        KilledWork.begin();
        ProtectionChange.protect(Path.of(arguments[0]), locking, Progress.NONE);
        KilledWork.end();
    }
}
