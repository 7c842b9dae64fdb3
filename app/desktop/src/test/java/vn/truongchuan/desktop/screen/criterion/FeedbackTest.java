package vn.truongchuan.desktop.screen.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
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
import vn.truongchuan.desktop.TwoHands;
import vn.truongchuan.desktop.kit.Choice;
import vn.truongchuan.desktop.kit.OpenScreen;
import vn.truongchuan.domain.assessment.Feedback;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldEdit;

/** What the office wrote and what two people wrote differently, at the requirement it is about. */
@ExtendWith(ApplicationExtension.class)
class FeedbackTest {
    private static final EntityKey COMMENT = Feedback.key("f1");
    private static final EntityKey REQUIREMENT = new EntityKey(EntityKind.REQUIREMENT, "1.1/1/a.1");
    @TempDir
    private Path folder;
    private TestDesk desk;

    @Start
    void start(Stage stage) {
        desk = TestDesk.empty(folder);
        desk.write(FieldEdit.set(COMMENT.field(Feedback.ABOUT), "1.1/1/a.1"), FieldEdit.set(COMMENT.field(Feedback.KIND), "RETURN"),
                FieldEdit.set(COMMENT.field(Feedback.TEXT), "Bổ sung minh chứng."),
                FieldEdit.set(COMMENT.field(Feedback.REASON), "Thiếu kế hoạch."),
                FieldEdit.set(COMMENT.field(Feedback.FROM), "UBND xã An Hoà"), FieldEdit.set(COMMENT.field(Feedback.STATE), "OPEN"));
        OpenScreen screen = new CriterionScreen().open(desk.context(stage, "criterion"));
        desk.show(stage, screen);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static boolean says(FxRobot robot, String words) {
        return robot.lookup((Node n) -> n instanceof Labeled l && l.getText() != null && l.getText().contains(words) && l.isVisible())
                .tryQuery().isPresent();
    }

    @Test
    void a_comment_stands_at_its_requirement_is_answered_and_done(FxRobot robot) {
        assertThat(says(robot, "Bổ sung minh chứng.")).isTrue();
        assertThat(says(robot, "Lý do: Thiếu kế hoạch.")).isTrue();
        assertThat(says(robot, "UBND xã An Hoà")).isTrue();
        TextArea answer = robot.lookup("#feedback-answer-f1").query();
        robot.interact(() -> {
            answer.requestFocus();
            answer.setText("Đã bổ sung [H1-1.1-01].");
            desk.time().pass(Duration.ofSeconds(2));
        });
        assertThat(robot.lookup("#feedback-answer-f1").<TextArea>query()).as("never rebuilt under the fingers").isSameAs(answer);
        ComboBox<Choice> state = robot.lookup("#feedback-state-f1").query();
        robot.interact(() -> state.setValue(state.getItems().get(2)));

        Feedback now = desk.now().feedback().get(0);
        assertThat(now.answer()).startsWith("Đã bổ sung");
        assertThat(now.state()).isEqualTo(Feedback.State.DONE);
    }

    @Test
    void a_disputed_field_carries_a_mark_that_leads_to_both_versions(FxRobot robot) {
        assertThat(robot.lookup("#disputed-verdict").tryQuery()).isEmpty();
        try (TwoHands hands = new TwoHands(desk.workspace(), folder.resolve("nam"))) {
            robot.interact(() -> hands.differ(FieldEdit.set(REQUIREMENT.field("verdict"), "MET"),
                    FieldEdit.set(REQUIREMENT.field("verdict"), "NOT_MET")));
        }
        assertThat(says(robot, "Hai người viết khác nhau ở kết luận")).isTrue();
        robot.interact(() -> robot.lookup("#disputed-verdict").queryButton().fire());
        assertThat(desk.visited()).containsExactly(Place.dispute(REQUIREMENT.field("verdict")));
    }
}
