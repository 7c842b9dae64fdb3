package vn.truongchuan.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.application.IntakeOutcome.Kind;
import vn.truongchuan.application.PlannedFile.Choice;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.assessment.RequirementAssessment;
import vn.truongchuan.domain.evidence.CitedText;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.evidence.Mark;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.domain.standard.CriterionCode;

/** Files come in whole or not at all, each with its number, and one that fails stops none. */
class EvidenceIntakeTest {
    private static final Editor LAN = new Editor("Cô Lan");
    private static final CriterionCode ONE = CriterionCode.of(1, 1);
    private static final FieldKey STATEMENT = new EntityKey(EntityKind.REQUIREMENT, "1.1/1/a").field(RequirementAssessment.STATEMENT);
    @TempDir
    Path temp;
    private Workspace workspace;
    private EvidenceDesk desk;

    @BeforeEach
    void create() {
        workspace = Workspace.create(temp.resolve("ho-so"), "tt18-2018-pt", new SchoolYear(2024), false);
        desk = new EvidenceDesk(workspace);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Path file(String name, String content) throws IOException {
        Path file = temp.resolve("usb").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private IntakePlan preview(Path... files) {
        return desk.preview(List.of(files), Optional.of(ONE), Progress.NONE);
    }

    private List<IntakeOutcome> take(Path... files) {
        return desk.take(preview(files), LAN, Progress.NONE);
    }

    private List<String> codes() {
        return workspace.current().evidence().items().stream().map(i -> workspace.current().evidence().citation(i.id())).toList();
    }

    @Test
    void files_of_a_folder_become_numbered_evidence_with_titles() throws IOException {
        file("Nghị quyết hội đồng trường.txt", "nghị quyết");
        file("sub/scan001.txt", "quét");
        file("~$khoa.docx", "khóa");
        file("virus.exe", "MZ");

        List<IntakeOutcome> outcomes = take(temp.resolve("usb"));

        assertThat(outcomes).extracting(IntakeOutcome::kind)
                .containsExactly(Kind.ADDED, Kind.ADDED, Kind.REFUSED, Kind.REFUSED);
        assertThat(codes()).containsExactly("[H1-1.1-01]", "[H1-1.1-02]");
        EvidenceItem first = workspace.current().evidence().items().get(0);
        assertThat(first.title()).isEqualTo("Nghị quyết hội đồng trường");
        assertThat(first.text(EvidenceItem.FILE_NAME)).isEqualTo("Nghị quyết hội đồng trường.txt");
        assertThat(first.text(EvidenceItem.MEDIA_TYPE)).isEqualTo("text/plain");
        assertThat(first.text(EvidenceItem.FORM)).isEqualTo("FILE");
        assertThat(first.text(EvidenceItem.FILE_CRC)).hasSize(8);
        assertThat(workspace.current().evidence().items().get(1).title()).as("a scanner's name").isEmpty();
        assertThat(workspace.vault().holdsWhole(first.file().orElseThrow(), Progress.NONE)).isTrue();
    }

    @Test
    void what_was_taken_is_there_after_opening_again() throws IOException {
        take(file("a.txt", "abc"));
        workspace.close();
        workspace = Workspace.open(temp.resolve("ho-so"));
        desk = new EvidenceDesk(workspace);

        assertThat(codes()).containsExactly("[H1-1.1-01]");
        assertThat(desk.states(Progress.NONE)).containsValue(EvidenceFileState.WHOLE).hasSize(1);
        assertThat(desk.verify(Progress.NONE).sound()).isTrue();
    }

    @Test
    void a_preview_tells_what_is_new_the_same_twice_and_refused_and_changes_nothing() throws IOException {
        take(file("cu.txt", "cùng nội dung"));
        String id = workspace.current().evidence().items().get(0).id();

        IntakePlan plan = preview(file("moi.txt", "mới"), file("lai.txt", "cùng nội dung"), file("moi2.txt", "mới"), file("x.bat", "x"),
                file("rong.txt", ""));

        assertThat(plan.files()).extracting(PlannedFile::choice)
                .containsExactly(Choice.NEW, Choice.USE_EXISTING, Choice.SKIP, Choice.SKIP, Choice.NEW);
        assertThat(plan.files().get(1).sameAs()).containsExactly(id);
        assertThat(plan.files().get(2).twin()).isTrue();
        assertThat(plan.files().get(3).refusal().orElseThrow().code()).isEqualTo("EV-EXEC");
        assertThat(plan.files().get(4).needsConfirmation()).isTrue();
        assertThat(plan.enoughSpace()).isTrue();
        assertThat(plan.askFirst()).isFalse();
        assertThat(workspace.current().evidence().items()).hasSize(1);
    }

    @Test
    void the_same_content_is_used_in_the_second_criterion_instead_of_coming_twice() throws IOException {
        take(file("a.txt", "abc"));

        List<IntakeOutcome> outcomes = desk.take(desk.preview(List.of(file("b.txt", "abc")), Optional.of(CriterionCode.of(2, 1)),
                Progress.NONE), LAN, Progress.NONE);

        assertThat(outcomes).extracting(IntakeOutcome::kind).containsExactly(Kind.USED_EXISTING);
        assertThat(codes()).containsExactly("[H1-1.1-01]");
        assertThat(workspace.current().evidence().usedIn(CriterionCode.of(2, 1))).hasSize(1);
    }

    @Test
    void the_same_content_comes_twice_where_it_is_wanted() throws IOException {
        take(file("a.txt", "abc"));
        IntakePlan plan = preview(file("b.txt", "abc")).with(0, f -> f.choosing(Choice.NEW).titled("Bản hai").at(CriterionCode.of(5, 1)));

        assertThat(desk.take(plan, LAN, Progress.NONE)).extracting(IntakeOutcome::kind).containsExactly(Kind.ADDED);
        assertThat(codes()).containsExactly("[H1-1.1-01]", "[H5-5.1-01]");
        assertThat(desk.sameContents()).hasSize(1);
    }

    @Test
    void an_empty_file_is_taken_when_confirmed_only() throws IOException {
        Path empty = file("rong.txt", "");

        assertThat(take(empty)).extracting(o -> o.refusal().orElseThrow().code()).containsExactly("EV-EMPTY");
        List<IntakeOutcome> confirmed = desk.take(preview(empty).with(0, PlannedFile::confirmedEmpty), LAN, Progress.NONE);
        assertThat(confirmed).extracting(IntakeOutcome::kind).containsExactly(Kind.ADDED);
        assertThat(confirmed.get(0).marks()).contains(Mark.EMPTY);
    }

    @Test
    void a_file_that_vanished_after_the_preview_stops_no_other() throws IOException {
        IntakePlan plan = preview(file("a.txt", "a"), file("b.txt", "b1"), file("c.txt", "c12"));
        Files.delete(temp.resolve("usb/b.txt"));

        List<IntakeOutcome> outcomes = desk.take(plan, LAN, Progress.NONE);

        assertThat(outcomes).extracting(IntakeOutcome::kind).containsExactly(Kind.ADDED, Kind.REFUSED, Kind.ADDED);
        assertThat(outcomes.get(1).refusal().orElseThrow().code()).isEqualTo("EV-READ");
        assertThat(codes()).containsExactly("[H1-1.1-01]", "[H1-1.1-02]");
    }

    @Test
    void stopping_keeps_what_is_done_and_leaves_nothing_half_done() throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            files.add(file("tep" + i + ".txt", "nội dung " + i));
        }
        Progress stop = new Progress() {
            private int steps;

            @Override
            public void step(long done, long total, String item) {
                assertThat(done).isLessThanOrEqualTo(total);
                steps++;
            }

            @Override
            public boolean cancelled() {
                return steps >= 30;
            }
        };

        List<IntakeOutcome> outcomes = desk.take(desk.preview(files, Optional.of(ONE), Progress.NONE), LAN, stop);

        long added = outcomes.stream().filter(o -> o.kind() == Kind.ADDED).count();
        assertThat(added).isBetween(10L, 30L);
        assertThat(outcomes).hasSize(60).filteredOn(o -> o.kind() == Kind.NOT_REACHED).hasSize((int) (60 - added));
        assertThat(workspace.current().evidence().items()).hasSize((int) added);
        assertThat(desk.verify(Progress.NONE).whole()).isEqualTo((int) added);
    }

