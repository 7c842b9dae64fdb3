package vn.truongchuan.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import vn.truongchuan.application.Locking;
import vn.truongchuan.application.ProtectionChange;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.application.WorkspaceProtection;
import vn.truongchuan.desktop.kit.Settings;
import vn.truongchuan.desktop.kit.SettingsFile;
import vn.truongchuan.desktop.kit.Theme;
import vn.truongchuan.desktop.screen.settings.SettingsScreen;
import vn.truongchuan.desktop.screen.start.StartScreen;
import vn.truongchuan.desktop.task.InlineTasks;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.exchange.seal.Passphrase;
import vn.truongchuan.exchange.seal.RecoveryKey;
import vn.truongchuan.exchange.seal.Unlocking;

/** Opening, encrypting and recovering encrypted workspaces at the entrance. */
@ExtendWith(ApplicationExtension.class)
class ProtectedWindowTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneOffset.UTC);
    private static final Passphrase PASSWORD = new Passphrase("con đường làng em");
    private static final Passphrase NEXT = new Passphrase("mật khẩu sau đó");
    private final RecoveryKey sheet = RecoveryKey.generate();
    @TempDir
    private Path temp;
    private SettingsFile settings;
    private MainWindow window;
    private Stage stage;

    @Start
    void start(Stage first) {
        stage = first;
        settings = new SettingsFile(temp.resolve("settings"));
        settings.change(s -> s.withEditorName("Trần Thị Mai").opened(new Settings.Recent(folder().toString(), "Trường Hoa Sen")));
        Theme theme = new Theme(settings);
        theme.start();
        window = new MainWindow(stage, theme, settings, new InlineTasks().tasks(), List.of(new SettingsScreen()), new StartScreen(CLOCK),
                CLOCK);
    }

    private Path folder() {
        return temp.resolve("truong");
    }

    private void make(boolean hidden) {
        if (hidden) {
            Workspace.createProtected(folder(), "tt18-2018-pt", new SchoolYear(2025), false, new Locking(PASSWORD, sheet)).close();
        } else {
            Workspace.create(folder(), "tt18-2018-pt", new SchoolYear(2025), false).close();
        }
        Platform.runLater(() -> window.show(Optional.empty()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Starts something that may show a dialog and wait for its answer. */
    private static void begin(Runnable work) {
        Platform.runLater(work);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void press(FxRobot robot, String words) {
        begin(() -> robot.lookup(".button").queryAllAs(Button.class).stream()
                .filter(b -> b.getText() != null && b.getText().startsWith(words)).reduce((a, b) -> b).orElseThrow().fire());
    }

    private static <T> void fill(FxRobot robot, String id, Class<T> kind, Consumer<T> how) {
        robot.interact(() -> how.accept(kind.cast(robot.lookup("#" + id).query())));
    }

    private void leave(FxRobot robot) {
        robot.interact(() -> stage.fireEvent(new javafx.stage.WindowEvent(stage, javafx.stage.WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    @Test
    void the_password_is_asked_for_until_it_is_right(FxRobot robot) {
        make(true);
        begin(() -> window.open(folder()));
        // work that is over at once has nobody to hear of its failure yet, so it is said first
        press(robot, "Đóng");
        fill(robot, "unlock-password", PasswordField.class, f -> f.setText("sai mật khẩu"));
        press(robot, "Mở");
        press(robot, "Đóng");
        press(robot, "Đóng");
        fill(robot, "unlock-password", PasswordField.class, f -> f.setText(PASSWORD.text()));
        press(robot, "Mở");
        assertThat(robot.lookup("#settings-place").tryQuery()).isPresent();
        leave(robot);
    }

    @Test
    void who_has_forgotten_the_password_comes_in_by_the_sheet_and_sets_a_new_one(FxRobot robot) {
        make(true);
        begin(() -> window.open(folder()));
        press(robot, "Đóng");
        fill(robot, "unlock-forgotten", Button.class, Button::fire);
        fill(robot, "unlock-sheet", TextArea.class, f -> f.setText(String.join(" ", sheet.groups()).toLowerCase(java.util.Locale.ROOT)));
        press(robot, "Mở");
        fill(robot, "lock-password", PasswordField.class, f -> f.setText(NEXT.text()));
        fill(robot, "lock-again", PasswordField.class, f -> f.setText(NEXT.text()));
        press(robot, "Đặt mật khẩu");
        assertThat(robot.lookup("#settings-place").tryQuery()).isPresent();
        leave(robot);
        Workspace.open(folder(), Unlocking.with(NEXT)).close();
    }

    @Test
    void a_closed_workspace_is_encrypted_at_the_entrance_and_its_old_folder_deleted_later(FxRobot robot) {
        make(false);
        begin(() -> robot.lookup("#start-protect-0").queryAs(Button.class).fire());
        fill(robot, "lock-password", PasswordField.class, f -> f.setText(PASSWORD.text()));
        fill(robot, "lock-again", PasswordField.class, f -> f.setText(PASSWORD.text()));
        fill(robot, "lock-sheet", TextField.class, f -> f.setText(temp.resolve("to.html").toString()));
        press(robot, "Mã hoá");
        if (robot.lookup("#dialog").queryAll().size() > 0 && robot.lookup(n -> n instanceof Button b && b.getText() != null
                && b.getText().startsWith("Đã in")).queryAll().isEmpty()) {
            press(robot, "Đóng"); // no browser here
        }
        press(robot, "Đã in");
        press(robot, "Đóng");
        assertThat(WorkspaceProtection.needed(folder())).isTrue();
        assertThat(temp.resolve("to.html")).doesNotExist();
        assertThat(ProtectionChange.kept(folder())).hasSize(1);
        begin(() -> robot.lookup("#start-protect-0").queryAs(Button.class).fire());
        press(robot, "Xoá thư mục cũ");
        assertThat(ProtectionChange.kept(folder())).isEmpty();
        Workspace.open(folder(), Unlocking.with(PASSWORD)).close();
    }

    @Test
    void a_new_workspace_is_not_encrypted_unless_somebody_ticks_it(FxRobot robot) {
        make(false);
        begin(() -> ((vn.truongchuan.desktop.kit.Door) robot.lookup("#start-new").query()).open());
        CheckBox box = robot.lookup("#new-protect").queryAs(CheckBox.class);
        assertThat(box.isSelected()).isFalse();
        assertThat(robot.lookup("#lock-password").query().getParent().isVisible()
                && robot.lookup("#lock-password").query().getParent().getParent().getParent().isVisible()).isFalse();
        robot.interact(() -> box.setSelected(true));
        assertThat(robot.lookup("#lock-sheet").tryQuery()).isPresent();
    }
}
