package vn.truongchuan.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.desktop.TestDesk;
import vn.truongchuan.desktop.kit.Screen;
import vn.truongchuan.desktop.kit.SettingsFile;
import vn.truongchuan.desktop.kit.Theme;
import vn.truongchuan.desktop.screen.criterion.CriterionScreen;
import vn.truongchuan.desktop.screen.dashboard.DashboardScreen;
import vn.truongchuan.desktop.screen.settings.SettingsScreen;
import vn.truongchuan.desktop.screen.start.StartScreen;
import vn.truongchuan.desktop.task.InlineTasks;
import vn.truongchuan.domain.school.SchoolYear;

/** The window from the entrance into a workspace and out again. */
@ExtendWith(ApplicationExtension.class)
class MainWindowTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneOffset.UTC);
    @TempDir
    private Path folder;
    private final InlineTasks time = new InlineTasks();
    private SettingsFile settings;
    private MainWindow window;
    private Stage stage;

    @Start
    void start(Stage first) {
        stage = first;
        settings = new SettingsFile(folder.resolve("settings"));
        settings.change(s -> s.withEditorName("Trần Thị Mai"));
        Theme theme = new Theme(settings);
        theme.start();
        List<Screen> screens = List.of(new DashboardScreen(CLOCK), new CriterionScreen(), new SettingsScreen());
        window = new MainWindow(stage, theme, settings, time.tasks(), screens, new StartScreen(CLOCK), CLOCK);
        window.show(Optional.empty());
    }

    private void enter(FxRobot robot, boolean sample) {
        robot.interact(() -> {
            Workspace workspace = Workspace.create(folder.resolve("truong"), "tt18-2018-pt", new SchoolYear(2023), sample);
            workspace.save(TestDesk.MAI, List.of());
            window.enter(workspace);
        });
    }

    @Test
    void the_entrance_offers_new_open_and_sample(FxRobot robot) {
        assertThat(robot.lookup("#start-new").tryQuery()).isPresent();
        assertThat(robot.lookup("#start-open").tryQuery()).isPresent();
        assertThat(robot.lookup("#start-sample").tryQuery()).isPresent();
    }

    @Test
    void an_old_school_year_and_the_sample_school_are_marked(FxRobot robot) {
        enter(robot, false);
        assertThat(robot.lookup(".banner").queryAs(Label.class).getText()).contains("2023–2024").contains("2026–2027");
    }

    @Test
    void keys_lead_through_the_screens(FxRobot robot) {
        enter(robot, true);
        assertThat(robot.lookup(".banner").queryAs(Label.class).getText()).contains("mẫu");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(robot.lookup("#criterion").tryQuery()).isPresent();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(robot.lookup("#dashboard").tryQuery()).isPresent();
    }

    @Test
    void the_workspace_is_saved_closed_and_remembered_when_leaving(FxRobot robot) {
        enter(robot, true);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.interact(() -> {
            javafx.scene.control.TextArea area = robot.lookup("#statement-1-a-1").queryAs(javafx.scene.control.TextArea.class);
            area.requestFocus();
            area.setText("Chưa kịp lưu");
        });
        robot.interact(() -> stage.fireEvent(new javafx.stage.WindowEvent(stage, javafx.stage.WindowEvent.WINDOW_CLOSE_REQUEST)));

        assertThat(stage.isShowing()).isFalse();
        assertThat(settings.get().recent()).hasSize(1);
        try (Workspace again = Workspace.open(folder.resolve("truong"))) {
            assertThat(again.current().assessment().requirements().values()).singleElement()
                    .satisfies(r -> assertThat(r.statement().stored()).isEqualTo("Chưa kịp lưu"));
        }
    }

    @Test
    void every_screen_speaks_both_languages_and_leaves_no_key_untranslated(FxRobot robot) {
        enter(robot, true);
        for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("vi"))) {
            robot.interact(() -> settings.change(s -> s.withLanguage(language)));
            for (String screen : List.of("dashboard", "criterion", "settings")) {
                robot.interact(() -> ((vn.truongchuan.desktop.kit.Door) robot.lookup("#nav-" + screen).query()).open());
                for (Node node : robot.lookup(n -> n instanceof Labeled).queryAll()) {
                    assertThat(((Labeled) node).getText() == null ? "" : ((Labeled) node).getText()).doesNotMatch("\\[[a-z][\\w.]+]");
                }
            }
        }
    }

    @Test
    void a_workspace_on_a_stick_is_offered_to_be_copied_and_the_copy_opens(FxRobot robot) throws IOException {
        Path stick = Files.createDirectory(folder.resolve("USB")).toRealPath();
        Workspace.create(stick.resolve("ho-so"), "tt18-2018-pt", new SchoolYear(2023), true).close();
        Files.writeString(stick.resolve("mounts"), "/dev/disk / ext4 rw 0 0\n/dev/usb " + stick + " vfat rw 0 0\n");
        System.setProperty("truongchuan.mounts", stick.resolve("mounts").toString());
        try {
            Platform.runLater(() -> window.open(stick.resolve("ho-so")));
            WaitForAsyncUtils.waitForFxEvents();
            // work that is over at once has nobody to hear of its failure yet, so it is said first
            Platform.runLater(() -> button(robot, "Đóng").fire());
            WaitForAsyncUtils.waitForFxEvents();
            Path target = folder.resolve("may/ho-so");
            robot.interact(() -> robot.lookup("#copy-target").queryAs(TextField.class).setText(target.toString()));
            robot.interact(() -> button(robot, "Chép vào máy này").fire());

            assertThat(robot.lookup("#dashboard").tryQuery()).isPresent();
            assertThat(settings.get().recent()).singleElement().satisfies(r -> assertThat(Path.of(r.folder())).isEqualTo(target));
            assertThat(stick.resolve("ho-so/workspace.json")).exists();
        } finally {
            System.clearProperty("truongchuan.mounts");
            robot.interact(() -> stage.fireEvent(new javafx.stage.WindowEvent(stage, javafx.stage.WindowEvent.WINDOW_CLOSE_REQUEST)));
        }
    }

    private static Button button(FxRobot robot, String words) {
        return robot.lookup(".button").queryAllAs(Button.class).stream()
                .filter(b -> b.getText() != null && b.getText().startsWith(words)).findFirst().orElseThrow();
    }

    @Test
    void a_place_for_the_copy_is_proposed_that_nobody_has(@TempDir Path temp) throws IOException {
        assertThat(CopyOffer.free(temp, "ho-so")).isEqualTo(temp.resolve("ho-so"));
        Files.createDirectory(temp.resolve("ho-so"));
        assertThat(CopyOffer.free(temp, "ho-so")).as("an empty folder will do").isEqualTo(temp.resolve("ho-so"));
        Files.writeString(temp.resolve("ho-so/a"), "x");
        Files.writeString(temp.resolve("ho-so-2"), "x");
        assertThat(CopyOffer.free(temp, "ho-so")).isEqualTo(temp.resolve("ho-so-3"));
    }

    @Test
    void a_narrow_window_makes_the_navigation_narrow(FxRobot robot) {
        enter(robot, true);
        robot.interact(() -> stage.setWidth(1000));
        robot.interact(() -> time.pass(Duration.ofMillis(1)));

        assertThat(robot.lookup("#navigation").query().getLayoutBounds().getWidth()).isLessThan(80);
    }
}
