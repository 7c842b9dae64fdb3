package vn.truongchuan.application;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import vn.truongchuan.domain.evidence.Mark;
import vn.truongchuan.domain.evidence.Refusal;

/**
 * What happened to one file.
 *
 * @param evidence id of the evidence it became or belongs to
 * @param refusal why it was not taken
 */
public record IntakeOutcome(Path file, Kind kind, Optional<String> evidence, Optional<Refusal> refusal, Set<Mark> marks) {

    public IntakeOutcome {
        marks = Set.copyOf(marks);
    }

    /** What can happen. */
    public enum Kind {
        /** New evidence. */
        ADDED,
        /** The evidence that was there before with this content is used. */
        USED_EXISTING,
        /** Evidence has this file now. */
        ATTACHED,
        /** Left out as the plan said. */
        SKIPPED,
        REFUSED,
        /** The work was stopped before. */
        NOT_REACHED
    }

    static IntakeOutcome of(Path file, Kind kind) {
        return new IntakeOutcome(file, kind, Optional.empty(), Optional.empty(), Set.of());
    }

    static IntakeOutcome of(Path file, Kind kind, String evidence, Set<Mark> marks) {
        return new IntakeOutcome(file, kind, Optional.of(evidence), Optional.empty(), marks);
    }

    static IntakeOutcome refused(Path file, Refusal why) {
        return new IntakeOutcome(file, Kind.REFUSED, Optional.empty(), Optional.of(why), Set.of());
    }
}
