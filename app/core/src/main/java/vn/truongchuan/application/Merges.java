package vn.truongchuan.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import vn.truongchuan.base.Failure;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldChange;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.domain.field.Fields;
import vn.truongchuan.domain.merge.LocalWrite;
import vn.truongchuan.domain.merge.MergePlan;
import vn.truongchuan.domain.merge.MergeRecord;
import vn.truongchuan.domain.merge.MergeState;
import vn.truongchuan.domain.merge.MergeUndo;
import vn.truongchuan.domain.merge.Merging;
import vn.truongchuan.store.MergeJson;
import vn.truongchuan.store.Step;

/** Brings the work of several computers together in one workspace: shown first, all or none, and it can be taken back whole. */
public final class Merges {
    private final Workspace workspace;

    Merges(Workspace workspace) {
        this.workspace = workspace;
    }

    /** All that this workspace holds and knows, for packages. */
    public MergeState state() {
        return workspace.store().state();
    }

    /** What merging would do; nothing is written. */
    public MergePlan plan(Editor editor, MergeState theirs) {
        synchronized (workspace) {
            return plan(theirs, workspace.nextWrite(editor));
        }
    }

    private MergePlan plan(MergeState theirs, LocalWrite write) {
        return new Merging(workspace.standardSet(), workspace.identity()).plan(state(), theirs, write);
    }

    /**
     * Merges, all or none; when it returns it is on disk.
     *
     * @param source what is merged, the id of a package
     * @return the merge, or empty where there was nothing new
     */
    public Optional<MergeRecord> merge(Editor editor, MergeState theirs, String source) {
        return merge(editor, theirs, source, List.of());
    }

    /** The same, with records that are to be kept in the same step. */
    public Optional<MergeRecord> merge(Editor editor, MergeState theirs, String source, List<Step.Kept> records) {
        synchronized (workspace) {
            LocalWrite write = workspace.nextWrite(editor);
            MergeState before = state();
            MergePlan plan = plan(theirs, write);
            if (plan.nothingNew()) {
                if (!records.isEmpty()) {
                    workspace.step(new Step(new TreeMap<>(), Optional.empty(), records));
                }
                return Optional.empty();
            }
            SortedMap<FieldKey, List<FieldValue>> stood = new TreeMap<>();
            plan.states().keySet().forEach(key -> stood.put(key, before.fields().values(key)));
            MergeRecord merge = new MergeRecord(UUID.randomUUID().toString(), all().size() + 1, source, editor.name(), write.at(),
                    Optional.empty(), before.seen(), theirs.seen().below(write.dot()), plan.seen(), stood, plan.states());
            List<Step.Kept> kept = new ArrayList<>(records);
            kept.add(MergeJson.write(merge));
            workspace.step(new Step(plan.states(), Optional.of(plan.seen()), kept));
            return Optional.of(merge);
        }
    }

    /** Every merge, newest first. */
    public List<MergeRecord> all() {
        List<MergeRecord> all = new ArrayList<>();
        workspace.store().records(MergeJson.KIND).forEach((id, content) -> all.add(MergeJson.read(id, content)));
        all.sort(Comparator.comparing(MergeRecord::number).reversed());
        return all;
    }

    /** What taking a merge back would do; throws MRG-UNKNOWN, MRG-UNDONE, or MRG-LATER while a later one stands. */
    public MergeUndo planUndo(String id) {
        return MergeUndo.of(undoable(id), state());
    }

    private MergeRecord undoable(String id) {
        List<MergeRecord> all = all();
        MergeRecord merge = all.stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow(() -> new Failure("MRG-UNKNOWN"));
        if (merge.undone().isPresent()) {
            throw new Failure("MRG-UNDONE", merge.undone().get().editor());
        }
        all.stream().filter(m -> m.undone().isEmpty()).findFirst().filter(newest -> !newest.id().equals(id)).ifPresent(newest -> {
            throw new Failure("MRG-LATER", newest.editor());
        });
        return merge;
    }

