package vn.truongchuan.domain.rating;

import java.util.List;
import java.util.Set;
import vn.truongchuan.domain.standard.Applicability;

/**
 * What a school is, as tokens of the standard set: which requirements are meant for it.
 *
 * @param tokens what is true of the school
 * @param unknown what the school has not said yet; what depends on it is neither counted nor left out
 */
public record SchoolProfile(Set<String> tokens, Set<String> unknown) {

    public SchoolProfile {
        tokens = Set.copyOf(tokens);
        unknown = Set.copyOf(unknown);
    }

    public SchoolProfile(Set<String> tokens) {
        this(tokens, Set.of());
    }

    /** Whether a requirement with these alternatives is certainly meant for this school; no alternatives means every school. */
    public boolean matches(List<String> appliesTo) {
        return answer(appliesTo) == Applicability.Answer.YES;
    }

    /** Whether a requirement with these alternatives is meant for this school, as far as is known. */
    public Applicability.Answer answer(List<String> appliesTo) {
        return Applicability.any(appliesTo, tokens, unknown);
    }
}
