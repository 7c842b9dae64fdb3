package vn.truongchuan.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.Set;
import vn.truongchuan.domain.evidence.EvidenceCode;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.evidence.EvidenceRegister;
import vn.truongchuan.domain.evidence.Numbering;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.vault.Admission.StoredFile;

/**
 * Gathers the rows of files that are safe in the vault and writes them a handful at a time;
 * numbers are given when they are written, under the workspace's own lock.
 */
final class IntakeRows {
    private static final int TOGETHER = 50;
    private static final long LONGEST_WAIT = 2_000_000_000L;
    private final Workspace workspace;
    private final Editor editor;
    private final Map<String, Row> fresh = new java.util.LinkedHashMap<>();
    private final Map<String, Set<CriterionCode>> used = new HashMap<>();
    private long since = System.nanoTime();

    IntakeRows(Workspace workspace, Editor editor) {
        this.workspace = workspace;
        this.editor = editor;
    }

    private record Row(PlannedFile file, StoredFile stored) {
    }

    /** A row for a new file; its id, or empty where the criterion has no number left. */
    Optional<String> add(PlannedFile file, StoredFile stored) {
        int waiting = (int) fresh.values().stream().filter(r -> r.file.home().equals(file.home())).count();
        boolean full = file.home().isPresent() && numbering().next(file.home().get(), waiting).isEmpty();
        if (full) {
            return Optional.empty();
        }
        String id = EntityKey.fresh(EntityKind.EVIDENCE).id();
        fresh.put(id, new Row(file, stored));
        if (fresh.size() >= TOGETHER || System.nanoTime() - since > LONGEST_WAIT) {
            save();
        }
        return Optional.of(id);
    }

    /** Evidence that is there already is used in a criterion as well. */
    void use(String id, Optional<CriterionCode> criterion) {
        criterion.ifPresent(c -> used.computeIfAbsent(id, k -> new TreeSet<>()).add(c));
    }

    private Numbering numbering() {
        return new Numbering(workspace.standardSet(), workspace.current().evidence());
    }

    /** Writes what has gathered, in one save. */
    void save() {
        synchronized (workspace) {
            Numbering numbering = numbering();
            Map<CriterionCode, Integer> already = new HashMap<>();
            List<FieldEdit> edits = new ArrayList<>();
            fresh.forEach((id, row) -> {
                EntityKey key = EvidenceItem.key(id);
                Optional<EvidenceCode> code = row.file.home()
                        .flatMap(home -> numbering.next(home, already.merge(home, 1, Integer::sum) - 1));
                edits.addAll(EvidenceEdits.code(key, code));
                edits.add(FieldEdit.set(key.field(EvidenceItem.TITLE), EvidenceEdits.nfc(row.file.title())));
                edits.add(EvidenceEdits.form(key, row.stored.type()));
                edits.addAll(EvidenceEdits.file(key, row.stored, row.file.screening().name()));
            });
            if (!edits.isEmpty()) {
                workspace.save(editor, edits);
            }
            fresh.clear();
            saveUses();
        }
        since = System.nanoTime();
    }

    private void saveUses() {
        EvidenceRegister register = workspace.current().evidence();
        List<FieldEdit> edits = new ArrayList<>();
        used.forEach((id, criteria) -> register.find(id).ifPresent(item -> {
            Set<CriterionCode> all = new TreeSet<>(item.alsoUsedIn());
            all.addAll(criteria);
            item.code().ifPresent(code -> all.remove(code.criterion()));
            edits.add(EvidenceEdits.usedIn(item, all));
        }));
        used.clear();
        workspace.save(editor, edits);
    }
}