    @Test
    void codes_typed_before_the_evidence_was_there_become_links_when_it_comes() throws IOException {
        workspace.save(LAN, List.of(FieldEdit.set(STATEMENT, "Có quyết định [H1-1.1-01].")));

        take(file("a.txt", "abc"));

        String id = workspace.current().evidence().items().get(0).id();
        assertThat(workspace.current().fields().get(STATEMENT).orElseThrow().value()).contains("Có quyết định " + CitedText.link(id) + ".");
        assertThat(desk.places(id)).hasSize(1);
    }

    @Test
    void a_decomposed_name_is_stored_composed_with_the_given_one_beside_it() throws IOException {
        take(file(Normalizer.normalize("Sổ điểm.txt", Normalizer.Form.NFD), "x"));

        EvidenceItem item = workspace.current().evidence().items().get(0);
        assertThat(item.text(EvidenceItem.FILE_NAME)).isEqualTo("Sổ điểm.txt");
        assertThat(item.text(EvidenceItem.FILE_NAME_GIVEN)).isEqualTo("So\\u0302\\u0309 \\u0111ie\\u0302\\u0309m.txt");
    }

    @Test
    void the_same_file_five_hundred_times_is_one_piece_of_evidence() throws IOException {
        for (int i = 0; i < 500; i++) {
            file("bản " + i + ".txt", "một nội dung");
        }

        List<IntakeOutcome> outcomes = take(temp.resolve("usb"));

        assertThat(outcomes).hasSize(500).filteredOn(o -> o.kind() == Kind.ADDED).hasSize(1);
        assertThat(outcomes).filteredOn(o -> o.kind() == Kind.SKIPPED).hasSize(499);
        assertThat(desk.verify(Progress.NONE).whole()).isEqualTo(1);
    }

