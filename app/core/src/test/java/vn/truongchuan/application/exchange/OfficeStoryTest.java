package vn.truongchuan.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.application.Editor;
import vn.truongchuan.application.EvidenceDesk;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.assessment.Feedback;
import vn.truongchuan.domain.assessment.RequirementAssessment;
import vn.truongchuan.domain.assessment.Verdict;
import vn.truongchuan.domain.check.Checks;
import vn.truongchuan.domain.check.Finding;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.exchange.pack.Party;
import vn.truongchuan.exchange.seal.Unlocking;
import vn.truongchuan.exchange.sign.KnownKeys;
import vn.truongchuan.sample.SampleBuilder;
import vn.truongchuan.sample.SampleSchool;

/** A school hands in; the office reads, confirms, comments; the school sees each comment where it belongs and sends the rest. */
class OfficeStoryTest {
    private static final Editor SCHOOL = new Editor("Cô Thư ký");
    private static final Editor OFFICER = new Editor("Chuyên viên");
    @TempDir
    private Path temp;
    private Workspace school;
    private Office office;
    private Path stick;
    private String about;

    @BeforeEach
    void begin() throws IOException {
        school = new SampleBuilder(SampleSchool.of("th-tan-lap")).build(temp.resolve("school"), Progress.NONE);
        office = Office.create(temp.resolve("office"), Party.Role.OFFICE, "Phòng Giáo dục và Đào tạo");
        stick = Files.createDirectories(temp.resolve("stick"));
        about = school.standardSet().criterion(CriterionCode.of(1, 1)).orElseThrow().requirements().findFirst().orElseThrow().id()
                .toString();
    }

    @AfterEach
    void end() {
        school.close();
    }

    private Path submit(Draft draft) {
        return new Sending(school).write(SCHOOL, draft, stick, Optional.empty(), Progress.NONE).files().get(0);
    }

    private Party knownOffice() {
        return new ExchangeLog(school).peers(Party.Role.OFFICE).stream().filter(p -> !p.id().isEmpty()).findFirst()
                .orElse(new Party(Party.Role.OFFICE, "", ""));
    }

    private Arrival officeLook(Path file) {
        return office.look(List.of(file), Unlocking.NOTHING, Progress.NONE).get(0);
    }

    private Taken officeTake(Path file) {
        return office.take(officeLook(file), OFFICER, Council.COMPARED, Unlocking.NOTHING, Progress.NONE);
    }

    private Path answer(Draft draft) {
        return office.write(OFFICER, draft, stick, Optional.empty(), Progress.NONE).files().get(0);
    }

    @Test
    void what_the_office_reads_rates_as_at_the_school() {
        Path file = submit(new Sending(school).submission(knownOffice(), true));
        Submission read = Submission.read(List.of(file), Unlocking.NOTHING, Progress.NONE);

        assertThat(read.rating()).isEqualTo(school.current().rating());
        assertThat(read.unplaced()).isEmpty();

        Taken taken = officeTake(file);
        assertThat(taken.files()).isEqualTo(EvidenceChoice.held(school).size()).isPositive();
        assertThat(office.submission(taken.entry().id()).rating()).isEqualTo(school.current().rating());
        assertThat(officeLook(file).state()).isEqualTo(Arrival.State.NOTHING_NEW);
        assertThat(officeLook(file).key().orElseThrow().state()).isEqualTo(KnownKeys.State.KNOWN);
    }

    @Test
    void after_a_receipt_only_new_evidence_travels_and_comments_stand_at_their_requirement() throws IOException {
        Taken first = officeTake(submit(new Sending(school).submission(knownOffice(), true)));
        Path receipt = answer(office.receipt(first.entry().id()));
        Council.take(school, SCHOOL, receipt);
        assertThat(new ExchangeLog(school).confirmed()).containsExactly(first.entry().id());
        new EvidenceDesk(school).take(new EvidenceDesk(school).preview(List.of(Files.writeString(temp.resolve("bo-sung.txt"), "Bổ sung")),
                Optional.of(CriterionCode.of(1, 1)), Progress.NONE), SCHOOL, Progress.NONE);

        Draft second = new Sending(school).submission(knownOffice(), true);
        assertThat(second.files()).isEqualTo(1);
        assertThat(second.content().head().route().sequence()).isEqualTo(2);
        assertThat(second.content().head().prerequisites()).containsExactly(first.entry().id());
        Taken again = officeTake(submit(second));
        assertThat(again.files()).isEqualTo(1);
        assertThat(again.notHere()).isZero();

        Path comments = answer(office.feedback(again.entry().id(), List.of(
                new Comment(about, Feedback.Kind.RETURN, Verdict.NOT_ASSESSED, "Chưa nêu số liệu"),
                new Comment("1.99/1/a", Feedback.Kind.COMMENT, Verdict.NOT_ASSESSED, "Mục không còn"),
                new Comment("", Feedback.Kind.COMMENT, Verdict.NOT_ASSESSED, "Hồ sơ tốt"))));
        Arrival arrival = Council.look(school, SCHOOL, comments);
        assertThat(arrival.orphans()).hasSize(1);
        Council.take(school, SCHOOL, comments);

        Feedback returned = school.current().feedback().stream().filter(f -> f.about().equals(about)).findFirst().orElseThrow();
        assertThat(returned.kind()).isEqualTo(Feedback.Kind.RETURN);
        assertThat(returned.from()).isEqualTo("Phòng Giáo dục và Đào tạo");
        assertThat(school.current().feedback()).hasSize(3);
        List<Finding> open = findings();
        assertThat(open).hasSize(3).anySatisfy(f -> assertThat(f.place().criterion()).contains(CriterionCode.of(1, 1)));
        school.save(SCHOOL, List.of(FieldEdit.set(Feedback.key(returned.id()).field(Feedback.ANSWER), "Đã bổ sung số liệu"),
                FieldEdit.set(Feedback.key(returned.id()).field(Feedback.STATE), Feedback.State.ANSWERED.name())));
        byte[] answered = Council.export(school);

        Council.take(school, SCHOOL, comments);
        assertThat(Council.export(school)).as("the same comments twice are one, and the answer stays").isEqualTo(answered);
        assertThat(findings()).hasSize(2);
        Path third = submit(new Sending(school).submission(knownOffice(), true));
        assertThat(Submission.read(List.of(third), Unlocking.NOTHING, Progress.NONE).assessment().feedback())
                .anySatisfy(f -> assertThat(f.answer()).isEqualTo("Đã bổ sung số liệu"));
    }

