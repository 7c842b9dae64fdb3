package vn.truongchuan.application;

import java.nio.file.Path;
import vn.truongchuan.base.Failure;
import vn.truongchuan.exchange.protect.KeyFiles;
import vn.truongchuan.exchange.protect.WorkspaceKey;
import vn.truongchuan.exchange.seal.Passphrase;
import vn.truongchuan.exchange.seal.Recipient;
import vn.truongchuan.exchange.seal.Unlocking;
import vn.truongchuan.store.WorkspaceFolder;

/** Whether an open workspace lies encrypted on the disk, and changing what opens it. */
public final class WorkspaceProtection {
    private final WorkspaceFolder folder;

    WorkspaceProtection(WorkspaceFolder folder) {
        this.folder = folder;
    }

    /** Whether the workspace in a folder takes a key to open. */
    public static boolean needed(Path folder) {
        return new WorkspaceFolder(folder).isProtected();
    }

    static void write(WorkspaceFolder hidden, Locking locking) {
        if (!(hidden.protection() instanceof WorkspaceKey key)) {
            throw new IllegalArgumentException("a folder without a key");
        }
        files(hidden).write(key, locking.password(), locking.sheet().recipient());
    }

    private static KeyFiles files(WorkspaceFolder folder) {
        return new KeyFiles(folder.keyFiles(), folder.root());
    }

    public boolean on() {
        return folder.protection().hides();
    }

    /** Throws WS-PASS, WS-SHEET or WS-KEY-DAMAGED where this would not open the workspace. */
    public void prove(Unlocking unlocking) {
        files(folder).unlock(unlocking);
    }

    /** From now on this password opens it and the old one does not; backups made until now still open with the old one. */
    public void changePassword(Passphrase password) {
        files(folder).changePassword(key(), password);
    }

    /** From now on the sheet with this key opens it and the older sheet does not; the same holds for backups. */
    public void changeSheet(Recipient sheet) {
        files(folder).changeSheet(key(), sheet);
    }

    private WorkspaceKey key() {
        if (folder.protection() instanceof WorkspaceKey key) {
            return key;
        }
        throw new Failure("WS-NOT-PROTECTED", folder.root().toString());
    }
}
