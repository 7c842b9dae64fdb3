package vn.truongchuan.domain.assessment;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import vn.truongchuan.domain.field.Entity;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.domain.standard.RequirementId;

/**
 * What an office wrote to the school about its self-assessment, and what the school did with it. Its id is the office's, so that
 * the same comment that arrives twice is one.
 *
 * @param about address of a requirement or a criterion; empty for the whole
 * @param reason why something is returned; empty for a comment
 * @param from name of the office
 * @param answer what the school answers
 */
public record Feedback(String id, String about, Kind kind, String text, String reason, String from, Optional<Instant> at, State state,
        String answer) {
    public static final String ABOUT = "about";
    public static final String KIND = "kind";
    public static final String TEXT = "text";
    public static final String REASON = "reason";
    public static final String FROM = "from";
    public static final String AT = "at";
    public static final String STATE = "state";
    public static final String ANSWER = "answer";

    /** A comment, or something that is returned to be done again. */
    public enum Kind { COMMENT, RETURN }

    /** What the school has done with it. */
    public enum State { OPEN, ANSWERED, DONE }

    public static EntityKey key(String id) {
        return new EntityKey(EntityKind.FEEDBACK, id);
    }

    public static Feedback from(Entity entity) {
        return new Feedback(entity.key().id(), entity.text(ABOUT),
                Kind.RETURN.name().equals(entity.text(KIND)) ? Kind.RETURN : Kind.COMMENT, entity.text(TEXT), entity.text(REASON),
                entity.text(FROM), moment(entity.text(AT)), state(entity.text(STATE)), entity.text(ANSWER));
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException expected) {
            return Optional.empty();
        }
    }

    private static State state(String text) {
        for (State state : State.values()) {
            if (state.name().equals(text)) {
                return state;
            }
        }
        return State.OPEN;
    }

    /** The requirement it is about, where it is about one. */
    public Optional<RequirementId> requirement() {
        return RequirementId.tryParse(about);
    }

    /** The criterion it is about or whose requirement it is about. */
    public Optional<CriterionCode> criterion() {
        return requirement().map(RequirementId::criterion).or(() -> CriterionCode.tryParse(about));
    }
}
