package vn.truongchuan.desktop.screen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import vn.truongchuan.desktop.TestDesk;
import vn.truongchuan.desktop.kit.OpenScreen;
import vn.truongchuan.domain.assessment.Point;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.plan.ImprovementAction;

@ExtendWith(ApplicationExtension.class)
class PlanViewTest {
    @TempDir
    private static Path folder;
    private TestDesk desk;

    @Start
    void start(Stage stage) {
        desk = TestDesk.of(folder.resolve(Long.toString(System.nanoTime())), "tt57-2026-mn", "2026-2027");
        EntityKey weakness = new EntityKey(EntityKind.POINT, "w1");
        desk.write(FieldEdit.set(weakness.field(Point.CRITERION), "1.3"), FieldEdit.set(weakness.field(Point.KIND), "WEAKNESS"),
                FieldEdit.set(weakness.field(Point.TEXT), "Sân chơi hẹp."));
        OpenScreen screen = new PlanScreen().open(desk.context(stage, "plan"));
        desk.show(stage, screen);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void plansAnActionForAWeaknessAndTypesStraightAway(FxRobot robot) {
        robot.clickOn("Lập hành động");
        robot.write("Mo rong san");
        for (String[] typed : new String[][] {{"owner", "Ba Nga"}, {"costDong", "25.000.000"}, {"source", ""}}) {
            robot.interact(() -> robot.lookup("#plan-" + typed[0]).query().requestFocus());
            robot.write(typed[1]);
        }
        ImprovementAction action = desk.now().actions().get(0);
        assertThat(action.text(ImprovementAction.CONTENT)).isEqualTo("Mo rong san");
        assertThat(action.weakness()).contains("w1");
        assertThat(action.cost()).contains(25_000_000L);
        assertThat(robot.lookup(".plan-action").queryAll()).isNotEmpty();
    }
}
