package vn.truongchuan.desktop.screen.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.api.FxAssert.verifyThat;

import java.nio.file.Path;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.matcher.control.LabeledMatchers;
import vn.truongchuan.desktop.TestDesk;
import vn.truongchuan.desktop.kit.OpenScreen;
import vn.truongchuan.domain.school.CouncilMember;

@ExtendWith(ApplicationExtension.class)
class CouncilViewTest {
    @TempDir
    private static Path folder;
    private TestDesk desk;

    @Start
    void start(Stage stage) {
        desk = TestDesk.of(folder.resolve(Long.toString(System.nanoTime())), "tt57-2026-pt", "2026-2027");
        OpenScreen screen = new CouncilScreen().open(desk.context(stage, "council"));
        desk.show(stage, screen);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void addsMembersByKeyboardAndShowsThemInTheTable(FxRobot robot) {
        verifyThat("#council-first", LabeledMatchers.hasText("Thêm thành viên"));
        robot.clickOn("#council-first");
        robot.clickOn("#council-name").write("Dinh Van Thuan");
        robot.press(KeyCode.TAB).release(KeyCode.TAB).write("Hieu truong");
        robot.clickOn("#council-add");
        assertThat(desk.now().council()).extracting(CouncilMember::name).containsExactly("Dinh Van Thuan", "");
        assertThat(desk.now().council().get(0).position()).isEqualTo("Hieu truong");
        TableView<?> table = robot.lookup("#council-table").query();
        assertThat(table.getItems()).hasSize(2);
        assertThat(table.getColumns().get(1).getCellData(0)).isEqualTo("Dinh Van Thuan");
    }

    @Test
    void deletesWithAnUndo(FxRobot robot) {
        robot.clickOn("#council-first");
        robot.clickOn("#council-delete");
        assertThat(desk.now().council()).isEmpty();
        robot.interact(() -> desk.notices().newestProperty().get().orElseThrow().action().run());
        assertThat(desk.now().council()).hasSize(1);
    }

    @Test
    void everyControlHasAnAccessibleName(FxRobot robot) {
        robot.clickOn("#council-first");
        for (String id : new String[] {"name", "position", "role", "duty", "group", "groupLeader", "secretariat"}) {
            assertThat(robot.lookup("#council-" + id).query().getAccessibleText()).as(id).isNotBlank();
        }
    }
}
