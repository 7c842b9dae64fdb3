package vn.truongchuan.desktop.screen.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
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
import vn.truongchuan.domain.ReportTexts;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.school.School;

@ExtendWith(ApplicationExtension.class)
class SchoolViewTest {
    @TempDir
    private static Path folder;
    private TestDesk desk;
    private OpenScreen screen;

    @Start
    void start(Stage stage) {
        desk = TestDesk.of(folder.resolve(Long.toString(System.nanoTime())), "tt18-2018-pt", "2023-2024");
        screen = new SchoolScreen().open(desk.context(stage, "school"));
        desk.show(stage, screen);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void savesWhatIsTypedAndTicked(FxRobot robot) {
        robot.clickOn("#school-name").write("Truong THCS Hoa Binh");
        robot.interact(() -> ((CheckBox) robot.lookup("#school-level-THCS").query()).fire());
        robot.interact(() -> ((CheckBox) robot.lookup("#school-disadvantagedArea").query()).fire());
        assertThat(desk.now().school().name()).isEqualTo("Truong THCS Hoa Binh");
        assertThat(desk.now().school().educationLevels()).isEqualTo(List.of("THCS"));
        assertThat(desk.now().school().flag(School.DISADVANTAGED_AREA)).isTrue();
    }

    @Test
    void leadsToAPartOfTheReport(FxRobot robot) {
        robot.interact(() -> screen.goTo(Place.of(ReportTexts.KEY, ReportTexts.PURPOSE)));
        assertThat(robot.lookup("#report-purpose").<TextArea>query().isFocused()).isTrue();
        robot.write("Muc dich");
        robot.interact(() -> screen.goTo(Place.of(EntityKey.SCHOOL, School.PRINCIPAL)));
        assertThat(desk.now().report().text(ReportTexts.PURPOSE)).isEqualTo("Muc dich");
        assertThat(robot.lookup("#school-principal").query().isFocused()).isTrue();
    }

    @Test
    void leadsToTheBoxOfAStandard(FxRobot robot) {
        robot.interact(() -> screen.goTo(Place.of(SchoolModel.standard(3), "strengths")));
        robot.write("Manh");
        robot.interact(() -> screen.goTo(Place.of(SchoolModel.standard(4), "strengths")));
        assertThat(desk.now().assessment().standard(3).strengths()).isEqualTo("Manh");
        assertThat(robot.lookup("#standard-strengths").<TextArea>query().getText()).isEmpty();
    }
}
