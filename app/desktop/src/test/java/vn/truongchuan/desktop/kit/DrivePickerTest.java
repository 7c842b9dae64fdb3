package vn.truongchuan.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import vn.truongchuan.desktop.task.InlineTasks;
import vn.truongchuan.desktop.text.Texts;
import vn.truongchuan.drive.Drive;
import vn.truongchuan.drive.SeenDrive;
import vn.truongchuan.drive.StickSign;
import vn.truongchuan.drive.StickSigns;

@ExtendWith(ApplicationExtension.class)
class DrivePickerTest {
    private static final long GIB = 1L << 30;
    private static final StickSigns CLEAN = new StickSigns(List.of(), true);
    private final List<SeenDrive> plugged = new ArrayList<>();
    private DrivePicker picker;

    private static SeenDrive drive(String path, String name, String type, long free, boolean writable, boolean removable) {
        return new SeenDrive(new Drive(Path.of(path), path, name, type, free, 16 * GIB, writable, removable), CLEAN);
    }

    @Start
    void start(Stage stage) {
        picker = new DrivePicker(new Texts(Locale.forLanguageTag("vi")), new InlineTasks().tasks(), stage,
                new DrivePicker.Wanted(5 * GIB, false, true, () -> List.copyOf(plugged)));
        stage.setScene(new Scene(picker, 520, 400));
        stage.show();
    }

    private static String words(FxRobot robot) {
        return robot.lookup(n -> n instanceof Label).queryAllAs(Label.class).stream().filter(Label::isVisible).map(Label::getText)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void choosesTheFirstStickThatCanTakeItAndSaysWhyOthersCannot(FxRobot robot) {
        robot.interact(() -> picker.show(List.of(drive("/usb1", "CU", "vfat", 15 * GIB, true, true),
                drive("/usb2", "KHOA", "exfat", 15 * GIB, false, true), drive("/usb3", "NHO", "exfat", GIB, true, true),
                drive("/usb4", "TOT", "exfat", 15 * GIB, true, true), drive("/d", "DATA", "NTFS", 15 * GIB, true, false))));

        assertThat(picker.folderProperty().get()).contains(Path.of("/usb4"));
        assertThat(robot.lookup("#drive-0").queryAs(RadioButton.class).isDisabled()).isTrue();
        assertThat(robot.lookup("#drive-4").queryAs(RadioButton.class).isDisabled()).isFalse();
        assertThat(words(robot)).contains("cần khoảng 5,0 GiB", "Chỉ đọc", "Không đủ chỗ: cần 5,0 GiB, còn 1,0 GiB");
        robot.interact(() -> robot.lookup("#drive-4").queryAs(RadioButton.class).fire());
        assertThat(picker.folderProperty().get()).contains(Path.of("/d"));
    }

    @Test
    void aDiskOfTheComputerIsNeverChosenByItself(FxRobot robot) {
        robot.interact(() -> picker.show(List.of(drive("/d", "DATA", "NTFS", 15 * GIB, true, false))));
        assertThat(picker.folderProperty().get()).isEmpty();
    }

    @Test
    void aStickPluggedInLaterIsFoundByLookingAgain(FxRobot robot) {
        robot.interact(() -> picker.show(List.of()));
        assertThat(words(robot)).contains("Hãy cắm USB");
        plugged.add(drive("/usb", "LAN", "exfat", 15 * GIB, true, true));
        robot.interact(() -> robot.lookup("#drives-again").queryAs(javafx.scene.control.Button.class).fire());
        assertThat(picker.folderProperty().get()).contains(Path.of("/usb"));
    }

    @Test
    void anyFolderCanBeChosenInstead(FxRobot robot) {
        robot.interact(() -> {
            picker.show(List.of(drive("/usb", "LAN", "exfat", 15 * GIB, true, true)));
            picker.chooseFolder(Path.of("/nha/sao-luu"));
        });
        assertThat(picker.folderProperty().get()).contains(Path.of("/nha/sao-luu"));
        assertThat(words(robot)).contains("/nha/sao-luu");
    }

    @Test
    void signsBesideThePackagesInAnyFolderAreListedToo(FxRobot robot, @TempDir Path temp) throws IOException {
        Files.writeString(Files.createDirectory(temp.resolve("Ảnh")).resolveSibling("Ảnh.lnk"), "L");
        robot.interact(() -> picker.chooseFolder(temp));
        assertThat(words(robot)).contains("Ảnh.lnk");
    }

    @Test
    void signsOfAVirusAreListedAndTheStickCanBeUsedAllTheSame(FxRobot robot) {
        SeenDrive clean = drive("/usb", "LAN", "exfat", 15 * GIB, true, true);
        robot.interact(() -> picker.show(List.of(new SeenDrive(clean.drive(),
                new StickSigns(List.of(new StickSign(StickSign.Kind.SHORTCUT, "Hồ sơ.lnk")), true)))));
        assertThat(words(robot)).contains("dấu hiệu vi-rút", "Hồ sơ.lnk");
        assertThat(picker.folderProperty().get()).contains(Path.of("/usb"));
    }
}
