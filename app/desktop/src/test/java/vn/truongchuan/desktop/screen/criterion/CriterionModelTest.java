package vn.truongchuan.desktop.screen.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.desktop.TestDesk;
import vn.truongchuan.domain.assessment.CriterionNotes;
import vn.truongchuan.domain.assessment.Point;
import vn.truongchuan.domain.assessment.RequirementAssessment;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.plan.ImprovementAction;
import vn.truongchuan.domain.standard.CriterionCode;

/** What the criterion screen knows and does, without a screen. */
class CriterionModelTest {
    @TempDir
    private Path folder;
    private TestDesk desk;
    private CriterionModel model;

    @AfterEach
    void close() {
        desk.close();
    }

    @BeforeEach
    void open() {
        desk = TestDesk.empty(folder);
        model = new CriterionModel(desk.live(), desk.saver(), () -> TestDesk.MAI);
    }

    @Test
    void begins_with_the_first_criterion_and_shows_every_standard() {
        assertThat(model.selected()).isEqualTo(CriterionCode.of(1, 1));
        assertThat(model.rows().stream().filter(TreeRow::heading)).hasSize(5);
        assertThat(model.rows().stream().filter(r -> !r.heading())).hasSize(28);
    }

    @Test
    void walks_to_the_next_criterion_across_standards_and_stops_at_the_ends() {
        model.move(-1);
        assertThat(model.selected()).isEqualTo(CriterionCode.of(1, 1));
        for (int i = 0; i < 10; i++) {
            model.move(1);
        }
        assertThat(model.selected()).isEqualTo(CriterionCode.of(2, 1));
    }

    @Test
    void shows_only_my_criteria_when_asked_however_the_name_is_written() {
        desk.workspace().save(TestDesk.MAI, List.of(FieldEdit.set(
                new EntityKey(EntityKind.CRITERION, "2.2").field(CriterionNotes.RESPONSIBLE), "tran thi mai, Lê Văn Nam")));
        model.filterProperty().set(CriterionModel.Filter.MINE);

        assertThat(model.rows()).extracting(TreeRow::code).containsExactly("2", "2.2");
    }

    @Test
    void a_criterion_leaves_the_unfinished_ones_when_all_its_requirements_have_a_verdict() {
        model.filterProperty().set(CriterionModel.Filter.UNFINISHED);
        desk.workspace().save(TestDesk.MAI, model.current().requirements().map(r -> FieldEdit.set(new
                EntityKey(EntityKind.REQUIREMENT, r.requirement().id().toString()).field(RequirementAssessment.VERDICT),
                "MET")).toList());

        assertThat(model.rows()).extracting(TreeRow::code).doesNotContain("1.1").contains("1.2");
        assertThat(model.current().range().lower()).isEqualTo(3);
    }

    @Test
    void an_action_grows_from_a_weakness_and_deleting_can_be_undone() {
        EntityKey weakness = model.addPoint(Point.Kind.WEAKNESS);
        desk.saver().save(FieldEdit.set(weakness.field(Point.TEXT), "Chưa công khai chiến lược"));
        EntityKey action = model.addAction(Optional.of(weakness));

        assertThat(model.actionsFor(weakness)).isEqualTo(1);
        assertThat(model.actions()).containsExactly(action);
        assertThat(desk.stored(action.field(ImprovementAction.STATUS))).contains("PLANNED");

        Runnable undo = model.delete(weakness);
        assertThat(model.points(Point.Kind.WEAKNESS)).isEmpty();
        undo.run();
        assertThat(model.points(Point.Kind.WEAKNESS)).containsExactly(weakness);
    }

    @Test
    void points_of_another_criterion_are_not_shown() {
        model.addPoint(Point.Kind.STRENGTH);
        model.move(1);

        assertThat(model.points(Point.Kind.STRENGTH)).isEmpty();
    }
}
