package vn.truongchuan.application;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.Progress;
import vn.truongchuan.documents.form.CriterionForm;
import vn.truongchuan.documents.form.FormHead;
import vn.truongchuan.documents.form.FormReader;
import vn.truongchuan.documents.form.FormReading;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.field.Entity;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.domain.field.Fields;
import vn.truongchuan.domain.rating.CriterionRating;
import vn.truongchuan.domain.school.School;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.exchange.container.FileBytes;

/** Word forms for people who install nothing: writes one per criterion, shows what a filled-in one says, takes what is chosen. */
public final class FormDesk {
    private final Workspace workspace;

    public FormDesk(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The criteria, and the clauses where they are assessed, that have a form. */
    public List<CriterionCode> criteria() {
        var rating = workspace.current().rating();
        List<CriterionRating> all = new ArrayList<>(rating.criteria());
        all.addAll(rating.clauses());
        return all.stream().map(c -> c.criterion().code()).toList();
    }

    /** "Phiếu tiêu chí 1.1 - Trường THCS Hoà Bình - 2023-2024.docx". */
    public static String fileName(SelfAssessment self, CriterionCode criterion) {
        String school = self.school().text(School.NAME);
        return FileNames.clean("Phiếu tiêu chí " + criterion + (school.isBlank() ? "" : " - " + school) + " - "
                + self.cycle().schoolYear()) + ".docx";
    }

    /**
     * Writes the form of each criterion into a folder: beside, forced to disk, read back, then moved. What somebody has filled in
     * is never written over: the new form gets a name beside it.
     */
    public List<WrittenForm> write(List<CriterionCode> criteria, Path folder, Progress progress) {
        SelfAssessment self = workspace.current();
        List<WrittenForm> written = new ArrayList<>();
        for (CriterionCode criterion : criteria) {
            progress.stopIfCancelled();
            progress.step(written.size(), criteria.size(), criterion.toString());
            written.add(write(self, criterion, folder.toAbsolutePath().normalize()));
        }
        progress.step(criteria.size(), criteria.size(), "");
        return written;
    }

    private WrittenForm write(SelfAssessment self, CriterionCode criterion, Path folder) {
        Path wanted = folder.resolve(fileName(self, criterion));
        Path partial = wanted.resolveSibling(wanted.getFileName() + ".partial");
        try {
            Files.createDirectories(folder);
            ByteArrayOutputStream made = new ByteArrayOutputStream();
            CriterionForm.write(self, criterion, UUID.randomUUID().toString(), made);
            try (FileChannel out = FileChannel.open(partial, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                for (ByteBuffer bytes = ByteBuffer.wrap(made.toByteArray()); bytes.hasRemaining();) {
                    out.write(bytes);
                }
                out.force(true);
            }
            readBack(partial, made.toByteArray());
            PaperShelf.Placed placed = new PaperShelf(new PaperLedger(workspace.folder().resolve("papers.txt"))).place(partial, wanted);
            return new WrittenForm(criterion, placed.path(), placed.reason());
        } catch (IOException broken) {
            throw new Failure(broken, "PAPER-NOT-WRITTEN", wanted.toString());
        } finally {
            FileNames.deleteQuietly(partial);
        }
    }

    private static void readBack(Path file, byte[] made) throws IOException {
        try (FileBytes bytes = FileBytes.openPastCache(file)) {
            if (bytes.size() != made.length || !Arrays.equals(bytes.bytes(0, made.length), made)) {
                throw new Failure("USB-BAD", String.valueOf(file.getFileName()));
            }
        }
    }

    /** What a filled-in form would bring; trouble with the file is in the result. Waits for the disk. */
    public FormPreview preview(Path file) {
        FormReading reading;
        try {
            reading = FormReader.read(file);
        } catch (Failure refused) {
            return FormPreview.refused(file, refused);
        }
        SelfAssessment self = workspace.current();
        FormHead head = reading.head();
        Optional<Failure> stranger = stranger(self, head, String.valueOf(file.getFileName()));
        if (stranger.isPresent()) {
            return FormPreview.refused(file, stranger.get());
        }
        FormLines lines = new FormLines(self, head);
        List<Failure> problems = new ArrayList<>(reading.problems());
        if (PaperShelf.openElsewhere(file)) {
            problems.add(0, new Failure("FORM-OPEN", String.valueOf(file.getFileName())));
        }
        return new FormPreview(file, Optional.of(head), reading.slots().stream().map(slot -> lines.of(slot, problems)).toList(),
                problems);
    }

    private static Optional<Failure> stranger(SelfAssessment self, FormHead head, String file) {
        if (!head.cycle().equals(self.cycle().id())) {
            return Optional.of(new Failure("FORM-OTHERCYCLE", file, head.school(), head.schoolYear()));
        }
        boolean known = head.set().equals(self.set().id()) && self.set().criterion(head.criterion()).isPresent();
        return known ? Optional.empty() : Optional.of(new Failure("FORM-CRITERION", file, head.criterion().toString()));
    }

    /**
     * Saves chosen slots in one save. An empty slot clears nothing.
     *
     * @param slots numbers of slots
     * @throws Failure FORM-STALE where the program's texts are no longer those the preview showed
     */
    public FormTaken take(FormPreview preview, Set<Integer> slots, Editor editor) {
        synchronized (workspace) {
            SelfAssessment self = workspace.current();
            FormHead head = preview.head().orElseThrow(() -> preview.problems().get(0));
            List<FormLine> chosen = preview.lines().stream().filter(l -> slots.contains(l.slot().number()))
                    .filter(l -> l.state().takeable()).toList();
            if (chosen.stream().anyMatch(l -> !self.fields().get(l.slot().field()).flatMap(FieldValue::value).equals(l.held()))) {
                throw new Failure("FORM-STALE", String.valueOf(preview.file().getFileName()));
            }
            Fields before = self.fields();
            Set<FieldKey> changed = new LinkedHashSet<>(workspace.save(editor, new FormEdits(self, head).of(chosen)));
            if (changed.stream().anyMatch(k -> k.entity().kind() == vn.truongchuan.domain.field.EntityKind.EVIDENCE)) {
                changed.addAll(workspace.save(editor, EvidenceEdits.waiting(workspace.current())));
            }
            return new FormTaken(List.copyOf(changed), back(before, changed));
        }
    }

    /** Puts fields back as they were; what did not exist before is marked deleted. */
    private static List<FieldEdit> back(Fields before, Set<FieldKey> changed) {
        Set<EntityKey> made = changed.stream().map(FieldKey::entity).filter(k -> before.entity(k).fields().isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        made.removeIf(k -> k.kind() == vn.truongchuan.domain.field.EntityKind.REQUIREMENT);
        List<FieldEdit> back = new ArrayList<>();
        made.forEach(key -> back.add(FieldEdit.set(key.field(Entity.DELETED), "true")));
        changed.stream().filter(key -> !made.contains(key.entity()))
                .forEach(key -> back.add(new FieldEdit(key, before.get(key).flatMap(FieldValue::value))));
        return back;
    }

    /** Takes back what was taken, as one more save that history shows too. */
    public List<FieldKey> undo(FormTaken taken, Editor editor) {
        return workspace.save(editor, taken.back());
    }
}