    @Test
    void above_five_thousand_files_the_user_is_asked_first() throws IOException {
        PlannedFile one = preview(file("a.lnk", "x")).files().get(0);

        assertThat(new IntakePlan(java.util.Collections.nCopies(5000, one), 0, true).askFirst()).isFalse();
        assertThat(new IntakePlan(java.util.Collections.nCopies(5001, one), 0, true).askFirst()).isTrue();
        assertThat(new IntakePlan(List.of(one), 0, true).shortcutsSeen()).as("a stick with a shortcut virus").isTrue();
    }

    @Test
    void numbers_end_at_999() throws IOException {
        String id = desk.addWithoutFile(ONE, "Cuối", LAN);
        desk.apply(desk.move(id, ONE, Optional.empty(), Optional.of(998)), LAN);

        List<IntakeOutcome> outcomes = take(file("a.txt", "1"), file("b.txt", "22"));

        assertThat(outcomes).extracting(IntakeOutcome::kind).containsExactly(Kind.ADDED, Kind.REFUSED);
        assertThat(outcomes.get(1).refusal().orElseThrow().code()).isEqualTo("EV-NUMBERS");
    }

    @Test
    void a_criterion_the_set_does_not_have_is_refused() {
        assertThatThrownBy(() -> desk.addWithoutFile(CriterionCode.of(9, 9), "x", LAN))
                .isInstanceOfSatisfying(Failure.class, f -> assertThat(f.code()).isEqualTo("EV-NO-CRITERION"));
    }
}
