package vn.truongchuan.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.ReportTexts;
import vn.truongchuan.domain.assessment.Point;
import vn.truongchuan.domain.assessment.RequirementAssessment;
import vn.truongchuan.domain.assessment.StandardNotes;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.evidence.CitedText;
import vn.truongchuan.domain.evidence.Dangling;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.evidence.EvidenceRegister;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.plan.ImprovementAction;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.domain.standard.CriterionCode;

/** Evidence moves, merges and goes, and every text shows the right code without being rewritten. */
class EvidenceDeskTest {
    private static final Editor LAN = new Editor("Cô Lan");
    private static final CriterionCode ONE = CriterionCode.of(1, 1);
    private static final CriterionCode TWO = CriterionCode.of(2, 1);
    private static final FieldKey STATEMENT = new EntityKey(EntityKind.REQUIREMENT, "1.1/1/a").field(RequirementAssessment.STATEMENT);
    private static final EntityKey POINT = new EntityKey(EntityKind.POINT, "p1");
    private static final EntityKey ACTION = new EntityKey(EntityKind.ACTION, "a1");
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
        return Files.writeString(temp.resolve(name), content);
    }

    private String paper(CriterionCode criterion, String title) {
        return desk.addWithoutFile(criterion, title, LAN);
    }

    private String filed(CriterionCode criterion, String title, String content) throws IOException {
        String id = paper(criterion, title);
        assertThat(desk.attachFile(id, file(title + ".txt", content), false, LAN, Progress.NONE).kind())
                .isEqualTo(IntakeOutcome.Kind.ATTACHED);
        return id;
    }

    private EvidenceRegister register() {
        return workspace.current().evidence();
    }

    private String code(String id) {
        return register().citation(id);
    }

    private void type(FieldKey key, String text) {
        workspace.save(LAN, List.of(FieldEdit.set(key, text)));
    }

    private String shown(FieldKey key) {
        return register().show(new CitedText(stored(key)));
    }

    private String stored(FieldKey key) {
        return workspace.current().fields().get(key).flatMap(v -> v.value()).orElse("");
    }

    private static void assertFails(org.assertj.core.api.ThrowableAssert.ThrowingCallable work, String code) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Failure.class, f -> assertThat(f.code()).isEqualTo(code));
    }

    @Test
    void a_move_shows_old_and_new_code_and_every_place_before_it_happens() {
        String a = paper(ONE, "Quyết định");
        type(STATEMENT, "Có quyết định [H1-1.1-01].");
        workspace.save(LAN, List.of(FieldEdit.set(POINT.field(Point.CRITERION), "1.1"), FieldEdit.set(POINT.field(Point.KIND), "STRENGTH"),
                FieldEdit.set(POINT.field(Point.TEXT), "Mạnh [H1-1.1-01]"), FieldEdit.set(ACTION.field(ImprovementAction.CRITERION), "1.2"),
                FieldEdit.set(ACTION.field(ImprovementAction.CONTENT), "Bổ sung [H1-1.1-01]")));
        type(new EntityKey(EntityKind.STANDARD, "1").field(StandardNotes.OPENING), "Mở đầu [H1-1.1-01]");
        type(ReportTexts.KEY.field(ReportTexts.SITUATION), "Tình hình [H1-1.1-01]");

        MovePreview preview = desk.move(a, TWO, Optional.empty(), Optional.empty());

        assertThat(preview.lines()).containsExactly(new MovePreview.Line(a, "Quyết định", false, "[H1-1.1-01]", "[H2-2.1-01]"));
        assertThat(preview.places()).extracting(p -> p.entity().kind()).containsExactlyInAnyOrder(EntityKind.REQUIREMENT, EntityKind.POINT,
                EntityKind.ACTION, EntityKind.STANDARD, EntityKind.REPORT);
        assertThat(preview.places()).extracting(Place::criterion).contains(Optional.of(ONE), Optional.of(CriterionCode.of(1, 2)));
        assertThat(code(a)).as("nothing has happened").isEqualTo("[H1-1.1-01]");
        String before = stored(STATEMENT);

        desk.apply(preview, LAN);

        assertThat(code(a)).isEqualTo("[H2-2.1-01]");
        assertThat(shown(STATEMENT)).isEqualTo("Có quyết định [H2-2.1-01].");
        assertThat(stored(STATEMENT)).as("no text is rewritten").isEqualTo(before);
        assertThat(workspace.history(STATEMENT)).hasSize(1);
        assertThat(register().find(a).orElseThrow().text(EvidenceItem.OLD_CODE)).isEqualTo("H1-1.1-01");
        assertThat(register().usesOf(register().find(a).orElseThrow())).contains(ONE, CriterionCode.of(1, 2), TWO);
    }

    @Test
    void a_number_that_was_left_is_not_given_again_until_the_criterion_is_numbered_anew() {
        String a = paper(ONE, "A");
        paper(ONE, "B");
        desk.apply(desk.move(a, TWO, Optional.empty(), Optional.empty()), LAN);
        String c = paper(ONE, "C");
        desk.apply(desk.move(c, TWO, Optional.empty(), Optional.empty()), LAN);

        assertThat(code(paper(ONE, "D"))).isEqualTo("[H1-1.1-04]");
        desk.apply(desk.renumber(ONE), LAN);
        assertThat(code(paper(ONE, "E"))).isEqualTo("[H1-1.1-03]");
    }

    @Test
    void a_code_already_taken_is_refused() {
        String a = paper(ONE, "A");
        paper(ONE, "B");

        MovePreview preview = desk.move(a, ONE, Optional.of(7), Optional.of(2));

        assertThat(preview.problem().orElseThrow().code()).isEqualTo("EV-CODE-TAKEN");
        assertThat(preview.problem().orElseThrow().arguments()).containsExactly("H7-1.1-02", "B");
        assertFails(() -> desk.apply(preview, LAN), "EV-CODE-TAKEN");
        assertThat(code(a)).isEqualTo("[H1-1.1-01]");
    }

    @Test
    void a_preview_that_is_out_of_date_is_not_applied() {
        String a = paper(ONE, "A");
        MovePreview preview = desk.move(a, TWO, Optional.empty(), Optional.empty());
        paper(TWO, "đến trước");

        assertFails(() -> desk.apply(preview, LAN), "EV-STALE");
        MovePreview again = desk.move(a, TWO, Optional.empty(), Optional.empty());
        desk.delete(List.of(a), LAN);
        assertFails(() -> desk.apply(again, LAN), "EV-STALE");
    }

    @Test
    void numbering_anew_changes_codes_and_no_stored_text() {
        String a = paper(ONE, "A");
        String b = paper(ONE, "B");
        String c = paper(ONE, "C");
        type(STATEMENT, "X [H1-1.1-01]; [H1-1.1-02]; [H1-1.1-03].");
        desk.delete(List.of(a), LAN);
        String before = stored(STATEMENT);

        MovePreview preview = desk.renumber(ONE);
        desk.apply(preview, LAN);

        assertThat(preview.lines()).extracting(l -> l.before() + " > " + l.after()).containsExactly(
                "[H1-1.1-02] > [H1-1.1-01]", "[H1-1.1-03] > [H1-1.1-02]", "[H1-1.1-01] > [H1-1.1-03]");
        assertThat(List.of(code(b), code(c), code(a))).containsExactly("[H1-1.1-01]", "[H1-1.1-02]", "[H1-1.1-03]");
        assertThat(stored(STATEMENT)).isEqualTo(before);
        assertThat(shown(STATEMENT)).isEqualTo("X [H1-1.1-03]; [H1-1.1-01]; [H1-1.1-02].");
        assertThat(desk.renumber(ONE).changesNothing()).isTrue();
    }

    @Test
    void a_box_changes_for_a_criterion_or_a_whole_standard() {
        String a = paper(ONE, "A");
        String b = paper(CriterionCode.of(1, 2), "B");
        String m = paper(CriterionCode.parse("M4.1"), "M");

        desk.apply(desk.changeBox(1, 9), LAN);
        assertThat(List.of(code(a), code(b), code(m))).containsExactly("[H9-1.1-01]", "[H9-1.2-01]", "[H6-M4.1-01]");
        desk.apply(desk.changeBox(CriterionCode.of(1, 2), 15), LAN);
        assertThat(code(b)).isEqualTo("[H15-1.2-01]");
        assertThat(code(paper(CriterionCode.of(1, 2), "C"))).as("new evidence follows").isEqualTo("[H15-1.2-02]");
        assertThat(register().find(b).orElseThrow().text(EvidenceItem.OLD_CODE)).isEqualTo("H9-1.2-01, H1-1.2-01");
    }

    @Test
    void deleted_evidence_keeps_its_code_in_texts_and_becomes_a_finding() {
        String a = paper(ONE, "A");
        type(STATEMENT, "Có [H1-1.1-01].");

        desk.delete(List.of(a), LAN);

        assertThat(shown(STATEMENT)).isEqualTo("Có [H1-1.1-01].");
        assertThat(register().dangling(new CitedText(stored(STATEMENT)))).extracting(Dangling::reason)
                .containsExactly(Dangling.Reason.DELETED);
        assertThat(code(paper(ONE, "B"))).isEqualTo("[H1-1.1-02]");
        type(STATEMENT, "Có thêm chữ [H1-1.1-01].");
        assertThat(stored(STATEMENT)).as("editing keeps the link").contains(CitedText.link(a));
        desk.undelete(a, LAN);
        assertThat(register().dangling(new CitedText(stored(STATEMENT)))).isEmpty();
        assertThat(code(a)).isEqualTo("[H1-1.1-01]");
    }

    @Test
    void evidence_whose_number_was_given_away_comes_back_with_the_next_one() {
        String a = paper(ONE, "A");
        paper(ONE, "B");
        desk.delete(List.of(a), LAN);
        desk.apply(desk.renumber(ONE), LAN);
        assertThat(code(a)).isEqualTo("[?]");

        desk.undelete(a, LAN);

        assertThat(code(a)).isEqualTo("[H1-1.1-02]");
    }

    @Test
    void the_same_content_twice_becomes_one_and_its_citations_follow() throws IOException {
        String a = filed(ONE, "Nghị quyết", "cùng");
        String b = filed(TWO, "Nghị quyết bản hai", "cùng");
        workspace.save(LAN, List.of(FieldEdit.set(EvidenceItem.key(b).field(EvidenceItem.ISSUER), "UBND")));
        type(STATEMENT, "Có [H2-2.1-01]; [H1-1.1-01]. Và [H2-2.1-01].");

        assertThat(desk.sameContents()).hasSize(1);
        desk.mergeSame(a, List.of(b), LAN);

        assertThat(shown(STATEMENT)).isEqualTo("Có [H1-1.1-01]. Và [H1-1.1-01].");
        EvidenceItem kept = register().find(a).orElseThrow();
        assertThat(kept.alsoUsedIn()).containsExactly(TWO);
        assertThat(kept.title()).isEqualTo("Nghị quyết");
        assertThat(kept.text(EvidenceItem.ISSUER)).isEqualTo("UBND");
        assertThat(register().items()).extracting(EvidenceItem::id).containsExactly(a);
        assertThat(desk.sameContents()).isEmpty();
        assertFails(() -> desk.mergeSame(a, List.of(paper(ONE, "giấy")), LAN), "EV-NOT-SAME");
    }

    @Test
    void another_file_takes_the_place_of_the_first_which_stays_for_history() throws IOException {
        String a = filed(ONE, "A", "bản một");
        FileDigest first = register().find(a).orElseThrow().file().orElseThrow();
        desk.attachFile(a, file("moi.txt", "bản hai"), false, LAN, Progress.NONE);
        close();
        workspace = Workspace.open(temp.resolve("ho-so"));
        desk = new EvidenceDesk(workspace);

        assertThat(register().find(a).orElseThrow().file()).isNotEqualTo(Optional.of(first));
        assertThat(desk.sweep(Progress.NONE).thrown()).isZero();
        assertThat(workspace.vault().holds(first)).isTrue();
        assertFails(() -> desk.attachFile("nobody", temp, false, LAN, Progress.NONE), "EV-GONE");
    }

    @Test
    void a_sweep_throws_away_what_neither_evidence_nor_history_refers_to() throws IOException {
        filed(ONE, "A", "a");
        workspace.vault().add(file("mồ côi.txt", "mồ côi"), false, Progress.NONE);
        close();
        workspace = Workspace.open(temp.resolve("ho-so"));
        desk = new EvidenceDesk(workspace);

        assertThat(desk.sweep(Progress.NONE).thrown()).isEqualTo(1);
        assertThat(desk.verify(Progress.NONE).whole()).isEqualTo(1);
    }

    @Test
    void evidence_is_used_in_more_criteria_and_taken_out_again() {
        String a = paper(ONE, "A");

        desk.attachTo(a, TWO, LAN);
        desk.attachTo(a, ONE, LAN);
        assertThat(register().usedIn(TWO)).extracting(EvidenceItem::id).containsExactly(a);
        assertThat(register().find(a).orElseThrow().alsoUsedIn()).containsExactly(TWO);
        desk.detach(a, TWO, LAN);
        assertThat(register().usedIn(TWO)).isEmpty();
    }

    @Test
    void the_state_of_every_file_is_told() throws IOException {
        String whole = filed(ONE, "A", "whole");
        String missing = filed(ONE, "B", "missing");
        String changed = filed(ONE, "C", "changed");
        String none = paper(ONE, "D");
        Files.delete(inVault(missing));
        Files.writeString(inVault(changed), "chansed");

        assertThat(desk.states(Progress.NONE)).containsExactlyInAnyOrderEntriesOf(Map.of(whole, EvidenceFileState.WHOLE,
                missing, EvidenceFileState.MISSING, changed, EvidenceFileState.CHANGED, none, EvidenceFileState.NO_FILE));
        assertFails(() -> desk.open(missing), "EV-NO-FILE");
        assertFails(() -> desk.open(none), "EV-NO-FILE");
    }

    private Path inVault(String id) {
        String hex = register().find(id).orElseThrow().file().orElseThrow().hex();
        return temp.resolve("ho-so/vault").resolve(hex.substring(0, 2)).resolve(hex);
    }

    @Test
    void a_copy_to_look_at_has_its_own_name_and_cannot_be_written() throws IOException {
        String a = filed(ONE, "Sổ điểm", "nội dung");

        Path copy = desk.open(a);

        assertThat(copy.getFileName().toString()).isEqualTo("Sổ điểm.txt");
        assertThat(copy).hasContent("nội dung");
        assertThat(copy.toFile().canWrite() && !"root".equals(System.getProperty("user.name"))).isFalse();
        assertThat(copy).isNotEqualTo(inVault(a));
    }

    @Test
    void thousands_of_pieces_are_moved_and_listed_in_a_moment() {
        List<FieldEdit> edits = new java.util.ArrayList<>();
        List<CriterionCode> criteria = workspace.standardSet().criteria().map(c -> c.code()).toList();
        for (int i = 0; i < 3000; i++) {
            EntityKey key = EvidenceItem.key("e" + i);
            CriterionCode criterion = criteria.get(i % criteria.size());
            edits.add(FieldEdit.set(key.field(EvidenceItem.CRITERION), criterion.toString()));
            edits.add(FieldEdit.set(key.field(EvidenceItem.BOX), Integer.toString(criterion.standard())));
            edits.add(FieldEdit.set(key.field(EvidenceItem.SERIAL), Integer.toString(2 + i / criteria.size())));
            edits.add(FieldEdit.set(key.field(EvidenceItem.TITLE), "Minh chứng " + i));
        }
        workspace.save(LAN, edits);
        long start = System.nanoTime();

        MovePreview preview = desk.renumber(ONE);
        desk.apply(preview, LAN);

        assertThat(preview.lines()).hasSize(register().homeOf(ONE).size()).hasSizeGreaterThan(100);
        assertThat(register().homeOf(ONE).stream().map(i -> i.code().orElseThrow().serial()).collect(Collectors.toList()))
                .startsWith(1, 2, 3);
        assertThat((System.nanoTime() - start) / 1_000_000).as("milliseconds").isLessThan(15_000);
    }
}
