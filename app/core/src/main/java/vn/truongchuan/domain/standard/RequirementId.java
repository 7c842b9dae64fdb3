package vn.truongchuan.domain.standard;

import java.util.Optional;

/** Address of one requirement: criterion, level and key, written "1.1/2/a.1". */
public record RequirementId(CriterionCode criterion, int level, String key) {

    public RequirementId {
        if (level < 1 || key.isBlank() || key.indexOf('/') >= 0) {
            throw new IllegalArgumentException("no such requirement: " + criterion + "/" + level + "/" + key);
        }
    }

    /** Reads "1.1/2/a.1"; throws IllegalArgumentException for anything else. */
    public static RequirementId parse(String text) {
        return tryParse(text).orElseThrow(() -> new IllegalArgumentException("not a requirement: " + text));
    }

    /** Reads "1.1/2/a.1"; empty for anything else. */
    public static Optional<RequirementId> tryParse(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 3 || !parts[1].matches("[1-9]") || parts[2].isBlank()) {
            return Optional.empty();
        }
        return CriterionCode.tryParse(parts[0]).map(code -> new RequirementId(code, Integer.parseInt(parts[1]), parts[2]));
    }

    @Override
    public String toString() {
        return criterion + "/" + level + "/" + key;
    }
}
