package vn.truongchuan.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import vn.truongchuan.application.Editor;
import vn.truongchuan.application.EvidenceDesk;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.base.Failure;
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
        boolean built = false;
        try {
            fill(workspace, progress);
            built = true;
            return workspace;
        } finally {
            if (!built) {
                workspace.close();
            }
        }
    }

    private void fill(Workspace workspace, Progress progress) {
        SampleEdits edits = new SampleEdits(school);
        workspace.save(EDITOR, edits.frame());
        workspace.save(EDITOR, edits.evidence());
        files(workspace, edits, progress);
        var criteria = school.criteria();
        int done = 0;
        for (var criterion : criteria.entrySet()) {
            progress.stopIfCancelled();
            progress.step(done++, criteria.size(), criterion.getKey().toString());
            workspace.save(EDITOR, edits.criterion(criterion.getKey(), criterion.getValue()));
        }
    }

    /** Makes each evidence file and takes it into the vault. */
    private void files(Workspace workspace, SampleEdits edits, Progress progress) {
        EvidenceDesk desk = new EvidenceDesk(workspace);
        try {
            Path made = Files.createTempDirectory("truong-chuan-sample");
            SampleFiles files = new SampleFiles(made);
            for (JsonNode evidence : school.evidence()) {
                JsonNode file = evidence.path("file");
                if (file.isObject()) {
                    progress.stopIfCancelled();
                    List<String> lines = StreamSupport.stream(file.path("lines").spliterator(), false).map(JsonNode::asText).toList();
                    Path path = files.make(file.path("kind").asText(), file.path("name").asText(), lines);
                    desk.attachFile(edits.evidenceKey(evidence).id(), path, false, EDITOR, progress);
                    Files.delete(path);
                }
            }
            Files.delete(made);
        } catch (IOException broken) {
            throw new Failure(broken, "WS-DISK", System.getProperty("java.io.tmpdir"));
        }
    }
}
