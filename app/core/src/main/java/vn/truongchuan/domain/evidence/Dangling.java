package vn.truongchuan.domain.evidence;

import java.util.Optional;

/**
 * A citation that leads nowhere.
 *
 * @param shown the code as the text shows it
 * @param id the evidence it means, where that is known
 */
public record Dangling(String shown, Reason reason, Optional<String> id) {

    /** Why it leads nowhere. */
    public enum Reason {
        /** No evidence has this code. */
        NO_SUCH_CODE,
        /** The evidence was deleted. */
        DELETED,
        /** The evidence it is linked to is not known here, or never got a code. */
        UNKNOWN
    }
}
