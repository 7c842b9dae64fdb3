package vn.truongchuan.kill;

import java.nio.file.Path;
import vn.truongchuan.application.Backups;
import vn.truongchuan.base.Progress;

/** Restores a backup into a folder. */
final class RestoreMain {
    private RestoreMain() {
    }

    /** Arguments: the backup, the folder. */
    public static void main(String... arguments) {
        Backups.examine(Path.of(arguments[0]));
        KilledWork.begin();
        Backups.restore(Path.of(arguments[0]), Path.of(arguments[1]), Progress.NONE);
        KilledWork.end();
    }
}
