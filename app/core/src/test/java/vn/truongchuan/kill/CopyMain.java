package vn.truongchuan.kill;

import java.nio.file.Path;
import vn.truongchuan.application.WorkspaceCopy;
import vn.truongchuan.base.Progress;

/** Copies a closed workspace. */
final class CopyMain {
    private CopyMain() {
    }

    /** Arguments: the workspace, the folder. */
    public static void main(String... arguments) {
        KilledWork.begin();
        WorkspaceCopy.make(Path.of(arguments[0]), Path.of(arguments[1]), Progress.NONE);
        KilledWork.end();
    }
}
