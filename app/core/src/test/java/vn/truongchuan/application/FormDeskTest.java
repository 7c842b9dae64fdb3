package vn.truongchuan.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.Progress;
import vn.truongchuan.documents.form.FilledForm;
import vn.truongchuan.documents.form.FormPart;
import vn.truongchuan.domain.assessment.Point;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.field.Entity;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.plan.ImprovementAction;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.domain.standard.CriterionCode;

/** Writing, previewing, taking and undoing Word forms on a real workspace. */
class FormDeskTest {
    private static final CriterionCode CRITERION = CriterionCode.of(1, 1);
    private static final Editor HA = new Editor("Cô Hà");
    private static final FieldKey STATEMENT = FieldKey.parse("requirement:1.1/1/a.1#statement");
    private static final FieldKey OTHER = FieldKey.parse("requirement:1.1/1/a.2#statement");
    private static final EntityKey POINT = new EntityKey(EntityKind.POINT, "p1");
    @TempDir
    Path folder;
    private Workspace workspace;
    private FormDesk desk;
    private String first;
    private String second;

    @BeforeEach
    void workspace() {
        workspace = Workspace.create(folder.resolve("ws"), "tt18-2018-pt", SchoolYear.parse("2023-2024"), false);
        desk = new FormDesk(workspace);
        EvidenceDesk evidence = new EvidenceDesk(workspace);
        first = evidence.addWithoutFile(CRITERION, "Chiến lược", HA);
        second = evidence.addWithoutFile(CRITERION, "Nghị quyết", HA);
        workspace.save(HA, List.of(FieldEdit.set(STATEMENT, "Có chiến lược [H1-1.1-01]."),
                FieldEdit.set(POINT.field(Point.CRITERION), "1.1"), FieldEdit.set(POINT.field(Point.KIND), "STRENGTH"),
                FieldEdit.set(POINT.field(Point.TEXT), "Đoàn kết"), FieldEdit.set(POINT.field(Entity.ORDER), "1")));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Path write() {
        return desk.write(List.of(CRITERION), folder.resolve("forms"), Progress.NONE).get(0).path();
    }

    private int slot(Path form, FieldKey field) {
        return desk.preview(form).lines().stream().map(FormLine::slot).filter(s -> s.field().equals(field)).findFirst().orElseThrow()
                .number();
    }

    private int free(Path form, FormPart part, String field) {
        return desk.preview(form).lines().stream().filter(l -> l.slot().part() == part && l.slot().field().name().equals(field))
                .filter(l -> l.held().isEmpty()).findFirst().orElseThrow().slot().number();
    }

    private Path fill(Path form, Map<Integer, String> texts) throws IOException {
        FilledForm filled = FilledForm.open(form);
        texts.forEach(filled::fill);
        return filled.save(folder.resolve("filled.docx"));
    }

    private FormLine line(FormPreview preview, int slot) {
        return preview.lines().stream().filter(l -> l.slot().number() == slot).findFirst().orElseThrow();
    }

    private String stored(FieldKey key) {
        return workspace.current().fields().entity(key.entity()).text(key.name());
    }

    @Test
    void what_was_filled_in_is_shown_taken_in_one_save_and_taken_back() throws IOException {
        Path form = write();
        int statement = slot(form, STATEMENT);
        int other = slot(form, OTHER);
        int weakness = free(form, FormPart.WEAKNESS, Point.TEXT);
        int content = free(form, FormPart.ACTION, ImprovementAction.CONTENT);
        Path filled = fill(form, Map.of(statement, "Có chiến lược mới [H1 – 1.1 – 2].", other, "Hai\nđoạn", weakness, "Thiếu phòng",
                content, "Xây phòng", content + 4, "ngày 5 tháng 9 năm 2024", content + 6, "12.500.000 đồng"));
        Map<FieldKey, String> before = values();
        long saves = workspace.latestChanges(1000).stream().map(c -> c.after().dot()).distinct().count();

        FormPreview preview = desk.preview(filled);
        FormTaken taken = desk.take(preview, preview.proposed(), new Editor("Thầy Nam"));

        assertThat(preview.problems()).isEmpty();
        assertThat(preview.proposed()).containsExactlyInAnyOrder(statement, other, weakness, content, content + 4, content + 6);
        assertThat(line(preview, statement).state()).isEqualTo(FormState.CHANGED);
        assertThat(line(preview, statement).now()).isEqualTo("Có chiến lược [H1-1.1-01].");
        assertThat(line(preview, other).state()).isEqualTo(FormState.NEW);
        assertThat(stored(STATEMENT)).isEqualTo("Có chiến lược mới ⟦" + second + "⟧.");
        assertThat(stored(OTHER)).isEqualTo("Hai\nđoạn");
        assertThat(workspace.current().assessment().points(CRITERION, Point.Kind.WEAKNESS)).extracting(p -> p.text().stored())
                .containsExactly("Thiếu phòng");
        ImprovementAction action = workspace.current().actions().get(0);
        assertThat(List.of(action.text(ImprovementAction.CONTENT), action.text(ImprovementAction.START),
                action.text(ImprovementAction.COST), action.text(ImprovementAction.CRITERION)))
                .containsExactly("Xây phòng", "2024-09-05", "12500000", "1.1");
        assertThat(workspace.latestChanges(1000).stream().map(c -> c.after().dot()).distinct().count()).isEqualTo(saves + 1);
        assertThat(workspace.history(OTHER).get(0).after().editor()).isEqualTo("Thầy Nam");
        assertThat(desk.preview(filled).lines()).allMatch(l -> l.state() == FormState.SAME);

        desk.undo(taken, HA);

        assertThat(values()).isEqualTo(before);
    }

    /** Every value of things that are not deleted. */
    private Map<FieldKey, String> values() {
        return workspace.current().fields().all().stream().filter(e -> !e.deleted())
                .flatMap(e -> e.fields().entrySet().stream().filter(f -> f.getValue().value().isPresent())
                        .map(f -> Map.entry(e.key().field(f.getKey()), f.getValue().value().get())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    @Test
    void a_text_changed_in_the_form_and_in_the_program_is_asked_about_and_an_untouched_slot_never_wins() throws IOException {
        Path form = write();
        int statement = slot(form, STATEMENT);
        int point = slot(form, POINT.field(Point.TEXT));
        Path filled = fill(form, Map.of(statement, "Sửa trong phiếu"));
        workspace.save(HA, List.of(FieldEdit.set(STATEMENT, "Sửa trong phần mềm"), FieldEdit.set(POINT.field(Point.TEXT), "Rất đoàn kết")));

        FormPreview preview = desk.preview(filled);

        assertThat(line(preview, statement).state()).isEqualTo(FormState.BOTH_CHANGED);
        assertThat(line(preview, point).state()).isEqualTo(FormState.SAME);
        assertThat(preview.proposed()).isEmpty();
        desk.take(preview, Set.of(statement, point), HA);
        assertThat(stored(STATEMENT)).isEqualTo("Sửa trong phiếu");
        assertThat(stored(POINT.field(Point.TEXT))).isEqualTo("Rất đoàn kết");
    }

    @Test
    void an_emptied_slot_clears_nothing() throws IOException {
        Path form = write();
        int statement = slot(form, STATEMENT);
        Path filled = fill(form, Map.of(statement, "  \n "));

        FormPreview preview = desk.preview(filled);

        assertThat(line(preview, statement).state()).isEqualTo(FormState.EMPTY_KEPT);
        assertThat(desk.take(preview, Set.of(statement), HA).changed()).isEmpty();
        assertThat(stored(STATEMENT)).isNotEmpty();
    }

    @Test
    void a_code_means_the_evidence_it_meant_in_the_form_even_if_it_was_numbered_anew() throws IOException {
        Path form = write();
        int other = slot(form, OTHER);
        Path filled = fill(form, Map.of(other, "Theo [H1-1.1-02]"));
        EvidenceDesk evidence = new EvidenceDesk(workspace);
        evidence.delete(List.of(first), HA);
        workspace.save(HA, List.of(FieldEdit.set(STATEMENT, "Không dẫn nữa")));
        evidence.apply(evidence.renumber(CRITERION), HA);

        desk.take(desk.preview(filled), Set.of(other), HA);

        assertThat(stored(OTHER)).isEqualTo("Theo ⟦" + second + "⟧");
        assertThat(workspace.current().evidence().citation(second)).isEqualTo("[H1-1.1-01]");
    }

    @Test
    void new_evidence_is_taken_only_when_it_is_asked_for_and_gets_the_next_codes() throws IOException {
        Path form = write();
        int title = free(form, FormPart.EVIDENCE, EvidenceItem.TITLE);
        int other = slot(form, OTHER);
        Path filled = fill(form, Map.of(title, "Biên bản họp", title + 1, "nghị quyết", other, "Xem [H1-1.1-03]"));

        FormPreview preview = desk.preview(filled);

        assertThat(preview.proposed()).containsExactly(other);
        assertThat(line(preview, title + 1).problems()).extracting(Failure::code).containsExactly("FORM-SAME-TITLE");
        assertThat(line(preview, other).problems()).extracting(Failure::code).containsExactly("FORM-CODE");
        FormTaken taken = desk.take(preview, Set.of(title, title + 1, other), HA);
        assertThat(workspace.current().evidence().homeOf(CRITERION)).extracting(EvidenceItem::title)
                .containsExactly("Chiến lược", "Nghị quyết", "Biên bản họp", "nghị quyết");
        assertThat(stored(OTHER)).startsWith("Xem ⟦");
        desk.undo(taken, HA);
        assertThat(workspace.current().evidence().homeOf(CRITERION)).hasSize(2);
        assertThat(stored(OTHER)).isEmpty();
        FormPreview again = desk.preview(filled);
        assertThat(line(again, title).state()).isEqualTo(FormState.BOTH_CHANGED);
        desk.take(again, Set.of(title), HA);
        assertThat(workspace.current().evidence().homeOf(CRITERION)).extracting(EvidenceItem::title)
                .containsExactly("Chiến lược", "Nghị quyết", "Biên bản họp");
    }

    @Test
    void a_point_that_was_deleted_meanwhile_comes_back_only_when_it_is_asked_for() throws IOException {
        Path form = write();
        int point = slot(form, POINT.field(Point.TEXT));
        Path filled = fill(form, Map.of(point, "Đoàn kết, tận tuỵ"));
        workspace.save(HA, List.of(FieldEdit.set(POINT.field(Entity.DELETED), "true")));

        FormPreview preview = desk.preview(filled);

        assertThat(line(preview, point).state()).isEqualTo(FormState.BOTH_CHANGED);
        desk.take(preview, Set.of(point), HA);
        assertThat(workspace.current().assessment().points(CRITERION, Point.Kind.STRENGTH)).extracting(p -> p.text().stored())
                .containsExactly("Đoàn kết, tận tuỵ");
    }

    @Test
    void days_and_sums_that_cannot_be_understood_are_not_taken_and_say_so() throws IOException {
        Path form = write();
        int content = free(form, FormPart.ACTION, ImprovementAction.CONTENT);
        Path filled = fill(form, Map.of(content + 4, "tháng 9", content + 5, "31/2/2024", content + 6, "khoảng 5 triệu"));

        FormPreview preview = desk.preview(filled);

        assertThat(List.of(content + 4, content + 5, content + 6)).allSatisfy(n ->
                assertThat(line(preview, n).state()).isEqualTo(FormState.NOT_READ));
        assertThat(line(preview, content + 5).problems()).extracting(Failure::code).containsExactly("FORM-DATE");
        assertThat(line(preview, content + 6).problems()).extracting(Failure::code).containsExactly("FORM-MONEY");
        assertThat(desk.take(preview, Set.of(content + 4, content + 6), HA).changed()).isEmpty();
    }

    @Test
    void a_preview_that_is_no_longer_true_is_not_taken() throws IOException {
        Path form = write();
        int statement = slot(form, STATEMENT);
        FormPreview preview = desk.preview(fill(form, Map.of(statement, "Mới")));
        workspace.save(HA, List.of(FieldEdit.set(STATEMENT, "Khác")));

        assertThatThrownBy(() -> desk.take(preview, Set.of(statement), HA)).isInstanceOf(Failure.class).hasMessage("FORM-STALE");
        assertThat(stored(STATEMENT)).isEqualTo("Khác");
    }

    @Test
    void a_form_of_another_workspace_is_refused() {
        Path form = write();
        try (Workspace other = Workspace.create(folder.resolve("other"), "tt18-2018-pt", SchoolYear.parse("2023-2024"), false)) {
            FormPreview preview = new FormDesk(other).preview(form);

            assertThat(preview.refused()).isTrue();
            assertThat(preview.problems()).extracting(Failure::code).containsExactly("FORM-OTHERCYCLE");
        }
    }

    @Test
    void a_form_somebody_has_filled_in_is_never_written_over() throws IOException {
        Path form = write();
        FilledForm.open(form).fill(slot(form, STATEMENT), "Cả buổi tối của tôi").save(form);

        WrittenForm again = desk.write(List.of(CRITERION), folder.resolve("forms"), Progress.NONE).get(0);

        assertThat(again.path()).isNotEqualTo(form);
        assertThat(again.reason()).isEqualTo(WrittenPaper.Reason.TARGET_CHANGED);
        assertThat(line(desk.preview(form), slot(form, STATEMENT)).said()).isEqualTo("Cả buổi tối của tôi");
        try (var files = Files.list(folder.resolve("forms"))) {
            assertThat(files.map(f -> f.getFileName().toString())).hasSize(2).noneMatch(n -> n.endsWith(".partial"));
        }
    }

    @Test
    void a_form_that_is_still_open_is_read_with_a_warning() throws IOException {
        Path form = write();
        Files.writeString(form.resolveSibling(".~lock." + form.getFileName() + "#"), "");

        assertThat(desk.preview(form).problems()).extracting(Failure::code).containsExactly("FORM-OPEN");
    }

    @Test
    void a_text_whose_printed_question_was_changed_waits_for_a_tick() throws IOException {
        Path form = write();
        int other = slot(form, OTHER);
        Path filled = FilledForm.open(form).fill(other, "Gắn với địa phương").document(x -> x.replace("Mục a.2:", "Mục a.3:"))
                .save(folder.resolve("filled.docx"));

        FormPreview preview = desk.preview(filled);

        assertThat(line(preview, other).state()).isEqualTo(FormState.NEW);
        assertThat(line(preview, other).problems()).extracting(Failure::code).containsExactly("FORM-PRINTED");
        assertThat(preview.proposed()).isEmpty();
    }

    @Test
    void a_text_in_an_old_font_or_without_end_is_not_taken() throws IOException {
        Path form = write();
        int statement = slot(form, STATEMENT);
        int other = slot(form, OTHER);
        Path filled = FilledForm.open(form).fill(other, "dài ".repeat(30_000)).content(statement, "<w:p><w:r><w:rPr>"
                + "<w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/></w:rPr><w:t>Tr­êng</w:t></w:r></w:p>")
                .save(folder.resolve("filled.docx"));

        FormPreview preview = desk.preview(filled);

        assertThat(List.of(statement, other)).allMatch(n -> line(preview, n).state() == FormState.NOT_READ);
        assertThat(line(preview, statement).problems()).extracting(Failure::code).containsExactly("FORM-OLD-FONT");
        assertThat(line(preview, other).problems()).extracting(Failure::code).containsExactly("FORM-LONG");
    }
}
