package vn.truongchuan.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.domain.check.Finding;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.check.Severity;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.standard.StandardSet;
import vn.truongchuan.regulation.StandardSetCheck;
import vn.truongchuan.regulation.StandardSetLibrary;
import vn.truongchuan.regulation.StandardSets;
import vn.truongchuan.store.WorkspaceFolder;
import vn.truongchuan.store.WorkspaceStore;

/** The standard set of a workspace: the program's, or one that is kept in the workspace's own folder and in its tables. */
final class OwnSets {

    private OwnSets() {
    }

    /** The set a workspace is pinned to; a file of the workspace never takes the place of a shipped set. */
    static StandardSet find(WorkspaceStore store) {
        String id = store.identity().standardSet();
        Path own = store.folder().standards().resolve(id + ".json");
        if (StandardSets.find(id).isEmpty()) {
            keepBoth(store, own);
        }
        return StandardSetLibrary.find(store.folder().standards(), id).orElseThrow(() -> Files.exists(own)
                ? new Failure("SET-WRONG", own, Long.toString(wrong(StandardSetCheck.file(own))))
                : new Failure("SET-UNKNOWN", id));
    }

    /** The tables hold the file for backups; a file that was taken away, or that no backup brought, comes back from them. */
    private static void keepBoth(WorkspaceStore store, Path own) {
        Optional<String> kept = store.ownSet();
        try {
            if (kept.isPresent() && !Files.exists(own)) {
                Files.createDirectories(own.getParent());
                Files.writeString(own, kept.get());
            } else if (kept.isEmpty() && Files.exists(own) && StandardSetCheck.file(own).set().isPresent()) {
                store.keepOwnSet(Files.readString(own));
            }
        } catch (IOException trouble) {
            throw new Failure(trouble, "SET-NOT-KEPT", own);
        }
    }

    /** Notes which content of the set the cycle begins with; says so where it is another one by now. */
    static List<Finding> pin(WorkspaceStore store, StandardSet set) {
        Optional<FileDigest> pinned = store.pinnedSet();
        if (pinned.isEmpty()) {
            store.pinSet(set.digest());
        }
        return pinned.filter(digest -> !digest.equals(set.digest())).map(changed -> new Finding("SET-CHANGED", Severity.ADVICE,
                Place.of(EntityKey.CYCLE), List.of(set.id()))).stream().toList();
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

    /** Copies the file into a workspace that is being made. */
    static void copy(Path file, WorkspaceFolder folder, String id) {
        try {
            Files.createDirectories(folder.standards());
            Files.copy(file, folder.standards().resolve(id + ".json"));
        } catch (IOException trouble) {
            throw new Failure(trouble, "SET-NOT-KEPT", file);
        }
    }
}
