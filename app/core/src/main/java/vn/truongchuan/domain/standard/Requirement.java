package vn.truongchuan.domain.standard;

import java.util.List;
import java.util.Optional;

/**
 * One checkable demand (nội hàm) of a criterion at a level, restated briefly in our own words.
 *
 * @param key letter of the điểm with its part ("a", "a.2"), or a number where the level has no lettered điểm
 * @param summary our restatement, Vietnamese
 * @param cite circular's article and clause, e.g. "Điều 8 khoản 2 Mức 1 điểm a"
 * @param appliesTo the schools it is meant for, one alternative per entry, see {@link Applicability}; empty means every school
 * @param status suspension or repeal that keeps it from being counted, if any
 * @param verified false where our text could not be checked against the circular
 */
public record Requirement(RequirementId id, String summary, String cite, List<String> appliesTo,
                          Optional<RequirementStatus> status, boolean verified, Optional<String> note) {

    public Requirement {
        appliesTo = List.copyOf(appliesTo);
    }

    public String key() {
        return id.key();
    }

    /** The lettered điểm this is part of ("a" of "a.2"), or "" where the level has no letters. */
    public String indicator() {
        return Character.isLetter(id.key().charAt(0)) ? id.key().split("\\.")[0] : "";
    }
}
