package vn.truongchuan.application;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.truongchuan.application.ImportPreview.Item;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.SelfAssessmentReader.CycleIdentity;
import vn.truongchuan.domain.field.Dot;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.domain.field.Fields;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.domain.standard.RequirementId;
import vn.truongchuan.domain.standard.StandardSet;
import vn.truongchuan.drive.NamesOnDisk;
import vn.truongchuan.exchange.JsonProblem;
import vn.truongchuan.exchange.SelfAssessmentFile;
import vn.truongchuan.exchange.SelfAssessmentJson;
import vn.truongchuan.exchange.SelfAssessmentJsonReader;

/** A workspace's fields out to self-assessment.json and back in; nothing is ever deleted by an import. */
public final class Exports {
    private Exports() {
    }

    /** Writes the file beside its place, forces it to the disk and moves it there; the same content gives the same bytes. */
    public static void export(Workspace workspace, Path target) {
        byte[] bytes = bytes(workspace);
        if (target.getFileName() == null) {
            throw new Failure("EXPORT-WRITE", target.toString());
        }
        Path beside = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
            try {
                write(bytes, beside);
                move(beside, target);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException trouble) {
            throw new Failure(trouble, "EXPORT-WRITE", target.toString());
        }
    }

    private static void write(byte[] bytes, Path file) throws IOException {
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                out.write(rest);
            }
            out.force(true);
        }
    }

    /** What {@link #export} writes. */
    public static byte[] bytes(Workspace workspace) {
        return SelfAssessmentJson.write(SelfAssessmentFile.of(workspace.identity(), workspace.pinnedSet(), workspace.current().fields()));
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
        NamesOnDisk.tryForce(to.toAbsolutePath().getParent());
    }

    /** Reads the whole file and compares it with the workspace; writes nothing. */
    public static ImportPreview preview(Workspace workspace, Path file) {
        byte[] bytes;
        try {
            if (Files.size(file) > SelfAssessmentJsonReader.LARGEST) {
                return ImportPreview.refused(List.of(JsonProblem.of(JsonProblem.LIMIT, Long.toString(SelfAssessmentJsonReader.LARGEST))));
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException trouble) {
            throw new Failure(trouble, "IMPORT-READ", file.toString());
        }
        SelfAssessmentJsonReader.Reading reading = SelfAssessmentJsonReader.read(bytes);
        return reading.content().map(content -> preview(workspace, content)).orElseGet(() -> ImportPreview.refused(reading.problems()));
    }

    private static ImportPreview preview(Workspace workspace, SelfAssessmentFile content) {
        CycleIdentity here = workspace.identity();
        CycleIdentity there = content.identity();
        Fields fields = workspace.current().fields();
        boolean fresh = fields.size() == 0;
        boolean sameCycle = here.standardSet().equals(there.standardSet()) && here.schoolYear().equals(there.schoolYear());
        if (!sameCycle || !fresh && !here.id().equals(there.id())) {
            return ImportPreview.refused(List.of(JsonProblem.of(JsonProblem.OTHER_CYCLE, there.standardSet(),
                    there.schoolYear().toString())));
        }
        FieldComparison comparison = new FieldComparison(content.fields(), (key, dot) -> known(workspace, key, dot));
        List<Item> items = new ArrayList<>();
        content.fields().forEach((key, value) -> {
            Optional<FieldValue> ours = fields.get(key);
            items.add(new Item(key, ours, value, comparison.compare(key, ours, value)));
        });
        return new ImportPreview(Optional.of(content), List.of(), fresh,
                content.setDigest().isPresent() && !content.setDigest().equals(Optional.of(workspace.standardSet().digest().hex())), items,
                unplaced(workspace.standardSet(), content));
    }

    private static boolean known(Workspace workspace, FieldKey key, Dot dot) {
        return workspace.history(key).stream().anyMatch(change -> change.after().dot().equals(dot));
    }

    private static List<String> unplaced(StandardSet set, SelfAssessmentFile content) {
        return content.fields().keySet().stream().map(FieldKey::entity).distinct().filter(key -> !placed(set, key))
                .map(EntityKey::toString).toList();
    }

    private static boolean placed(StandardSet set, EntityKey key) {
        return switch (key.kind()) {
            case REQUIREMENT -> RequirementId.tryParse(key.id()).flatMap(set::requirement).isPresent();
            case CRITERION -> CriterionCode.tryParse(key.id()).flatMap(set::criterion).isPresent();
            default -> true;
        };
    }

    /**
     * Writes what the preview takes, all or none; versions, editors and times stay those of the file. Where both sides changed a field
     * both values stay, and somebody decides.
     * Of a workspace that was not new a backup is made first.
     *
     * @return the fields that were really changed
     */
    public static List<FieldKey> apply(Workspace workspace, ImportPreview preview) {
        SelfAssessmentFile content = preview.content().orElseThrow(() -> new Failure("IMPORT-REFUSED"));
        if (preview.fresh()) {
            workspace.adoptIdentity(content.identity(), content.setDigest().map(FileDigest::parse));
        } else if (preview.taken().findAny().isPresent()) {
            workspace.backups().make(Progress.NONE);
        }
        Map<FieldKey, List<FieldValue>> states = new HashMap<>();
        preview.fields().stream().filter(item -> workspace.current().fields().get(item.key()).equals(item.here()))
                .forEach(item -> states.put(item.key(), state(workspace, content, item)));
        return workspace.applyForeign(states, whole(workspace.current().fields(), content));
    }

    /** Whether the file has every field that is here: a part of one does not prove that the rest was heard of. */
    private static boolean whole(Fields here, SelfAssessmentFile content) {
        return here.stream().allMatch(f -> content.fields().containsKey(f.getKey()));
    }

    /** What a field holds after the import: the file's values where they are taken, both where both were changed. */
    private static List<FieldValue> state(Workspace workspace, SelfAssessmentFile content, Item item) {
        List<FieldValue> here = workspace.current().fields().values(item.key());
        Stream<FieldValue> shown = switch (item.outcome()) {
            case NEW -> Stream.of(item.there());
            case CHANGED -> workspace.current().fields().replacing(item.key(), item.there()).stream();
            case CONFLICT -> Stream.concat(here.stream(), Stream.of(item.there()));
            default -> here.stream();
        };
        Stream<FieldValue> beside = content.others().getOrDefault(item.key(), List.of()).stream()
                .filter(value -> !known(workspace, item.key(), value.dot()));
        SortedMap<Dot, FieldValue> state = new TreeMap<>();
        Stream.concat(shown, beside).forEach(value -> state.putIfAbsent(value.dot(), value));
        return List.copyOf(state.values());
    }
}
