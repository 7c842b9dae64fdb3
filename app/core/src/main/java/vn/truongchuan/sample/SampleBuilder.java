package vn.truongchuan.sample;

import java.nio.file.Path;
import vn.truongchuan.application.Editor;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.base.Progress;

/** Builds a fictional school into a new workspace through the same doors a council uses. */
public final class SampleBuilder {
    private static final Editor EDITOR = new Editor("Hội đồng mẫu");
    private final SampleSchool school;

    public SampleBuilder(SampleSchool school) {
        this.school = school;
    }

    /**
     * Makes the workspace and leaves it open.
     *
     * @param folder where; it must not exist or be empty
     */
    public Workspace build(Path folder, Progress progress) {
        Workspace workspace = Workspace.create(folder, school.set().id(), school.year(), true);
        SampleEdits edits = new SampleEdits(school);
        workspace.save(EDITOR, edits.frame());
        workspace.save(EDITOR, edits.evidence());
        var criteria = school.criteria();
        int done = 0;
        for (var criterion : criteria.entrySet()) {
            progress.stopIfCancelled();
            progress.step(done++, criteria.size(), criterion.getKey().toString());
            workspace.save(EDITOR, edits.criterion(criterion.getKey(), criterion.getValue()));
        }
        return workspace;
    }
}
