package vn.truongchuan.domain.evidence;

import java.util.Set;
import vn.truongchuan.domain.field.FieldKey;

/** Which fields are texts that may cite evidence: in them codes are stored as links. */
public final class CitedFields {
    private static final Set<String> REQUIREMENT = Set.of("statement", "note");
    private static final Set<String> ACTION = Set.of("content", "conditions", "expected", "result");

    private CitedFields() {
    }

    public static boolean cites(FieldKey key) {
        return switch (key.entity().kind()) {
            case REQUIREMENT -> REQUIREMENT.contains(key.name());
            case POINT -> "text".equals(key.name());
            case STANDARD, REPORT -> true;
            case ACTION -> ACTION.contains(key.name());
            case CRITERION -> "note".equals(key.name());
            default -> false;
        };
    }
}
