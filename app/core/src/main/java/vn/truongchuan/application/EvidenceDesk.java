package vn.truongchuan.application;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.evidence.CitedFields;
import vn.truongchuan.domain.evidence.CitedText;
import vn.truongchuan.domain.evidence.ContentType;
import vn.truongchuan.domain.evidence.EvidenceCode;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.evidence.EvidenceRegister;
import vn.truongchuan.domain.evidence.Numbering;
import vn.truongchuan.domain.evidence.PreviewContent;
import vn.truongchuan.domain.evidence.TitleProposal;
import vn.truongchuan.domain.evidence.VaultReport;
import vn.truongchuan.domain.evidence.VaultSweep;
import vn.truongchuan.domain.field.Entity;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.standard.Criterion;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.preview.Previews;
import vn.truongchuan.vault.Admission;
import vn.truongchuan.vault.GivenName;

/** All work with evidence: taking files in, numbering, moving, merging, deleting, opening, checking. One method is one save. */
public final class EvidenceDesk {
    private static final List<String> DESCRIPTION = List.of(EvidenceItem.TITLE, EvidenceItem.NUMBER, EvidenceItem.DATE,
            EvidenceItem.DATE_TEXT, EvidenceItem.ISSUER, EvidenceItem.PLACE, EvidenceItem.VALID_UNTIL, EvidenceItem.NOTE,
            EvidenceItem.RESPONSIBLE);
    private final Workspace workspace;
    private final EvidenceIntake intake;
    private final EvidenceCodes codes;

    public EvidenceDesk(Workspace workspace) {
        this.workspace = workspace;
        this.intake = new EvidenceIntake(workspace);
        this.codes = new EvidenceCodes(workspace);
    }

    /**
     * What would happen to chosen files and folders; reads them only as far as it must.
     *
     * @param home the criterion they are for; empty to choose per file or later
     */
    public IntakePlan preview(List<Path> chosen, Optional<CriterionCode> home, Progress progress) {
        home.ifPresent(this::known);
        return intake.preview(chosen, home, progress);
    }

    /**
     * Takes the files of a plan in. A file that fails does not stop the others; when the progress asks to stop,
     * what is done stays done and the rest is NOT_REACHED.
     */
    public List<IntakeOutcome> take(IntakePlan plan, Editor editor, Progress progress) {
        plan.files().forEach(f -> f.home().ifPresent(this::known));
        return intake.take(plan, editor, progress);
    }

    private void known(CriterionCode criterion) {
        if (workspace.standardSet().criterion(criterion).isEmpty()) {
            throw new Failure("EV-NO-CRITERION", criterion.toString());
        }
    }

    private EvidenceRegister register() {
        return workspace.current().evidence();
    }

    /** Living or deleted evidence; throws EV-GONE for an id nobody has. */
    private EvidenceItem item(String id) {
        return register().find(id).orElseThrow(() -> new Failure("EV-GONE"));
    }

    private EvidenceItem living(String id) {
        return Optional.of(item(id)).filter(i -> !i.deleted()).orElseThrow(() -> new Failure("EV-GONE"));
    }

    /** New evidence on paper or as an object; its id. */
    public String addWithoutFile(CriterionCode criterion, String title, Editor editor) {
        known(criterion);
        synchronized (workspace) {
            EvidenceCode code = numbering().next(criterion).orElseThrow(() -> new Failure("EV-NUMBERS", criterion.toString()));
            EntityKey key = EntityKey.fresh(EntityKind.EVIDENCE);
            List<FieldEdit> edits = new ArrayList<>(EvidenceEdits.code(key, Optional.of(code)));
            edits.add(FieldEdit.set(key.field(EvidenceItem.TITLE), EvidenceEdits.nfc(title)));
            edits.add(FieldEdit.set(key.field(EvidenceItem.FORM), "PAPER"));
            workspace.save(editor, edits);
            workspace.save(editor, EvidenceEdits.waiting(workspace.current()));
            return key.id();
        }
    }

