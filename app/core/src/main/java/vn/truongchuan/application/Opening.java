package vn.truongchuan.application;

import java.nio.file.Path;
import vn.truongchuan.base.Failure;
import vn.truongchuan.exchange.protect.KeyFiles;
import vn.truongchuan.exchange.seal.Unlocking;
import vn.truongchuan.store.BackupFile;
import vn.truongchuan.store.WorkspaceFolder;

/** Finds out whether a workspace or a backup is protected and unlocks it where it is. */
final class Opening {
    private Opening() {
    }

    /** The folder with what opens it; throws WS-PROTECTED, WS-PASS, WS-SHEET or WS-KEY-DAMAGED. */
    static WorkspaceFolder folder(Path folder, Unlocking unlocking) {
        ProtectionChange.finish(folder);
        WorkspaceFolder plain = new WorkspaceFolder(folder);
        return plain.isProtected() && !unlocking.equals(Unlocking.NOTHING)
                ? new WorkspaceFolder(folder, new KeyFiles(plain.keyFiles(), folder).unlock(unlocking)) : plain;
    }

    /** The same, but never what nobody here can read: throws WS-PROTECTED where there is nothing to unlock it with. */
    static WorkspaceFolder unlocked(Path folder, Unlocking unlocking) {
        WorkspaceFolder found = folder(folder, unlocking);
        if (found.isProtected() && !found.protection().hides()) {
            throw new Failure("WS-PROTECTED", folder.toString());
        }
        return found;
    }

    static BackupFile backup(Path file, Unlocking unlocking) {
        return BackupFile.open(file, keyFiles -> KeyFiles.unlock(keyFiles, unlocking, file.toString()));
    }
}
