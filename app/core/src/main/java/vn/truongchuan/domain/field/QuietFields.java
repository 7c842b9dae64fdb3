package vn.truongchuan.domain.field;

import java.util.Set;

/**
 * Fields that hold no one's words and go with another field: a place in a list, a running number, what is known of a file's content.
 * Where two computers wrote them differently the highest version counts and nobody is asked.
 */
public final class QuietFields {
    private static final Set<String> OF_EVIDENCE = Set.of("serial", "box", "fileName", "fileNameGiven", "fileSize", "fileCrc", "fileMarks",
            "mediaType", "mergedInto", "alsoUsedIn", "vacated");

    private QuietFields() {
    }

    public static boolean quiet(FieldKey key) {
        return Entity.ORDER.equals(key.name()) || key.entity().kind() == EntityKind.EVIDENCE && OF_EVIDENCE.contains(key.name());
    }
}