    private Numbering numbering() {
        return new Numbering(workspace.standardSet(), register());
    }

    /** Gives evidence a file, or another one; the earlier content stays in the vault because history refers to it. */
    public IntakeOutcome attachFile(String id, Path file, boolean emptyToo, Editor editor, Progress progress) {
        EvidenceItem item = living(id);
        Admission admission = workspace.vault().add(file, emptyToo, progress);
        return admission.stored().map(stored -> {
            EntityKey key = EvidenceItem.key(id);
            GivenName name = GivenName.of(file);
            List<FieldEdit> edits = new ArrayList<>(EvidenceEdits.file(key, stored, name));
            if (item.text(EvidenceItem.FORM).isEmpty() || item.text(EvidenceItem.FORM).equals("PAPER")) {
                edits.add(EvidenceEdits.form(key, stored.type()));
            }
            if (item.title().isBlank()) {
                edits.add(FieldEdit.set(key.field(EvidenceItem.TITLE), TitleProposal.of(name.nfc())));
            }
            workspace.save(editor, edits);
            return IntakeOutcome.of(file, IntakeOutcome.Kind.ATTACHED, id, stored.marks());
        }).orElseGet(() -> IntakeOutcome.refused(file, admission.refusal().orElseThrow()));
    }

    /** Uses evidence in one more criterion. */
    public void attachTo(String id, CriterionCode criterion, Editor editor) {
        known(criterion);
        synchronized (workspace) {
            EvidenceItem item = living(id);
            Set<CriterionCode> used = new TreeSet<>(item.alsoUsedIn());
            if (item.code().filter(c -> c.criterion().equals(criterion)).isEmpty() && used.add(criterion)) {
                workspace.save(editor, List.of(EvidenceEdits.usedIn(item, used)));
            }
        }
    }

    /** Takes back {@link #attachTo}; where texts of the criterion cite it, it stays in use. */
    public void detach(String id, CriterionCode criterion, Editor editor) {
        synchronized (workspace) {
            EvidenceItem item = living(id);
            Set<CriterionCode> used = new TreeSet<>(item.alsoUsedIn());
            if (used.remove(criterion)) {
                workspace.save(editor, List.of(EvidenceEdits.usedIn(item, used)));
            }
        }
    }

    /** What a move to a criterion, box or number would change; what is not given is chosen as for new evidence. */
    public MovePreview move(String id, CriterionCode criterion, Optional<Integer> box, Optional<Integer> serial) {
        return codes.move(id, criterion, box, serial);
    }

    /** What numbering a criterion anew without gaps would change. */
    public MovePreview renumber(CriterionCode criterion) {
        return codes.renumber(criterion);
    }

    /** What another box for a criterion's evidence would change. */
    public MovePreview changeBox(CriterionCode criterion, int box) {
        return codes.changeBox(Set.of(criterion), box);
    }

    /** What another box for all evidence of a standard would change. */
    public MovePreview changeBox(int standard, int box) {
        return codes.changeBox(workspace.standardSet().criteria().map(Criterion::code).filter(c -> c.standard() == standard)
                .collect(Collectors.toSet()), box);
    }

    /** Does what a preview showed, in one save; throws the preview's problem, or EV-STALE where things changed meanwhile. */
    public List<FieldKey> apply(MovePreview preview, Editor editor) {
        return codes.apply(preview, editor);
    }

    /** Every text that cites it. */
    public List<Place> places(String id) {
        return CitingPlaces.citing(workspace.current(), Set.of(id));
    }

    /** Deletes evidence; its number, file and citations stay, and the citations become a finding. */
    public void delete(Collection<String> ids, Editor editor) {
        workspace.save(editor, ids.stream().map(id -> EvidenceItem.key(item(id).id()).field(Entity.DELETED))
                .map(field -> FieldEdit.set(field, "true")).toList());
    }

