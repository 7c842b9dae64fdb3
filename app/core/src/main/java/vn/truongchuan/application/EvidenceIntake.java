package vn.truongchuan.application;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
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
import vn.truongchuan.vault.Arrivals;
import vn.truongchuan.vault.Screening;

/** Takes chosen files in: first what would happen, then doing it, file by file, each row only after its file is safe. */
final class EvidenceIntake {
    /** Copies that may wait for the disk while the next one is made. */
    private static final int IN_FLIGHT = 32;
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
        List<IntakeOutcome> outcomes = new ArrayList<>();
        IntakeRows rows = new IntakeRows(workspace, editor);
        Stretch stretch = new Stretch(progress, plan.bytes());
        try (Arrivals arrivals = workspace.vault().arrivals()) {
            Deque<Waiting> waiting = new ArrayDeque<>();
            Map<FileDigest, String> takenNow = new HashMap<>();
            for (PlannedFile file : plan.files()) {
                waiting.add(begin(file, arrivals, stretch));
                while (waiting.size() > IN_FLIGHT || !waiting.isEmpty() && waiting.peek().admission.isDone()) {
                    outcomes.add(finish(waiting.remove(), rows, takenNow));
                }
            }
            waiting.forEach(w -> outcomes.add(finish(w, rows, takenNow)));
        } finally {
            rows.save();
        }
        workspace.save(editor, EvidenceEdits.waiting(workspace.current()));
        return outcomes;
    }

    /** A file whose copy is made and whose admission may still be on its way; empty where nothing is read of it. */
    private record Waiting(PlannedFile file, CompletableFuture<Optional<Admission>> admission, boolean stopped) {
    }

    private static Waiting begin(PlannedFile file, Arrivals arrivals, Stretch stretch) {
        CompletableFuture<Optional<Admission>> nothing = CompletableFuture.completedFuture(Optional.empty());
        if (stretch.cancelled()) {
            return new Waiting(file, nothing, true);
        }
        boolean useExisting = file.choice() == Choice.USE_EXISTING && !file.sameAs().isEmpty();
        if (file.refusal().isPresent() || file.choice() == Choice.SKIP || useExisting) {
            return new Waiting(file, nothing, false);
        }
        try {
            var admission = arrivals.add(file.path(), file.emptyConfirmed(), stretch);
            stretch.next(file.size());
            return new Waiting(file, admission.thenApply(Optional::of), false);
        } catch (Cancelled stop) {
            return new Waiting(file, nothing, true);
        }
    }

    private IntakeOutcome finish(Waiting waiting, IntakeRows rows, Map<FileDigest, String> takenNow) {
        PlannedFile file = waiting.file;
        if (waiting.stopped) {
            return IntakeOutcome.of(file.path(), Kind.NOT_REACHED);
        }
        if (file.refusal().isPresent()) {
            return IntakeOutcome.refused(file.path(), file.refusal().get());
        }
        Optional<Admission> admission = waiting.admission.join();
        if (admission.isPresent()) {
            return admission.get().stored().map(stored -> row(file, stored, rows, takenNow))
                    .orElseGet(() -> IntakeOutcome.refused(file.path(), admission.get().refusal().orElseThrow()));
        }
        if (file.choice() == Choice.SKIP) {
            return IntakeOutcome.of(file.path(), Kind.SKIPPED);
        }
        rows.use(file.sameAs().get(0), file.home());
        return IntakeOutcome.of(file.path(), Kind.USED_EXISTING, file.sameAs().get(0), Set.of());
    }

    private IntakeOutcome row(PlannedFile file, Admission.StoredFile stored, IntakeRows rows, Map<FileDigest, String> takenNow) {
        Path path = file.path();
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
