package vn.truongchuan.desktop.screen.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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
import vn.truongchuan.domain.field.Dot;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.domain.school.School;

/** The quiet reminder of a copy outside: there only where days of work would be lost. */
@ExtendWith(ApplicationExtension.class)
class ReminderTest {
    @TempDir
    private static Path folder;
    private TestDesk desk;
    private OpenScreen screen;

    @Start
    void start(Stage stage) {
        desk = TestDesk.empty(folder.resolve(Long.toString(System.nanoTime())));
        screen = new DashboardScreen(Clock.systemUTC()).open(desk.context(stage, "dashboard"));
        desk.show(stage, screen);
    }

    @AfterEach
    void close() {
        screen.close();
        desk.close();
    }

    @Test
    void freshWorkRemindsNobodyAndOldWorkLeadsToTheBackups(FxRobot robot) {
        Node reminder = robot.lookup("#dashboard-outside").query();
        assertThat(reminder.isVisible()).isFalse();

        robot.interact(() -> desk.workspace().applyForeign(Map.of(EntityKey.SCHOOL.field(School.PHONE), List.of(new FieldValue(
                Optional.of("0901"), new Dot("r-old", 1), "Lan", Instant.now().minus(Duration.ofHours(9 * 24 + 1)))))));

        assertThat(reminder.isVisible()).isTrue();
        assertThat(robot.from(reminder).lookup(".label").queryAllAs(Label.class)).extracting(Label::getText)
                .anyMatch(t -> t.contains("9 ngày"));
        robot.interact(() -> robot.lookup("#dashboard-outside-make").queryAs(Button.class).fire());
        assertThat(desk.shownScreens()).containsExactly("backup");
    }
}
