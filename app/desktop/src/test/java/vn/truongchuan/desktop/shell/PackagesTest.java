package vn.truongchuan.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.application.exchange.Sending;
import vn.truongchuan.base.Progress;
import vn.truongchuan.desktop.TestDesk;
import vn.truongchuan.desktop.kit.SettingsFile;
import vn.truongchuan.desktop.kit.Theme;
import vn.truongchuan.desktop.screen.dashboard.DashboardScreen;
import vn.truongchuan.desktop.screen.exchange.ExchangeScreen;
import vn.truongchuan.desktop.screen.start.StartScreen;
import vn.truongchuan.desktop.task.InlineTasks;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.standard.CriterionCode;

/** A package that is dropped on the window or given to the program, with and without an open workspace. */
@ExtendWith(ApplicationExtension.class)
class PackagesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneOffset.UTC);
    @TempDir
    private Path folder;
    private final InlineTasks time = new InlineTasks();
    private SettingsFile settings;
    private MainWindow window;
    private Stage stage;
    private String home;

    @Start
    void start(Stage first) {
        stage = first;
        home = System.getProperty("user.home");
        System.setProperty("user.home", folder.toString());
        settings = new SettingsFile(folder.resolve("settings"));
        settings.change(s -> s.withEditorName("Lê Văn Nam"));
        Theme theme = new Theme(settings);
        theme.start();
        window = new MainWindow(stage, theme, settings, time.tasks(), List.of(new DashboardScreen(CLOCK), new ExchangeScreen(CLOCK)),
                new StartScreen(CLOCK), CLOCK);
        window.show(Optional.empty());
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> stage.fireEvent(new javafx.stage.WindowEvent(stage, javafx.stage.WindowEvent.WINDOW_CLOSE_REQUEST)));
        System.setProperty("user.home", home);
    }

    private Path assignment() throws IOException {
        Path stick = Files.createDirectories(folder.resolve("usb"));
        try (TestDesk desk = TestDesk.empty(folder.resolve("chair"))) {
            desk.write(FieldEdit.set(new EntityKey(EntityKind.MEMBER, "m1").field("name"), "Lê Văn Nam"));
            Sending sending = new Sending(desk.workspace());
            return sending.write(TestDesk.MAI, sending.assignment("m1", List.of(CriterionCode.parse("1.1")), "Nhờ thầy."), stick,
                    Optional.empty(), Progress.NONE).files().get(0);
        }
    }

    private static boolean says(FxRobot robot, String words) {
        return robot.lookup((Node n) -> n instanceof Labeled l && l.getText() != null && l.getText().contains(words)).tryQuery()
                .isPresent();
    }

    @Test
    void an_assignment_makes_a_workspace_on_a_computer_without_one(FxRobot robot) throws IOException {
        Path file = assignment();
        robot.interact(() -> window.comeForward(Optional.of(file)));
        assertThat(says(robot, "Phân công, số 1")).isTrue();
        assertThat(says(robot, "Nhờ thầy.")).isTrue();
        assertThat(robot.lookup("#take").queryButton().isDisabled()).isTrue();

        robot.interact(() -> robot.lookup("#key-agreed").queryAs(CheckBox.class).setSelected(true));
        robot.interact(() -> robot.lookup("#take").queryAs(Button.class).fire());
        assertThat(robot.lookup("#dashboard").tryQuery()).as("the new workspace is open").isPresent();
        assertThat(Path.of(settings.get().recent().get(0).folder())).startsWith(folder.resolve("TuDanhGia"));
    }

    @Test
    void a_package_is_received_in_the_open_workspace(FxRobot robot) throws IOException {
        Path file = Files.writeString(folder.resolve("la.tdg"), "không phải gói");
        robot.interact(() -> window.enter(Workspace.create(folder.resolve("truong"), "tt18-2018-pt",
                new vn.truongchuan.domain.school.SchoolYear(2023), false)));
        robot.interact(() -> window.takePackages(List.of(file)));

        assertThat(robot.lookup("#exchange-tabs").tryQuery()).isPresent();
        assertThat(says(robot, "la.tdg")).isTrue();
        assertThat(says(robot, "Không nhận được")).isTrue();
    }

    @Test
    void a_package_given_to_the_program_opens_the_workspace_that_was_open_last(FxRobot robot) throws IOException {
        Path file = Files.writeString(folder.resolve("la.tdg"), "không phải gói");
        try (Workspace made = Workspace.create(folder.resolve("truong"), "tt18-2018-pt",
                new vn.truongchuan.domain.school.SchoolYear(2023), false)) {
            settings.change(s -> s.opened(new vn.truongchuan.desktop.kit.Settings.Recent(made.folder().toString(), "Trường")));
        }
        robot.interact(() -> window.takePackages(List.of(file)));

        assertThat(robot.lookup("#exchange-tabs").tryQuery()).isPresent();
        assertThat(says(robot, "la.tdg")).isTrue();
    }
}
