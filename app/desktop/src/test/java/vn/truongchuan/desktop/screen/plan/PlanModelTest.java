package vn.truongchuan.desktop.screen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.desktop.TestDesk;
import vn.truongchuan.domain.assessment.Point;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.plan.ImprovementAction;
import vn.truongchuan.domain.standard.CriterionCode;

class PlanModelTest {
    private static final EntityKey WEAKNESS = new EntityKey(EntityKind.POINT, "w1");
    @TempDir
    private Path folder;
    private TestDesk desk;
    private PlanModel model;

    @BeforeEach
    void open() {
        desk = TestDesk.of(folder, "tt18-2018-pt", "2023-2024");
        desk.write(FieldEdit.set(WEAKNESS.field(Point.CRITERION), "1.2"), FieldEdit.set(WEAKNESS.field(Point.KIND), "WEAKNESS"),
                FieldEdit.set(WEAKNESS.field(Point.TEXT), "Hồ sơ còn thiếu."));
        model = new PlanModel(desk.saver(), () -> LocalDate.of(2024, 6, 1));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private List<String> rows() {
        return model.rows().stream().map(r -> r instanceof PlanRow.Group group ? group.criterion().map(CriterionCode::toString).orElse("–")
                : r instanceof PlanRow.Weakness ? "weakness" : "action").toList();
    }

    @Test
    void turnsAWeaknessIntoAnActionOfItsCriterion() {
        assertThat(rows()).containsExactly("1.2", "weakness");
        EntityKey action = model.actOn((PlanRow.Weakness) model.rows().get(1));
        model.refresh();
        assertThat(rows()).containsExactly("1.2", "action");
        assertThat(model.selectedProperty().get()).contains(action);
        assertThat(model.weaknessOf(action)).contains("Hồ sơ còn thiếu.");
    }

    @Test
    void bringsTheWeaknessBackWhereItsActionIsDeletedAndTheActionOnUndo() {
        EntityKey action = model.actOn((PlanRow.Weakness) model.rows().get(1));
        Runnable undo = model.delete(action);
        model.refresh();
        assertThat(rows()).containsExactly("1.2", "weakness");
        assertThat(model.selectedProperty().get()).isEmpty();
        undo.run();
        model.refresh();
        assertThat(rows()).containsExactly("1.2", "action");
    }

    @Test
    void saysWhatIsOverdueAndWhatItCosts() {
        EntityKey late = model.add();
        EntityKey done = model.add();
        desk.write(FieldEdit.set(late.field(ImprovementAction.END), "2024-05-20"),
                FieldEdit.set(late.field(ImprovementAction.COST), "1500000"),
                FieldEdit.set(done.field(ImprovementAction.END), "2024-05-20"),
                FieldEdit.set(done.field(ImprovementAction.STATUS), "DONE"));
        model.refresh();
        assertThat(model.totalsProperty().get()).isEqualTo(new PlanModel.Totals(2, 1, 1, 1, 1_500_000, 1));
        model.filterProperty().set(PlanModel.Filter.OVERDUE);
        assertThat(rows()).containsExactly("–", "action");
        assertThat(((PlanRow.Action) model.rows().get(1)).overdue()).isEqualTo(12);
    }

    @Test
    void showsWhatWasAddedWhateverTheFilter() {
        model.filterProperty().set(PlanModel.Filter.WEAKNESS);
        EntityKey added = model.add();
        model.refresh();
        assertThat(model.selectedProperty().get()).isEqualTo(Optional.of(added));
        assertThat(rows()).containsExactly("1.2", "weakness", "–", "action");
    }
}
