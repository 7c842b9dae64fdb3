package vn.truongchuan.store;

import java.util.Map;
import vn.truongchuan.base.FileDigest;

/** A second workspace with the same content, e.g. one that lies encrypted where the first does not. */
public final class StoreCopy {
    private StoreCopy() {
    }

    /**
     * Makes a workspace in a free folder that holds what another holds now.
     *
     * @param before brings the files into the new folder before it counts as a workspace
     */
    public static void make(WorkspaceStore from, WorkspaceFolder target, Runnable before) {
        new StoreMaking(target, Migrations.shipped()).copy(from.identity().id(), from.dump(), before);
    }

    /** The sums of all the tables say, to compare two workspaces by. */
    public static Map<String, FileDigest> sums(WorkspaceStore store) {
        return store.dump().sums();
    }
}
