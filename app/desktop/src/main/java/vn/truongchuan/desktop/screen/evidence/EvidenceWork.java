package vn.truongchuan.desktop.screen.evidence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.truongchuan.application.Editor;
import vn.truongchuan.application.EvidenceDesk;
import vn.truongchuan.application.EvidenceFileState;
import vn.truongchuan.application.IntakeOutcome;
import vn.truongchuan.application.IntakePlan;
import vn.truongchuan.application.MovePreview;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.desktop.task.BackgroundTasks;
import vn.truongchuan.desktop.task.Job;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.evidence.PreviewContent;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.Fields;
import vn.truongchuan.domain.field.Reversal;
import vn.truongchuan.domain.standard.CriterionCode;

/** Everything that is done with evidence and waits for the disk, as jobs; undoing is a job as well. */
final class EvidenceWork {
    private final Workspace workspace;
    private final EvidenceDesk desk;
    private final BackgroundTasks tasks;
    private final Supplier<Editor> editor;

    EvidenceWork(Workspace workspace, BackgroundTasks tasks, Supplier<Editor> editor) {
        this.workspace = workspace;
        this.desk = new EvidenceDesk(workspace);
        this.tasks = tasks;
        this.editor = editor;
    }

    Job<IntakePlan> preview(String title, List<Path> chosen, Optional<CriterionCode> home) {
        return tasks.run(title, progress -> desk.preview(chosen, home, progress));
    }

    Job<List<IntakeOutcome>> take(String title, IntakePlan plan) {
        Editor who = editor.get();
        return tasks.write(title, progress -> desk.take(plan, who, progress));
    }

    Job<String> addWithoutFile(CriterionCode criterion, String title) {
        Editor who = editor.get();
        return tasks.save(() -> desk.addWithoutFile(criterion, title, who));
    }

    Job<IntakeOutcome> attach(String title, String id, Path file) {
        Editor who = editor.get();
        return tasks.write(title, progress -> desk.attachFile(id, file, false, who, progress));
    }

    Job<Boolean> useIn(String id, CriterionCode criterion) {
        Editor who = editor.get();
        return tasks.save(() -> {
            desk.attachTo(id, criterion, who);
            return true;
        });
    }

    Job<Boolean> noLongerUseIn(String id, CriterionCode criterion) {
        Editor who = editor.get();
        return tasks.save(() -> {
            desk.detach(id, criterion, who);
            return true;
        });
    }

    /** The answer says how to take it back. */
    Job<Supplier<Job<Boolean>>> delete(List<String> ids) {
        Editor who = editor.get();
        return tasks.save(() -> {
            desk.delete(ids, who);
            return () -> tasks.save(() -> {
                ids.forEach(id -> desk.undelete(id, editor.get()));
                return true;
            });
        });
    }

    Job<Boolean> merge(String kept, List<String> others) {
        Editor who = editor.get();
        return tasks.save(() -> {
            desk.mergeSame(kept, others, who);
            return true;
        });
    }

    MovePreview move(String id, CriterionCode criterion, Optional<Integer> box, Optional<Integer> serial) {
        return desk.move(id, criterion, box, serial);
    }

    /** What moving several to a criterion would do, one number after the other. */
    List<MovePreview> move(List<String> ids, CriterionCode criterion) {
        int next = workspace.current().evidence().nextSerial(criterion);
        List<MovePreview> moves = new ArrayList<>();
        for (String id : ids) {
            boolean there = workspace.current().evidence().find(id).flatMap(EvidenceItem::code)
                    .filter(c -> c.criterion().equals(criterion)).isPresent();
            if (!there) {
                moves.add(desk.move(id, criterion, Optional.empty(), Optional.of(next++)));
            }
        }
        return moves;
    }

    MovePreview renumber(CriterionCode criterion) {
        return desk.renumber(criterion);
    }

    /** @param scope a standard ("2") or a criterion ("2.1") */
    MovePreview changeBox(String scope, int box) {
        return CriterionCode.tryParse(scope).map(c -> desk.changeBox(c, box))
                .orElseGet(() -> desk.changeBox(Integer.parseInt(scope), box));
    }

    /** Does what the previews showed; the answer says how to take it back. */
    Job<Supplier<Job<Boolean>>> apply(List<MovePreview> previews) {
        Editor who = editor.get();
        return tasks.save(() -> {
            Fields before = workspace.current().fields();
            List<FieldKey> changed = new ArrayList<>();
            previews.forEach(p -> changed.addAll(desk.apply(p, who)));
            List<FieldEdit> back = Reversal.of(before, changed.stream().distinct().map(FieldEdit::clear).toList());
            return () -> tasks.save(() -> {
                workspace.save(editor.get(), back);
                return true;
            });
        });
    }

    Job<List<Place>> places(String id) {
        return tasks.look(() -> desk.places(id));
    }

    /** What can be shown of its file; may take some seconds. */
    Job<PreviewContent> look(String id) {
        return tasks.look(() -> desk.look(id));
    }

    Job<Path> open(String id) {
        return tasks.look(() -> desk.open(id));
    }

    /** Whether each file is there at all; quick, reads no bytes. */
    Job<Map<String, EvidenceFileState>> glance() {
        return tasks.look(() -> {
            Map<String, EvidenceFileState> states = new LinkedHashMap<>();
            for (EvidenceItem item : workspace.current().evidence().items()) {
                item.file().filter(f -> !workspace.vault().holds(f)).ifPresent(f -> states.put(item.id(), EvidenceFileState.MISSING));
            }
            return states;
        });
    }

    /** Reads every file again. */
    Job<Map<String, EvidenceFileState>> check(String title) {
        return tasks.run(title, desk::states);
    }
}
