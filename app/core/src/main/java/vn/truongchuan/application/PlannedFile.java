package vn.truongchuan.application;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.truongchuan.domain.evidence.ContentType;
import vn.truongchuan.domain.evidence.Mark;
import vn.truongchuan.domain.evidence.Refusal;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.vault.Screening;

/**
 * What would happen to one chosen file.
 *
 * @param home criterion whose evidence it becomes; empty to sort it later
 * @param title proposed or typed; may be blank
 * @param sameAs ids of living evidence with the same content
 * @param twin whether an earlier file of the selection has the same content
 * @param emptyConfirmed whether a file without content may be taken
 */
public record PlannedFile(Screening screening, Optional<CriterionCode> home, String title, List<String> sameAs, boolean twin,
                          Choice choice, boolean emptyConfirmed) {

    public PlannedFile {
        sameAs = List.copyOf(sameAs);
    }

    /** What to do with a file. */
    public enum Choice {
        /** Make new evidence of it. */
        NEW,
        /** Use the evidence that has the same content, in the criterion as well. */
        USE_EXISTING,
        /** Leave it out. */
        SKIP
    }

    public Optional<Refusal> refusal() {
        return screening.refusal();
    }

    /** Whether a word is needed before it is taken: it is empty. */
    public boolean needsConfirmation() {
        return screening.marks().contains(Mark.EMPTY) && !emptyConfirmed;
    }

    public String name() {
        return screening.name().nfc();
    }

    public Path path() {
        return screening.path();
    }

    public long size() {
        return screening.size();
    }

    public Set<Mark> marks() {
        return screening.marks();
    }

    public ContentType type() {
        return screening.type();
    }

    public PlannedFile at(CriterionCode criterion) {
        return new PlannedFile(screening, Optional.of(criterion), title, sameAs, twin, choice, emptyConfirmed);
    }

    public PlannedFile titled(String words) {
        return new PlannedFile(screening, home, words, sameAs, twin, choice, emptyConfirmed);
    }

    /** Another choice; a refused file stays left out. */
    public PlannedFile choosing(Choice other) {
        return new PlannedFile(screening, home, title, sameAs, twin, refusal().isPresent() ? Choice.SKIP : other, emptyConfirmed);
    }

    public PlannedFile confirmedEmpty() {
        return new PlannedFile(screening, home, title, sameAs, twin, choice, true);
    }
}
