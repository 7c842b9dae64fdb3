package vn.truongchuan.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.truongchuan.base.Failure;
import vn.truongchuan.domain.standard.StandardSet;
import vn.truongchuan.regulation.StandardSetCheck;
import vn.truongchuan.regulation.StandardSetLibrary;
import vn.truongchuan.regulation.StandardSets;
import vn.truongchuan.store.WorkspaceStore;

/** The standard set of a workspace: the program's, or one that is kept in the workspace's own folder. */
final class OwnSets {

    private OwnSets() {
    }

    /** The set a workspace is pinned to; a file of the workspace never takes the place of a shipped set. */
    static StandardSet find(WorkspaceStore store) {
        String id = store.identity().standardSet();
        Path own = store.folder().standards().resolve(id + ".json");
        return StandardSetLibrary.find(store.folder().standards(), id).orElseThrow(() -> Files.exists(own)
                ? new Failure("SET-WRONG", own, Long.toString(wrong(StandardSetCheck.file(own))))
                : new Failure("SET-UNKNOWN", id));
    }

    private static long wrong(StandardSetCheck.Checked checked) {
        return checked.problems().stream().filter(p -> !p.advice()).count();
    }

    /** Reads a set file from outside; refuses one that is not whole or that has the id of a shipped set. */
    static StandardSet read(Path file) {
        StandardSetCheck.Checked checked = StandardSetCheck.file(file);
        StandardSet set = checked.set().orElseThrow(() -> new Failure("SET-WRONG", file, Long.toString(wrong(checked))));
        if (StandardSets.ids().contains(set.id())) {
            throw new Failure("SET-SHADOWS", file, set.id());
        }
        return set;
    }

    /** Copies the file into a workspace that was just made; where that fails the workspace is closed again. */
    static void keep(WorkspaceStore store, Path file, String id) {
        boolean kept = false;
        try {
            Files.createDirectories(store.folder().standards());
            Files.copy(file, store.folder().standards().resolve(id + ".json"));
            kept = true;
        } catch (IOException trouble) {
            throw new Failure(trouble, "SET-NOT-KEPT", file);
        } finally {
            if (!kept) {
                store.close();
            }
        }
    }
}
