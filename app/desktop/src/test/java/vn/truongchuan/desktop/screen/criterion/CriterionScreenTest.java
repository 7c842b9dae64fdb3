package vn.truongchuan.desktop.screen.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
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
import vn.truongchuan.domain.assessment.RequirementAssessment;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.field.FieldKey;

/** The criterion screen under real clicks and keys. */
@ExtendWith(ApplicationExtension.class)
class CriterionScreenTest {
    private static final long FAST_ENOUGH_MS = 150;
    @TempDir
    private Path folder;
    private TestDesk desk;
    private OpenScreen screen;

    @AfterEach
    void close() {
        desk.close();
    }

    @Start
    void start(Stage stage) {
        desk = TestDesk.empty(folder);
        desk.workspace().save(TestDesk.MAI, List.of(FieldEdit.set(EvidenceItem.key("e1").field(EvidenceItem.TITLE), "Kế hoạch chiến lược"),
                FieldEdit.set(EvidenceItem.key("e1").field(EvidenceItem.CRITERION), "1.1"),
                FieldEdit.set(EvidenceItem.key("e1").field(EvidenceItem.BOX), "1"),
                FieldEdit.set(EvidenceItem.key("e1").field(EvidenceItem.SERIAL), "1")));
        screen = new CriterionScreen().open(desk.context(stage, "criterion"));
        desk.show(stage, screen.view());
        screen.shown();
    }

    private static FieldKey requirement(String id, String name) {
        return new EntityKey(EntityKind.REQUIREMENT, id).field(name);
    }

    @Test
    void a_click_on_a_verdict_is_saved_and_the_level_follows(FxRobot robot) {
        robot.clickOn("#verdict-1-a-1-met");

        assertThat(desk.stored(requirement("1.1/1/a.1", RequirementAssessment.VERDICT))).contains("MET");
        assertThat(robot.lookup("#criterion-level").queryAs(Label.class).getText()).isEqualTo("Chưa đánh giá xong");

        robot.clickOn("#verdict-1-a-1-not-met");
        assertThat(robot.lookup("#criterion-level").queryAs(Label.class).getText()).isEqualTo("Không đạt");

        robot.clickOn("#verdict-1-a-1-none");
        assertThat(desk.stored(requirement("1.1/1/a.1", RequirementAssessment.VERDICT))).isEmpty();
    }

    @Test
    void evidence_is_cited_where_the_caret_stands(FxRobot robot) {
        TextArea statement = robot.lookup("#statement-1-a-1").queryAs(TextArea.class);
        robot.interact(() -> {
            statement.requestFocus();
            statement.setText("Trường có kế hoạch.");
            statement.positionCaret("Trường có kế hoạch".length());
        });
        robot.clickOn("#cite-e1");

        assertThat(statement.getText()).isEqualTo("Trường có kế hoạch [H1-1.1-01].");
        robot.interact(() -> desk.time().pass(Duration.ofSeconds(2)));
        assertThat(desk.saver().stateProperty().get().failure()).isEmpty();
        assertThat(desk.stored(requirement("1.1/1/a.1", RequirementAssessment.STATEMENT))).contains("Trường có kế hoạch ⟦e1⟧.");
        assertThat(robot.lookup("#cited-e1").tryQuery()).isPresent();
    }

    @Test
    void keys_lead_from_requirement_to_requirement_and_from_criterion_to_criterion(FxRobot robot) {
        robot.interact(() -> robot.lookup("#statement-1-a-1").query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(robot.lookup("#statement-1-a-2").query().isFocused()).isTrue();

        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(robot.lookup("#criterion-title").queryAs(Label.class).getText()).startsWith("1.2");

        robot.push(KeyCode.CONTROL, KeyCode.M);
        assertThat(robot.lookup("#evidence-search").query().isFocused()).isTrue();
    }

    @Test
    void what_was_typed_into_one_criterion_stays_there_when_the_next_is_opened_at_once(FxRobot robot) {
        TextArea statement = robot.lookup("#statement-1-a-1").queryAs(TextArea.class);
        robot.interact(() -> {
            statement.requestFocus();
            statement.setText("Của tiêu chí 1.1");
        });
        robot.push(KeyCode.ALT, KeyCode.DOWN);

        assertThat(desk.stored(requirement("1.1/1/a.1", RequirementAssessment.STATEMENT))).contains("Của tiêu chí 1.1");
        assertThat(desk.workspace().current().fields().ofKind(EntityKind.REQUIREMENT).map(e -> e.key().id())).containsExactly("1.1/1/a.1");
    }

    @Test
    void a_weakness_grows_an_action_with_the_caret_in_it(FxRobot robot) {
        robot.interact(() -> robot.lookup("#add-weakness").queryButton().fire());
        robot.interact(() -> robot.lookup(n -> n.getId() != null && n.getId().startsWith("grow-")
                && n.isVisible()).queryButton().fire());

        assertThat(desk.workspace().current().actions()).hasSize(1);
        Node owner = robot.lookup("#criterion").query().getScene().getFocusOwner();
        assertThat(owner.getId()).startsWith("action-content-");
    }

    @Test
    void a_finding_leads_to_its_field(FxRobot robot) {
        robot.interact(() -> screen.goTo(Place.of(new EntityKey(EntityKind.REQUIREMENT, "2.2/1/a.1"))));
        assertThat(robot.lookup("#criterion-title").queryAs(Label.class).getText()).startsWith("2.2");
    }

    @Test
    void the_reason_is_asked_for_where_a_requirement_does_not_apply(FxRobot robot) {
        assertThat(robot.lookup("#note-1-a-1").query().isVisible()).isFalse();
        robot.clickOn("#verdict-1-a-1-not-applicable");
        assertThat(robot.lookup("#note-1-a-1").query().isVisible()).isTrue();

        robot.interact(() -> screen.goTo(new Place(new EntityKey(EntityKind.REQUIREMENT, "1.1/1/a.1"),
                Optional.of(RequirementAssessment.NOTE), Optional.empty())));
        assertThat(robot.lookup("#note-1-a-1").query().isFocused()).isTrue();
    }

    @Test
    void every_control_can_be_named_by_a_screen_reader(FxRobot robot) {
        for (Control control : robot.lookup(n -> n instanceof Control && n.isFocusTraversable()).<Control>queryAll()) {
            boolean named = control.getAccessibleText() != null && !control.getAccessibleText().isBlank();
            boolean written = control instanceof javafx.scene.control.Labeled labeled && labeled.getText() != null
                    && !labeled.getText().isBlank();
            assertThat(named || written || control instanceof javafx.scene.control.TabPane).as(control.toString()).isTrue();
            if (control instanceof TextInputControl) {
                assertThat(control.getId()).as(control.toString()).isNotBlank();
            }
        }
    }

    @Test
    void switching_criteria_takes_no_noticeable_time(FxRobot robot) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] best = {Long.MAX_VALUE};
        for (int i = 0; i < 15; i++) {
            int at = i % 5 + 1;
            robot.interact(() -> {
                long begin = threads.getCurrentThreadCpuTime();
                screen.goTo(Place.of(new EntityKey(EntityKind.CRITERION, "1." + at)));
                screen.view().getScene().getRoot().applyCss();
                screen.view().getScene().getRoot().layout();
                best[0] = Math.min(best[0], (threads.getCurrentThreadCpuTime() - begin) / 1_000_000);
            });
        }
        System.getLogger("speed").log(System.Logger.Level.INFO, "switching a criterion: " + best[0] + " ms of CPU");
        assertThat(best[0]).isLessThan(FAST_ENOUGH_MS);
    }
}
