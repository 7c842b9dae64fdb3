package vn.truongchuan.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.assessment.RequirementAssessment;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.merge.MergeRecord;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.domain.standard.CriterionCode;

/** A chair and two members, each with a computer of their own; the members begin with what the chair gave. */
class ThreeComputers {
    static final Editor CHAIR = new Editor("Thầy Bình");
    static final Editor HA = new Editor("Cô Hà");
    static final Editor MINH = new Editor("Thầy Minh");
    static final CriterionCode ONE = CriterionCode.of(1, 1);
    static final FieldKey A = statement("1.1/1/a.1");
    static final FieldKey B = statement("1.1/1/c");
    static final FieldKey C = statement("2.1/1/a");
    @TempDir
    Path temp;
    Workspace chair;
    Workspace ha;
    Workspace minh;
    private final List<Workspace> open = new ArrayList<>();

    @BeforeEach
    void threeComputers() {
        chair = add(Workspace.create(temp.resolve("chair"), "tt18-2018-pt", new SchoolYear(2024), false));
        begin();
        ha = copy("ha");
        minh = copy("minh");
    }

    /** What the chair writes before anything is given to the members. */
    void begin() {
        write(chair, CHAIR, A, "Bản đầu của hội đồng");
    }

    @AfterEach
    void close() {
        open.forEach(Workspace::close);
    }

    static FieldKey statement(String requirement) {
        return new EntityKey(EntityKind.REQUIREMENT, requirement).field(RequirementAssessment.STATEMENT);
    }

    /** A workspace that is closed after the test. */
    Workspace add(Workspace workspace) {
        open.add(workspace);
        return workspace;
    }

    /** A computer that begins with what the chair has. */
    Workspace copy(String name) {
        Workspace copy = add(Workspace.create(temp.resolve(name), "tt18-2018-pt", new SchoolYear(2024), false));
        copy.adoptIdentity(chair.identity(), Optional.empty());
        copy.merges().merge(CHAIR, chair.merges().state(), "assignment");
        return copy;
    }

    void reopenChair() {
        chair.close();
        chair = add(Workspace.open(temp.resolve("chair")));
    }

    static void write(Workspace at, Editor who, FieldKey key, String text) {
        at.save(who, List.of(FieldEdit.set(key, text)));
    }

    /** Every value of a field, the shown one first. */
    static List<String> texts(Workspace at, FieldKey key) {
        return at.current().fields().values(key).stream().map(v -> v.value().orElse("")).toList();
    }

    static Optional<MergeRecord> merge(Workspace at, Workspace from) {
        return at.merges().merge(CHAIR, from.merges().state(), "package of " + from.folder().getFileName());
    }

    /** Takes a file in as evidence of criterion 1.1; its id. */
    static String take(Workspace at, Editor who, Path file) {
        EvidenceDesk desk = new EvidenceDesk(at);
        desk.take(desk.preview(List.of(file), Optional.of(ONE), Progress.NONE), who, Progress.NONE);
        return at.current().evidence().items().stream().filter(i -> i.text(EvidenceItem.FILE_NAME).equals(file.getFileName().toString()))
                .findFirst().orElseThrow().id();
    }

    Path file(String name, String content) {
        try {
            return Files.writeString(Files.createDirectories(temp.resolve("files")).resolve(name), content);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
