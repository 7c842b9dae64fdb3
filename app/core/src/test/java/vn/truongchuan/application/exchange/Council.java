package vn.truongchuan.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.truongchuan.application.Editor;
import vn.truongchuan.application.EvidenceDesk;
import vn.truongchuan.application.Exports;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.assessment.RequirementAssessment;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.domain.school.CouncilMember;
import vn.truongchuan.domain.school.School;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.exchange.seal.Unlocking;

/** A chair and members on PCs of their own, with real workspaces, real files and a folder that is the stick. */
final class Council implements AutoCloseable {
    static final Editor CHAIR = new Editor("Thầy Bình");
    static final Editor HA = new Editor("Cô Hà");
    static final Editor MINH = new Editor("Thầy Minh");
    static final Confirmations COMPARED = new Confirmations(true, Optional.empty(), false);
    private final Path temp;
    private final List<Workspace> open = new ArrayList<>();
    final Workspace chair;
    final Path stick;
    final String ha;
    final String minh;

    Council(Path temp) {
        this(temp, Workspace.create(temp.resolve("chair"), "tt18-2018-pt", new SchoolYear(2024), false));
    }

    /**
     * @param chair a new workspace in the folder "chair"
     */
    Council(Path temp, Workspace chair) {
        this.temp = temp;
        this.stick = folder("stick");
        this.chair = add(chair);
        ha = member(HA, "1");
        minh = member(MINH, "2");
        chair.save(CHAIR, List.of(FieldEdit.set(EntityKey.SCHOOL.field(School.NAME), "Trường THCS Hoà Bình"),
                FieldEdit.set(statement("1.1/1/a"), "Bản đầu của hội đồng")));
    }

    private String member(Editor who, String order) {
        EntityKey key = EntityKey.fresh(EntityKind.MEMBER);
        chair.save(CHAIR, List.of(FieldEdit.set(key.field(CouncilMember.NAME), who.name()), FieldEdit.set(key.field("order"), order)));
        return key.id();
    }

    Workspace add(Workspace workspace) {
        open.add(workspace);
        return workspace;
    }

    Path folder(String name) {
        try {
            return Files.createDirectories(temp.resolve(name));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    static FieldKey statement(String requirement) {
        return new EntityKey(EntityKind.REQUIREMENT, requirement).field(RequirementAssessment.STATEMENT);
    }

    static void write(Workspace at, Editor who, FieldKey key, String text) {
        at.save(who, List.of(FieldEdit.set(key, text)));
    }

    static String text(Workspace at, FieldKey key) {
        return at.current().fields().get(key).flatMap(FieldValue::value).orElse("");
    }

    static List<String> texts(Workspace at, FieldKey key) {
        return at.current().fields().values(key).stream().map(v -> v.value().orElse("")).sorted().toList();
    }

    /** Takes a new file in as evidence of a criterion; its id. */
    String evidence(Workspace at, Editor who, String criterion, String name, String content) {
        Path file = temp.resolve("files").resolve(name);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        EvidenceDesk desk = new EvidenceDesk(at);
        desk.take(desk.preview(List.of(file), Optional.of(CriterionCode.parse(criterion)), Progress.NONE), who, Progress.NONE);
        return at.current().evidence().items().stream().filter(i -> i.text(EvidenceItem.FILE_NAME).equals(name)).findFirst()
                .orElseThrow().id();
    }

    Path send(Workspace from, Editor who, Draft draft) {
        List<Path> files = new Sending(from).write(who, draft, stick, Optional.empty(), Progress.NONE).files();
        assertThat(files).hasSize(1);
        return files.get(0);
    }

    Path assign(String member, String... criteria) {
        return send(chair, CHAIR, new Sending(chair).assignment(member, List.of(criteria).stream().map(CriterionCode::parse).toList(),
                "Mong thầy cô hoàn thành sớm"));
    }

    /** A member's PC that begins with the assignment. */
    Workspace begin(String name, Editor who, Path assignment) {
        Path home = temp.resolve(name);
        Receiving receiving = Receiving.fresh(home);
        Arrival arrival = look(receiving, who, assignment);
        assertThat(arrival.state()).isEqualTo(Arrival.State.READY);
        Taken taken = receiving.take(arrival, who, COMPARED, Unlocking.NOTHING, Progress.NONE);
        assertThat(taken.made()).contains(home);
        return add(Workspace.open(home));
    }

    Path contribute(Workspace from, Editor who) {
        return send(from, who, new Sending(from).contribution());
    }

    static Arrival look(Receiving receiving, Editor who, Path file) {
        List<Arrival> arrivals = receiving.look(who, List.of(file), Unlocking.NOTHING, Progress.NONE);
        assertThat(arrivals).hasSize(1);
        return arrivals.get(0);
    }

    static Arrival look(Workspace at, Editor who, Path file) {
        return look(new Receiving(at), who, file);
    }

    static Taken take(Workspace at, Editor who, Path file) {
        Receiving receiving = new Receiving(at);
        return receiving.take(look(receiving, who, file), who, COMPARED, Unlocking.NOTHING, Progress.NONE);
    }

    static byte[] export(Workspace at) {
        return Exports.bytes(at);
    }

    @Override
    public void close() {
        open.forEach(Workspace::close);
    }
}
