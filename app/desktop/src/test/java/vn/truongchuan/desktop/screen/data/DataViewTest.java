package vn.truongchuan.desktop.screen.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
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
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.school.School;

@ExtendWith(ApplicationExtension.class)
class DataViewTest {
    @TempDir
    private static Path folder;
    private TestDesk desk;

    @Start
    void start(Stage stage) {
        desk = TestDesk.of(folder.resolve(Long.toString(System.nanoTime())), "tt18-2018-pt", "2023-2024");
        desk.write(FieldEdit.set(EntityKey.SCHOOL.field(School.EDUCATION_LEVELS), "THCS"));
        OpenScreen screen = new DataScreen().open(desk.context(stage, "data"));
        desk.show(stage, screen);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void goesFromBoxToBoxAsInASpreadsheetAndAddsUp(FxRobot robot) {
        robot.clickOn("#cell-grade6-2023");
        for (String classes : new String[] {"5", "5", "4", "1.234"}) {
            robot.write(classes).press(KeyCode.ENTER).release(KeyCode.ENTER);
        }
        robot.clickOn("#cell-grade6-2019");
        assertThat(desk.now().cells().text("classes", "grade9", "2023")).contains("1234");
        assertThat(robot.lookup(".data-computed").queryAllAs(Labeled.class)).extracting(Labeled::getText).contains("1.248");
    }

    @Test
    void showsWhatAPastedBlockDoesBeforeItIsWritten(FxRobot robot) {
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "1\t2\n3\t4\n")));
        robot.clickOn("#cell-grade6-2019");
        robot.press(KeyCode.CONTROL, KeyCode.V).release(KeyCode.V, KeyCode.CONTROL);
        assertThat(desk.now().cells().text("classes", "grade6", "2019")).isEmpty();
        robot.clickOn("Ghi 4 ô");
        assertThat(desk.now().cells().text("classes", "grade7", "2020")).contains("4");
        assertThat(desk.notices().newestProperty().get()).isPresent();
    }
}