    /** Takes a deletion back; evidence whose number was given away meanwhile gets the next one. */
    public void undelete(String id, Editor editor) {
        synchronized (workspace) {
            EvidenceItem item = register().exact(id).orElseThrow(() -> new Failure("EV-GONE"));
            EntityKey key = EvidenceItem.key(id);
            List<FieldEdit> edits = new ArrayList<>();
            edits.add(FieldEdit.clear(key.field(Entity.DELETED)));
            edits.add(FieldEdit.clear(key.field(EvidenceItem.MERGED_INTO)));
            boolean taken = item.code().isEmpty() || register().items().stream().anyMatch(i -> !i.id().equals(id)
                    && i.code().filter(c -> item.code().get().sameNumber(c)).isPresent());
            if (taken) {
                home(item).flatMap(numbering()::next).ifPresent(code -> edits.addAll(EvidenceEdits.code(key, Optional.of(code))));
            }
            workspace.save(editor, edits);
            workspace.save(editor, EvidenceEdits.waiting(workspace.current()));
        }
    }

    /** The criterion of its code, or of the code it had last. */
    private Optional<CriterionCode> home(EvidenceItem item) {
        return item.code().or(() -> List.of(item.text(EvidenceItem.OLD_CODE).split(",\\s*")).stream()
                .map(register().scheme()::parse).flatMap(Optional::stream).findFirst()).map(EvidenceCode::criterion);
    }

    /** Living evidence with the same content, in groups of two and more. */
    public List<List<EvidenceItem>> sameContents() {
        Map<FileDigest, List<EvidenceItem>> groups = register().items().stream().filter(i -> i.file().isPresent())
                .collect(Collectors.groupingBy(i -> i.file().get(), LinkedHashMap::new, Collectors.toList()));
        return groups.values().stream().filter(g -> g.size() > 1).toList();
    }

    /** Makes one piece of evidence of several with the same content: citations and uses go to the kept one, the others are deleted. */
    public void mergeSame(String kept, Collection<String> others, Editor editor) {
        synchronized (workspace) {
            EvidenceItem keep = living(kept);
            List<EvidenceItem> gone = others.stream().distinct().filter(id -> !id.equals(kept)).map(this::living).toList();
            if (keep.file().isEmpty() || gone.stream().anyMatch(i -> !i.file().equals(keep.file()))) {
                throw new Failure("EV-NOT-SAME");
            }
            workspace.save(editor, mergeEdits(keep, gone));
        }
    }

    private List<FieldEdit> mergeEdits(EvidenceItem keep, List<EvidenceItem> gone) {
        Set<String> ids = gone.stream().map(EvidenceItem::id).collect(Collectors.toSet());
        List<FieldEdit> edits = new ArrayList<>();
        for (CitedFields.Cited cited : CitedFields.all(workspace.current().fields(), true)) {
            CitedText linked = register().link(cited.text().stored(), cited.text());
            if (linked.cited().stream().anyMatch(ids::contains)) {
                edits.add(FieldEdit.set(cited.key(), linked.citing(id -> ids.contains(id) ? keep.id() : id).stored()));
            }
        }
        Set<CriterionCode> used = new TreeSet<>(keep.alsoUsedIn());
        for (EvidenceItem item : gone) {
            EntityKey key = EvidenceItem.key(item.id());
            used.addAll(item.alsoUsedIn());
            item.code().ifPresent(code -> used.add(code.criterion()));
            edits.add(FieldEdit.set(key.field(Entity.DELETED), "true"));
            edits.add(FieldEdit.set(key.field(EvidenceItem.MERGED_INTO), keep.id()));
        }
        keep.code().ifPresent(code -> used.remove(code.criterion()));
        edits.add(EvidenceEdits.usedIn(keep, used));
        for (String name : DESCRIPTION) {
            if (keep.text(name).isBlank()) {
                gone.stream().map(i -> i.text(name)).filter(t -> !t.isBlank()).findFirst()
                        .ifPresent(text -> edits.add(FieldEdit.set(EvidenceItem.key(keep.id()).field(name), text)));
            }
        }
        return edits;
    }

