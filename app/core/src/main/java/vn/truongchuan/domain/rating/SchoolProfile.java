package vn.truongchuan.domain.rating;

import java.util.List;
import java.util.Set;

/** What a school is, as tokens of the standard set: which requirements are meant for it. */
public record SchoolProfile(Set<String> tokens) {

    public SchoolProfile {
        tokens = Set.copyOf(tokens);
    }

    /** Whether a requirement with these tokens is meant for this school; no tokens means every school. */
    public boolean matches(List<String> appliesTo) {
        return appliesTo.isEmpty() || appliesTo.stream().anyMatch(tokens::contains);
    }
}