    private List<Finding> findings() {
        return Checks.run(school.current(), school.dataTables(), Map.of()).stream().filter(f -> f.kind().equals("FEEDBACK-OPEN")).toList();
    }

    @Test
    void an_older_submission_is_only_looked_at() {
        Path old = submit(new Sending(school).submission(knownOffice(), false));
        Path newer = submit(new Sending(school).submission(knownOffice(), false));
        officeTake(newer);

        Arrival arrival = officeLook(old);

        assertThat(arrival.state()).isEqualTo(Arrival.State.VIEW_ONLY);
        assertThat(arrival.trouble()).hasValueSatisfying(f -> assertThat(f.code()).isEqualTo("PKG-OLDER"));
        assertThat(arrival.trouble().orElseThrow().arguments()).endsWith("1", "2");
        assertThatThrownBy(() -> office.take(arrival, OFFICER, Council.COMPARED, Unlocking.NOTHING, Progress.NONE))
                .isInstanceOf(Failure.class);
        assertThat(Submission.read(List.of(old), Unlocking.NOTHING, Progress.NONE).rating()).isEqualTo(school.current().rating());
    }

    @Test
    void the_council_s_own_words_stay_at_the_school() throws IOException {
        EvidenceItem item = school.current().evidence().items().stream().filter(i -> i.file().isPresent()).findFirst().orElseThrow();
        EntityKey requirement = new EntityKey(EntityKind.REQUIREMENT, about);
        school.save(SCHOOL, List.of(FieldEdit.set(requirement.field(RequirementAssessment.NOTE), "Ghi chú nội bộ XYZ"),
                FieldEdit.set(EvidenceItem.key(item.id()).field(EvidenceItem.INDEX_ONLY), "true")));

        Path file = submit(new Sending(school).submission(knownOffice(), true));
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);

        assertThat(bytes).doesNotContain("Ghi chú nội bộ XYZ").doesNotContain(item.file().orElseThrow().hex())
                .doesNotContain("\"editor\":\"Cô Thư ký\"");
        Submission read = Submission.read(List.of(file), Unlocking.NOTHING, Progress.NONE);
        assertThat(read.assessment().evidence().exact(item.id())).hasValueSatisfying(i -> assertThat(i.title()).isEqualTo(item.title()));
        assertThat(read.rating()).isEqualTo(school.current().rating());
    }

    @Test
    void evidence_the_office_has_lost_is_asked_for_and_comes_again() throws IOException {
        Taken first = officeTake(submit(new Sending(school).submission(knownOffice(), true)));
        Council.take(school, SCHOOL, answer(office.receipt(first.entry().id())));
        var lost = EvidenceChoice.held(school).iterator().next();
        Files.delete(office.vault().location(lost));

        Arrival second = officeLook(submit(new Sending(school).submission(knownOffice(), true)));
        assertThat(second.notHere()).extracting(l -> l.digest()).containsExactly(lost);
        Taken taken = office.take(second, OFFICER, Confirmations.NONE, Unlocking.NOTHING, Progress.NONE);
        assertThat(taken.notHere()).isEqualTo(1);
        Council.take(school, SCHOOL, answer(office.receipt(taken.entry().id())));

        Draft third = new Sending(school).submission(knownOffice(), true);
        assertThat(third.files()).isEqualTo(1);
        officeTake(submit(third));
        assertThat(office.vault().holds(lost)).isTrue();
    }

    @Test
    void findings_of_an_evaluator_reach_the_office() {
        Office evaluator = Office.create(temp.resolve("evaluator"), Party.Role.EVALUATOR, "Bà Nguyễn");
        Path file = submit(new Sending(school).submission(knownOffice(), false));
        Taken read = evaluator.take(evaluator.look(List.of(file), Unlocking.NOTHING, Progress.NONE).get(0), OFFICER, Council.COMPARED,
                Unlocking.NOTHING, Progress.NONE);
        Draft draft = evaluator.findings(read.entry().id(), List.of(new Comment(about, Feedback.Kind.COMMENT, Verdict.NOT_MET,
                "Chưa đủ minh chứng")), new Party(Party.Role.OFFICE, "", ""));
        Path sent = evaluator.write(OFFICER, draft, stick, Optional.empty(), Progress.NONE).files().get(0);

        Arrival arrival = officeLook(sent);
        assertThat(arrival.texts().orElseThrow().findings()).singleElement().satisfies(f -> {
            assertThat(f.verdict()).isEqualTo(Verdict.NOT_MET);
            assertThat(f.from()).isEqualTo("Bà Nguyễn");
        });
        officeTake(sent);
        assertThat(office.log()).hasSize(1);
        assertThat(Council.look(school, SCHOOL, sent).trouble()).hasValueSatisfying(f ->
                assertThat(f.code()).isEqualTo("PKG-NOTFORYOU"));
    }
}
