package vn.truongchuan.desktop.screen.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
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
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldEdit;

@ExtendWith(ApplicationExtension.class)
class ReviewViewTest {
    @TempDir
    private static Path folder;
    private TestDesk desk;
    private ReviewScreen screen;
    private int changes;

    @Start
    void start(Stage stage) {
        desk = TestDesk.of(folder.resolve(Long.toString(System.nanoTime())), "tt57-2026-tx", "2026-2027");
        desk.write(FieldEdit.set(new EntityKey(EntityKind.REQUIREMENT, "1.1/1/1").field("statement"), "Có kế hoạch (MC.1.1.09)."));
        screen = new ReviewScreen();
        ScreenContext context = desk.context(stage, "review");
        screen.watch(context, () -> changes++);
        OpenScreen opened = screen.open(context);
        desk.show(stage, opened);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void leadsFromAFindingToItsPlace(FxRobot robot) {
        robot.interact(() -> robot.lookup("#review-filter-WRONG").<javafx.scene.control.ToggleButton>query().fire());
        ListView<?> list = robot.lookup("#review-list").query();
        robot.interact(() -> {
            list.getSelectionModel().select(1);
            list.requestFocus();
        });
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(desk.visited()).hasSize(1);
        assertThat(desk.visited().get(0).entity().kind()).isEqualTo(EntityKind.REQUIREMENT);
    }

    @Test
    void countsInTheNavigation(FxRobot robot) {
        assertThat(screen.badge(desk.now())).isPresent();
        int before = changes;
        robot.interact(() -> {
            desk.write(FieldEdit.clear(new EntityKey(EntityKind.REQUIREMENT, "1.1/1/1").field("statement")));
            desk.time().pass(ReviewModel.REST);
        });
        assertThat(changes).isGreaterThan(before);
    }
}
