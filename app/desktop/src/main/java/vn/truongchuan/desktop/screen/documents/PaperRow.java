package vn.truongchuan.desktop.screen.documents;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.truongchuan.documents.MissingPart;
import vn.truongchuan.documents.Paper;

/**
 * One paper in all its kinds of file.
 *
 * @param missing what it lacks; empty while nobody has looked
 * @param written the newest file of each kind
 */
record PaperRow(String title, List<Paper> kinds, Optional<List<MissingPart>> missing, Map<Paper, Written> written) {

    PaperRow {
        kinds = List.copyOf(kinds);
        written = Map.copyOf(written);
    }

    /** A file and when it was written. */
    record Written(Path file, Instant at) {
    }

    boolean ready() {
        return missing.filter(List::isEmpty).isPresent();
    }
}
