package vn.truongchuan.application;

import java.nio.file.Path;
import java.util.List;
import vn.truongchuan.documents.MissingPart;

/**
 * A paper that was written.
 *
 * @param path where it really is
 * @param reason why it is there and not where it was asked for
 * @param missing parts that were never entered and are marked in it
 */
public record WrittenPaper(Path path, Reason reason, List<MissingPart> missing) {

    public WrittenPaper {
        missing = List.copyOf(missing);
    }

    /** Why a paper got the name it has. */
    public enum Reason {
        /** It is where it was asked for. */
        AS_ASKED,
        /** The file of that name is open in another program or may not be written. */
        TARGET_OPEN,
        /** The file of that name is not as this program wrote it: a person's work is not overwritten. */
        TARGET_CHANGED
    }
}