    /** Takes a merge back; what was written on top of it stays. */
    public MergeUndo undo(Editor editor, String id) {
        synchronized (workspace) {
            MergeRecord merge = undoable(id);
            MergeUndo undo = MergeUndo.of(merge, state());
            LocalWrite write = workspace.nextWrite(editor);
            workspace.step(new Step(undo.states(), Optional.of(undo.seen()),
                    List.of(MergeJson.write(merge.undone(editor.name(), write.at())))));
            return undo;
        }
    }

    /** Who chooses a file or a home for evidence chooses what was written with it. */
    private void companions(FieldKey key, Optional<String> chosen, Map<FieldKey, List<FieldValue>> states, LocalWrite write) {
        List<String> names = key.entity().kind() != EntityKind.EVIDENCE ? List.of() : switch (key.name()) {
            case EvidenceItem.FILE -> List.of(EvidenceItem.FILE_NAME, EvidenceItem.FILE_NAME_GIVEN, EvidenceItem.FILE_SIZE,
                    EvidenceItem.FILE_CRC, EvidenceItem.FILE_MARKS, EvidenceItem.MEDIA_TYPE);
            case EvidenceItem.CRITERION -> List.of(EvidenceItem.BOX, EvidenceItem.SERIAL);
            default -> List.of();
        };
        Fields now = workspace.current().fields();
        for (FieldValue value : now.values(key)) {
            for (String name : value.value().equals(chosen) ? names : List.<String>of()) {
                FieldKey companion = key.entity().field(name);
                now.values(companion).stream().filter(v -> v.dot().equals(value.dot())).findFirst().ifPresent(v -> states.put(companion,
                        List.of(new FieldValue(v.value(), write.dot(), write.editor(), write.at()))));
            }
        }
    }

    /** The fields somebody must decide about. */
    public List<Dispute> disputes() {
        List<FieldKey> open = workspace.current().fields().disputed();
        if (open.isEmpty()) {
            return List.of();
        }
        List<MergeRecord> merges = all().stream().filter(m -> m.undone().isEmpty()).toList();
        return open.stream().map(key -> new Dispute(key, workspace.current().fields().values(key), base(key, merges))).toList();
    }

    /** What both sides began with: the newest write of the field that both knew. */
    private Optional<FieldValue> base(FieldKey key, List<MergeRecord> merges) {
        return merges.stream().filter(m -> m.after().containsKey(key)).findFirst().flatMap(merge -> workspace.history(key).stream()
                .map(FieldChange::after)
                .filter(v -> merge.seenBefore().covers(v.dot()) && merge.seenThere().covers(v.dot()))
                .max(Comparator.comparing(FieldValue::dot)));
    }

    /**
     * A field with several values.
     *
     * @param values the one that is shown comes first
     * @param base what both sides began with, where there was anything
     */
    public record Dispute(FieldKey key, List<FieldValue> values, Optional<FieldValue> base) {
    }

    /**
     * Settles a dispute: the field holds this value from now on, the others stay in its history.
     *
     * @param value as it is typed; codes become links
     */
    public void settle(Editor editor, FieldKey key, Optional<String> value) {
        settle(editor, List.of(new FieldEdit(key, value)));
    }

    /** Settles several at once, all or none. */
    public void settle(Editor editor, List<FieldEdit> edits) {
        synchronized (workspace) {
            LocalWrite write = workspace.nextWrite(editor);
            Map<FieldKey, List<FieldValue>> states = new TreeMap<>();
            for (FieldEdit edit : edits) {
                Optional<String> stored = edit.value().map(text -> workspace.stored(edit.key(), text));
                companions(edit.key(), stored, states, write);
                states.put(edit.key(), List.of(new FieldValue(stored, write.dot(), write.editor(), write.at())));
            }
            workspace.step(Step.states(states));
        }
    }
}