    /** A read-only copy of its file under its own name, for the user's program; throws EV-NO-FILE where there is none. */
    public Path open(String id) {
        EvidenceItem item = item(id);
        FileDigest digest = item.file().filter(workspace.vault()::holds)
                .orElseThrow(() -> new Failure("EV-NO-FILE", register().citation(id)));
        ContentType type = ContentType.ofMediaType(item.text(EvidenceItem.MEDIA_TYPE));
        String wanted = item.text(EvidenceItem.FILE_NAME).isBlank() ? item.title() : item.text(EvidenceItem.FILE_NAME);
        return new OpenedCopies(workspace.vault()).copy(digest, FileNames.withExtension(wanted, type));
    }

    /** What can be shown of its file without opening it; takes up to ten seconds, never on the screen's thread. */
    public PreviewContent look(String id) {
        EvidenceItem item = item(id);
        ContentType type = ContentType.ofMediaType(item.text(EvidenceItem.MEDIA_TYPE));
        return item.file().filter(workspace.vault()::holds).map(digest -> new OpenedCopies(workspace.vault())
                .reading(digest, file -> new Previews().of(file, type))).orElseGet(() -> new PreviewContent.None(
                        item.file().isPresent() ? PreviewContent.Reason.MISSING : PreviewContent.Reason.EMPTY));
    }

    /** How the file of each living piece of evidence is; reads every byte. */
    public Map<String, EvidenceFileState> states(Progress progress) {
        Map<FileDigest, EvidenceFileState> known = new HashMap<>();
        Map<String, EvidenceFileState> states = new LinkedHashMap<>();
        List<EvidenceItem> items = register().items();
        for (EvidenceItem item : items) {
            progress.stopIfCancelled();
            progress.step(states.size(), items.size(), item.title());
            states.put(item.id(), item.file().map(d -> known.computeIfAbsent(d, this::state)).orElse(EvidenceFileState.NO_FILE));
        }
        progress.step(items.size(), items.size(), "");
        return states;
    }

    /** The same from a check of the whole vault that was made already. */
    public Map<String, EvidenceFileState> states(VaultReport report) {
        Set<FileDigest> missing = new HashSet<>(report.missing());
        Set<FileDigest> changed = new HashSet<>(report.changed());
        Map<String, EvidenceFileState> states = new LinkedHashMap<>();
        register().items().forEach(item -> states.put(item.id(), item.file().map(d -> missing.contains(d) ? EvidenceFileState.MISSING
                : changed.contains(d) ? EvidenceFileState.CHANGED : EvidenceFileState.WHOLE).orElse(EvidenceFileState.NO_FILE)));
        return states;
    }

    private EvidenceFileState state(FileDigest digest) {
        if (!workspace.vault().holds(digest)) {
            return EvidenceFileState.MISSING;
        }
        return workspace.vault().holdsWhole(digest, Progress.NONE) ? EvidenceFileState.WHOLE : EvidenceFileState.CHANGED;
    }

    /** Checks the vault byte by byte against all evidence, deleted evidence included. */
    public VaultReport verify(Progress progress) {
        return workspace.vault().verify(register().all().flatMap(i -> i.file().stream()).collect(Collectors.toSet()), progress);
    }

    /** Moves contents neither evidence nor its history refers to into the vault's trash. */
    public VaultSweep sweep(Progress progress) {
        return workspace.vault().sweep(ReferencedFiles.ever(workspace), progress);
    }

    /** The same for those alone that arrived before a time. */
    VaultSweep sweepOld(Instant before, Progress progress) {
        return workspace.vault().sweep(ReferencedFiles.ever(workspace), before, progress);
    }
}
