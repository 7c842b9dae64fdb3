package vn.truongchuan.application;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.store.Summary;
import vn.truongchuan.store.WorkspaceFolder;

/**
 * One line of a list of workspaces, read without opening any.
 *
 * @param school its name, empty while it has not been entered
 * @param lastChange when something was saved last
 */
public record WorkspaceSummary(Path folder, String school, String standardSet, SchoolYear schoolYear, boolean sample,
                               Optional<Instant> lastChange) {

    /** What lies in a folder; empty where it is no workspace or says nothing of itself. */
    public static Optional<WorkspaceSummary> peek(Path folder) {
        WorkspaceFolder inside = new WorkspaceFolder(folder);
        return Files.exists(inside.databaseFile()) ? Summary.read(inside).map(s -> of(folder, s)) : Optional.empty();
    }

    private static WorkspaceSummary of(Path folder, Summary summary) {
        return new WorkspaceSummary(folder, summary.school(), summary.cycle().standardSet(), summary.cycle().schoolYear(),
                summary.cycle().sample(), summary.lastChange());
    }
}
