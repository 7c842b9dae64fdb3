package vn.truongchuan.desktop.screen.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Platform;
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
import org.testfx.util.WaitForAsyncUtils;
import vn.truongchuan.desktop.TestDesk;

@ExtendWith(ApplicationExtension.class)
class BackupViewTest {
    @TempDir
    private static Path folder;
    private TestDesk desk;
    private Path usb;

    @Start
    void start(Stage stage) throws IOException {
        Path place = Files.createDirectory(folder.resolve(Long.toString(System.nanoTime()))).toRealPath();
        desk = TestDesk.empty(place);
        usb = Files.createDirectory(place.resolve("USB_LAN"));
        Path table = Files.writeString(place.resolve("mounts"), "/dev/disk / ext4 rw 0 0\n/dev/usb " + usb + " exfat rw 0 0\n");
        System.setProperty("truongchuan.mounts", table.toString());
        desk.show(stage, new BackupScreen().open(desk.context(stage, "backup")));
    }

    @AfterEach
    void close() {
        System.clearProperty("truongchuan.mounts");
        desk.close();
    }

    @Test
    void aFullBackupGoesToTheChosenStickAndCountsAsTheCopyOutside(FxRobot robot) throws IOException {
        assertThat(robot.lookup("#backup-outside").queryAs(Label.class).getText()).startsWith("Chưa có bản sao nào ngoài máy này");
        Platform.runLater(() -> robot.lookup("#backup-full").queryAs(Button.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#drive-0").tryQuery()).isPresent();
        robot.interact(() -> robot.lookup(n -> n instanceof Button b && "Ghi vào đây".equals(b.getText())).queryAs(Button.class).fire());

        try (var files = Files.list(usb)) {
            assertThat(files.toList()).singleElement().satisfies(f -> assertThat(f.getFileName().toString())
                    .startsWith("Sao luu truong-thcs-hoa-binh").endsWith(".zip"));
        }
        assertThat(robot.lookup("#backup-outside").queryAs(Label.class).getText()).isEqualTo("Bản sao ngoài máy đã có mọi thứ.");
        assertThat(desk.notices().newestProperty().get().orElseThrow().text()).contains("Ngắt an toàn");
        String name = Files.list(usb).findFirst().orElseThrow().getFileName().toString();
        assertThat(BackupView.free(usb, name).getFileName().toString()).endsWith("-2.zip");
    }
}
