package vn.truongchuan.application;

import java.nio.file.Path;
import java.util.List;
import vn.truongchuan.base.Progress;
import vn.truongchuan.store.FolderCopy;

/**
 * A copy of a workspace that nobody has open, as it is taken off a stick.
 *
 * @param leftBehind what was not copied because it looks like a virus put it there, relative to the folder
 */
public record WorkspaceCopy(Path folder, int files, long bytes, List<Path> leftBehind) {

    public WorkspaceCopy {
        leftBehind = List.copyOf(leftBehind);
    }

    /**
     * Copies file by file, each read back and compared, beside the target and then moved into place; the source is only read.
     * The copy gets an id of its own when it is opened, so that it can be merged with the original later.
     *
     * @throws vn.truongchuan.base.Failure see {@link FolderCopy#copy}; nothing is left of the attempt then, nor after a cancel
     */
    public static WorkspaceCopy make(Path workspace, Path freeFolder, Progress progress) {
        FolderCopy.Copied copied = FolderCopy.copy(workspace, freeFolder, progress);
        return new WorkspaceCopy(copied.folder(), copied.files(), copied.bytes(), copied.leftBehind());
    }
}
