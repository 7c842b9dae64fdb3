package vn.truongchuan.application;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.truongchuan.application.IntakeOutcome.Kind;
import vn.truongchuan.application.PlannedFile.Choice;
import vn.truongchuan.base.Cancelled;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.evidence.EvidenceRegister;
import vn.truongchuan.domain.evidence.Refusal;
import vn.truongchuan.domain.evidence.TitleProposal;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.vault.Admission;
import vn.truongchuan.vault.Screening;

/** Takes chosen files in: first what would happen, then doing it, file by file, each row only after its file is safe. */
final class EvidenceIntake {
    private final Workspace workspace;

    EvidenceIntake(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Contents are only summed up where another of the same size is known. */
    IntakePlan preview(List<Path> chosen, Optional<CriterionCode> home, Progress progress) {
        FileSelection selection = FileSelection.of(chosen, progress);
        List<Screening> screenings = new ArrayList<>();
        int total = selection.files().size();
        for (Path file : selection.files()) {
            progress.stopIfCancelled();
            progress.step(screenings.size(), total, file.getFileName() == null ? "" : file.getFileName().toString());
            screenings.add(workspace.vault().screen(file));
        }
        EvidenceRegister register = workspace.current().evidence();
        Set<Long> known = register.items().stream().map(i -> i.text(EvidenceItem.FILE_SIZE)).filter(s -> s.matches("\\d{1,18}"))
                .map(Long::valueOf).collect(Collectors.toCollection(HashSet::new));
        Map<Long, Long> sizes = screenings.stream().collect(Collectors.groupingBy(Screening::size, Collectors.counting()));
        Set<FileDigest> seen = new HashSet<>();
        List<PlannedFile> files = new ArrayList<>();
        for (Screening screening : screenings) {
            progress.stopIfCancelled();
            boolean sum = screening.refusal().isEmpty() && (known.contains(screening.size()) || sizes.get(screening.size()) > 1);
            Optional<FileDigest> digest = sum ? workspace.vault().digestOf(screening, progress) : Optional.empty();
            List<String> same = digest.map(register::find).orElse(List.of()).stream().map(EvidenceItem::id).toList();
            boolean twin = digest.isPresent() && !seen.add(digest.get());
            files.add(new PlannedFile(screening, home, TitleProposal.of(screening.name().nfc()), same, twin,
                    choice(screening, same, twin), false));
        }
        long bytes = files.stream().filter(f -> f.choice() == Choice.NEW).mapToLong(f -> f.screening().size()).sum();
        return new IntakePlan(files, selection.notListed(), workspace.vault().hasSpaceFor(bytes));
    }

    private static Choice choice(Screening screening, List<String> same, boolean twin) {
        if (screening.refusal().isPresent()) {
            return Choice.SKIP;
        }
        if (!same.isEmpty()) {
            return Choice.USE_EXISTING;
        }
        return twin ? Choice.SKIP : Choice.NEW;
    }

    /** What happened to each file, in the order of the plan; when the work is stopped, what is done stays done. */
    List<IntakeOutcome> take(IntakePlan plan, Editor editor, Progress progress) {
        IntakeRows rows = new IntakeRows(workspace, editor);
        List<IntakeOutcome> outcomes = new ArrayList<>();
        Map<FileDigest, String> takenNow = new HashMap<>();
        Stretch stretch = new Stretch(progress, plan.bytes());
        boolean stopped = false;
        try {
            for (PlannedFile file : plan.files()) {
                stopped = stopped || progress.cancelled();
                outcomes.add(stopped ? IntakeOutcome.of(file.screening().path(), Kind.NOT_REACHED) : one(file, rows, takenNow, stretch));
                stopped = stopped || stretch.stopped;
            }
        } finally {
            rows.save();
        }
        workspace.save(editor, EvidenceEdits.waiting(workspace.current()));
        return outcomes;
    }

    private IntakeOutcome one(PlannedFile file, IntakeRows rows, Map<FileDigest, String> takenNow, Stretch stretch) {
        Path path = file.screening().path();
        if (file.refusal().isPresent()) {
            return IntakeOutcome.refused(path, file.refusal().get());
        }
        if (file.choice() == Choice.SKIP) {
            return IntakeOutcome.of(path, Kind.SKIPPED);
        }
        if (file.choice() == Choice.USE_EXISTING && !file.sameAs().isEmpty()) {
            rows.use(file.sameAs().get(0), file.home());
            return IntakeOutcome.of(path, Kind.USED_EXISTING, file.sameAs().get(0), Set.of());
        }
        try {
            Admission admission = workspace.vault().add(path, file.emptyConfirmed(), stretch);
            stretch.next(file.screening().size());
            return admission.stored().map(stored -> row(file, stored, rows, takenNow))
                    .orElseGet(() -> IntakeOutcome.refused(path, admission.refusal().orElseThrow()));
        } catch (Cancelled stop) {
            stretch.stopped = true;
            return IntakeOutcome.of(path, Kind.NOT_REACHED);
        }
    }

    private IntakeOutcome row(PlannedFile file, Admission.StoredFile stored, IntakeRows rows, Map<FileDigest, String> takenNow) {
        Path path = file.screening().path();
        boolean wanted = !file.sameAs().isEmpty() || file.twin();
        Optional<String> same = Optional.ofNullable(takenNow.get(stored.digest()))
                .or(() -> workspace.current().evidence().find(stored.digest()).stream().map(EvidenceItem::id).findFirst());
        if (same.isPresent() && !wanted) {
            rows.use(same.get(), file.home());
            return IntakeOutcome.of(path, Kind.USED_EXISTING, same.get(), stored.marks());
        }
        Optional<String> id = rows.add(file, stored);
        id.ifPresent(made -> takenNow.putIfAbsent(stored.digest(), made));
        return id.map(made -> IntakeOutcome.of(path, Kind.ADDED, made, stored.marks())).orElseGet(() -> IntakeOutcome.refused(path,
                Refusal.of("EV-NUMBERS", file.home().map(CriterionCode::toString).orElse(""))));
    }

    /** Reports the bytes of one file as a part of all. */
    private static final class Stretch implements Progress {
        private final Progress whole;
        private final long total;
        private long before;
        private boolean stopped;

        Stretch(Progress whole, long total) {
            this.whole = whole;
            this.total = total;
        }

        void next(long size) {
            before += size;
        }

        @Override
        public void step(long done, long ofFile, String item) {
            whole.step(Math.min(total, before + done), total, item);
        }

        @Override
        public boolean cancelled() {
            return whole.cancelled();
        }
    }
}
