package vn.truongchuan.desktop.screen.disputes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import vn.truongchuan.desktop.TestDesk;
import vn.truongchuan.desktop.TwoHands;
import vn.truongchuan.desktop.kit.OpenScreen;
import vn.truongchuan.domain.assessment.Point;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.field.Entity;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.field.FieldKey;

/** Settling what two people wrote differently, by each of the buttons. */
@ExtendWith(ApplicationExtension.class)
class DisputesScreenTest {
    private static final FieldKey STATEMENT = new EntityKey(EntityKind.REQUIREMENT, "1.1/1/a.1").field("statement");
    private static final FieldKey VERDICT = new EntityKey(EntityKind.REQUIREMENT, "1.1/1/a.1").field("verdict");
    private static final EntityKey POINT = new EntityKey(EntityKind.POINT, "p1");
    @TempDir
    private Path folder;
    private TestDesk desk;
    private TwoHands hands;
    private OpenScreen screen;

    @Start
    void start(Stage stage) {
        desk = TestDesk.empty(folder);
        desk.write(FieldEdit.set(EvidenceItem.key("e1").field(EvidenceItem.TITLE), "Kế hoạch chiến lược"),
                FieldEdit.set(EvidenceItem.key("e1").field(EvidenceItem.CRITERION), "1.1"),
                FieldEdit.set(EvidenceItem.key("e1").field(EvidenceItem.BOX), "1"),
                FieldEdit.set(EvidenceItem.key("e1").field(EvidenceItem.SERIAL), "1"),
                FieldEdit.set(STATEMENT, "Trường có kế hoạch."),
                FieldEdit.set(POINT.field(Point.CRITERION), "1.1"), FieldEdit.set(POINT.field(Point.TEXT), "Kế hoạch rõ."));
        hands = new TwoHands(desk.workspace(), folder.resolve("nam"));
        screen = new DisputesScreen().open(desk.context(stage, "disputes"));
        desk.show(stage, screen);
    }

    @AfterEach
    void close() {
        hands.close();
        desk.close();
    }

    private void statements(FxRobot robot) {
        robot.interact(() -> hands.differ(FieldEdit.set(STATEMENT, "Trường có kế hoạch năm năm [H1-1.1-01]."),
                FieldEdit.set(STATEMENT, "Trường có kế hoạch chiến lược [H1-1.1-01].")));
    }

    private String own(FxRobot robot, int version) {
        return robot.from(robot.lookup("#dispute-version-" + version)).lookup(".diff-own").<Text>queryAll().stream()
                .map(Text::getText).collect(Collectors.joining("|"));
    }

    private String version(FxRobot robot, int version) {
        return robot.from(robot.lookup("#dispute-version-" + version)).lookup(".dispute-text").<TextFlow>query().getChildren().stream()
                .map(n -> ((Text) n).getText()).collect(Collectors.joining());
    }

    @Test
    void nothing_to_decide_is_said_in_words(FxRobot robot) {
        assertThat(robot.lookup("Không có chỗ nào hai người viết khác nhau.").tryQuery()).isPresent();
    }

    @Test
    void both_versions_stand_side_by_side_with_codes_and_their_own_words_marked(FxRobot robot) {
        statements(robot);

        assertThat(version(robot, 0) + version(robot, 1)).contains("[H1-1.1-01]").doesNotContain("⟦");
        assertThat(own(robot, 0) + own(robot, 1)).contains("năm năm", "chiến lược").doesNotContain("kế hoạch");
        assertThat(robot.lookup(n -> n instanceof javafx.scene.control.Label l && l.getText().equals("Trường có kế hoạch.")).tryQuery())
                .as("what it was before").isPresent();
    }

    @Test
    void the_shown_version_is_taken(FxRobot robot) {
        statements(robot);
        Optional<String> shown = desk.stored(STATEMENT);
        robot.clickOn("#dispute-use-0");

        assertThat(desk.now().fields().disputed()).isEmpty();
        assertThat(desk.stored(STATEMENT)).isEqualTo(shown);
        assertThat(shown.orElseThrow()).contains("⟦e1⟧");
    }

