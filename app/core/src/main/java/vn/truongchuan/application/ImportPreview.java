package vn.truongchuan.application;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.truongchuan.base.Failure;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.exchange.JsonProblem;
import vn.truongchuan.exchange.SelfAssessmentFile;

/**
 * What importing a file would do, before anything is written.
 *
 * @param content the file; empty exactly where there are problems
 * @param problems why it cannot be imported, as values with their sentences; nothing was thrown
 * @param fresh whether the workspace is new and takes the file over whole, the cycle's identity included
 * @param otherEdition whether the file was written under another edition of the same standard set
 * @param fields every field of the file with what becomes of it, in a stable order
 * @param unplaced addresses of criteria and requirements the set does not have; they are kept, not shown
 */
public record ImportPreview(Optional<SelfAssessmentFile> content, List<Failure> problems, boolean fresh, boolean otherEdition,
                            List<Item> fields, List<String> unplaced) {

    public ImportPreview {
        problems = List.copyOf(problems);
        fields = List.copyOf(fields);
        unplaced = List.copyOf(unplaced);
    }

    static ImportPreview refused(List<JsonProblem> problems) {
        List<Failure> failures = problems.stream().map(p -> new Failure(p.code(), p.arguments().toArray())).toList();
        return new ImportPreview(Optional.empty(), failures, false, false, List.of(), List.of());
    }

    /** What becomes of a field of the file. */
    public enum Outcome {
        /** Not in the workspace so far: taken. */
        NEW,
        /** Written later by someone who knew what stands here: taken. */
        CHANGED,
        /** The same version, or the same words: nothing to do. */
        SAME,
        /** What stands here was written later by someone who knew the file's: kept. */
        OLDER,
        /** Changed here and there: what stands here is kept, somebody must decide. */
        CONFLICT
    }

    /** One field: what stands here and what the file has. */
    public record Item(FieldKey key, Optional<FieldValue> here, FieldValue there, Outcome outcome) {
    }

    public boolean importable() {
        return content.isPresent();
    }

    public List<Item> of(Outcome outcome) {
        return fields.stream().filter(i -> i.outcome() == outcome).toList();
    }

    public long count(Outcome outcome) {
        return fields.stream().filter(i -> i.outcome() == outcome).count();
    }

    /** What would be written. */
    public Stream<Item> taken() {
        return fields.stream().filter(i -> i.outcome() == Outcome.NEW || i.outcome() == Outcome.CHANGED);
    }
}
