package vn.truongchuan.desktop.screen.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
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
import vn.truongchuan.desktop.TestDesk;
import vn.truongchuan.desktop.kit.OpenScreen;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.field.FieldEdit;

@ExtendWith(ApplicationExtension.class)
class EvidenceViewTest {
    @TempDir
    private static Path folder;
    private TestDesk desk;
    private OpenScreen screen;

    @Start
    void start(Stage stage) {
        desk = TestDesk.of(folder.resolve(Long.toString(System.nanoTime())), "tt18-2018-pt", "2023-2024");
        for (int serial = 1; serial <= 3; serial++) {
            var key = EvidenceItem.key("e" + serial);
            desk.write(FieldEdit.set(key.field(EvidenceItem.CRITERION), "1.1"), FieldEdit.set(key.field(EvidenceItem.BOX), "1"),
                    FieldEdit.set(key.field(EvidenceItem.SERIAL), Integer.toString(serial)),
                    FieldEdit.set(key.field(EvidenceItem.TITLE), "Quyết định số " + serial));
        }
        screen = new EvidenceScreen().open(desk.context(stage, "evidence"));
        desk.show(stage, screen);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static TableView<?> table(FxRobot robot) {
        return robot.lookup("#evidence-table").query();
    }

    @Test
    void editsTheChosenOneWithoutLosingTheChoice(FxRobot robot) {
        robot.interact(() -> table(robot).getSelectionModel().select(1));
        robot.clickOn("#evidence-title").press(KeyCode.END).release(KeyCode.END).write(" sua");
        robot.interact(() -> robot.lookup("#evidence-number").query().requestFocus());
        robot.write("12/QD");
        robot.interact(() -> robot.lookup("#evidence-title").query().requestFocus());
        assertThat(desk.now().evidence().find("e2").map(EvidenceItem::title)).contains("Quyết định số 2 sua");
        assertThat(table(robot).getSelectionModel().getSelectedIndices()).isEqualTo(java.util.List.of(1));
        assertThat(table(robot).getColumns().get(2).getCellData(1)).isEqualTo("12/QD");
    }

    @Test
    void searchesWhileTypingAndDeletesByKeyWithAnUndo(FxRobot robot) {
        robot.clickOn("#evidence-search").write("quyet dinh so 3");
        assertThat(table(robot).getItems()).hasSize(1);
        robot.interact(() -> {
            table(robot).getSelectionModel().select(0);
            table(robot).requestFocus();
        });
        robot.press(KeyCode.DELETE).release(KeyCode.DELETE);
        assertThat(desk.now().evidence().items()).hasSize(2);
        robot.interact(() -> desk.notices().newestProperty().get().orElseThrow().action().run());
        assertThat(desk.now().evidence().items()).hasSize(3);
    }

    @Test
    void leadsToOneThatAFilterHides(FxRobot robot) {
        robot.clickOn("#evidence-search").write("khong co gi");
        assertThat(table(robot).getItems()).isEmpty();
        robot.interact(() -> screen.goTo(new Place(EvidenceItem.key("e2"), Optional.empty(), Optional.empty())));
        assertThat(table(robot).getSelectionModel().getSelectedIndex()).isEqualTo(1);
    }
}