    @Test
    void the_other_version_is_taken(FxRobot robot) {
        statements(robot);
        Optional<String> other = desk.now().fields().values(STATEMENT).get(1).value();
        robot.clickOn("#dispute-use-1");

        assertThat(desk.now().fields().disputed()).isEmpty();
        assertThat(desk.stored(STATEMENT)).isEqualTo(other);
    }

    @Test
    void both_are_kept_with_a_blank_line_between(FxRobot robot) {
        statements(robot);
        robot.clickOn("#dispute-both");

        assertThat(desk.now().fields().disputed()).isEmpty();
        assertThat(desk.stored(STATEMENT).orElseThrow()).contains("năm năm ⟦e1⟧.", "chiến lược ⟦e1⟧.").contains("\n\n");
    }

    @Test
    void an_edited_version_is_saved_with_its_codes_as_links(FxRobot robot) {
        statements(robot);
        robot.clickOn("#dispute-edit");
        TextArea area = robot.lookup("#dispute-text").query();
        assertThat(area.getText()).contains("năm năm", "chiến lược", "[H1-1.1-01]");
        robot.interact(() -> area.setText("Trường có kế hoạch chiến lược năm năm [H1-1.1-01]."));
        robot.clickOn("#dispute-save");

        assertThat(desk.now().fields().disputed()).isEmpty();
        assertThat(desk.stored(STATEMENT)).contains("Trường có kế hoạch chiến lược năm năm ⟦e1⟧.");
        assertThat(desk.notices().newestProperty().get().orElseThrow().text()).contains("Tiêu chí 1.1");
    }

    @Test
    void verdicts_are_chosen_in_words_and_never_joined(FxRobot robot) {
        robot.interact(() -> hands.differ(FieldEdit.set(VERDICT, "MET"), FieldEdit.set(VERDICT, "NOT_MET")));

        assertThat(version(robot, 0)).isIn("Đạt", "Chưa đạt");
        assertThat(robot.lookup("#dispute-both").tryQuery()).isEmpty();
        assertThat(robot.lookup("#dispute-edit").tryQuery()).isEmpty();
        robot.clickOn("#dispute-use-1");
        assertThat(desk.now().fields().disputed()).isEmpty();
    }

    @Test
    void what_one_deleted_while_the_other_wrote_is_kept_or_deleted(FxRobot robot) {
        robot.interact(() -> hands.differ(FieldEdit.set(POINT.field(Entity.DELETED), "true"),
                FieldEdit.set(POINT.field(Point.TEXT), "Kế hoạch rất rõ.")));

        assertThat(version(robot, 0) + version(robot, 1)).contains("Giữ lại", "Đã xoá");
        assertThat(robot.lookup((javafx.scene.Node n) -> n instanceof javafx.scene.control.Label l && l.getText().startsWith("Lê Văn Nam,"))
                .tryQuery()).as("kept for the one who wrote").isPresent();
        assertThat(robot.lookup(n -> n instanceof javafx.scene.control.Label l && l.getText().contains("Kế hoạch rất rõ.")).tryQuery())
                .as("what would be deleted").isPresent();
        robot.clickOn("#dispute-keep");
        assertThat(desk.now().fields().disputed()).isEmpty();
        assertThat(desk.now().assessment().points()).hasSize(1);
    }

    @Test
    void a_finding_leads_to_its_dispute_and_the_list_to_the_place(FxRobot robot) {
        statements(robot);
        robot.interact(() -> hands.differ(FieldEdit.set(VERDICT, "MET"), FieldEdit.set(VERDICT, "NOT_MET")));
        robot.interact(() -> screen.goTo(Place.dispute(VERDICT)));
        assertThat(robot.lookup("#dispute-both").tryQuery()).as("the verdict is open").isEmpty();

        robot.clickOn("#dispute-open");
        assertThat(desk.visited()).containsExactly(Place.of(VERDICT.entity(), "verdict"));
        assertThat(new DisputesScreen().badge(desk.now())).contains("2");
    }
}
