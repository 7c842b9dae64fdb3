package vn.truongchuan.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import vn.truongchuan.application.Editor;
import vn.truongchuan.desktop.TestDesk;
import vn.truongchuan.domain.assessment.RequirementAssessment;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.field.FieldKey;

/**
 * Stands in for Unikey and EVKey, which send Backspace and replacement letters: in every control that is typed into, the text and
 * the caret stay right while the program saves in between.
 */
@ExtendWith(ApplicationExtension.class)
class UnikeyTest {
    private static final FieldKey STATEMENT = new EntityKey(EntityKind.REQUIREMENT, "1.1/1/a.1").field(RequirementAssessment.STATEMENT);
    private static final FieldKey TITLE = EvidenceItem.key("e1").field(EvidenceItem.TITLE);
    private static final FieldKey DAY = EvidenceItem.key("e1").field(EvidenceItem.DATE);
    private static final FieldKey MONEY = new EntityKey(EntityKind.ACTION, "a1").field("costDong");
    @TempDir
    private Path folder;
    private TestDesk desk;

    @Start
    void start(Stage stage) {
        desk = TestDesk.empty(folder);
        desk.workspace().save(TestDesk.MAI, List.of(FieldEdit.set(TITLE, "Kế hoạch"),
                FieldEdit.set(EvidenceItem.key("e1").field(EvidenceItem.CRITERION), "1.1"),
                FieldEdit.set(EvidenceItem.key("e1").field(EvidenceItem.BOX), "1"),
                FieldEdit.set(EvidenceItem.key("e1").field(EvidenceItem.SERIAL), "1")));
        FieldControls fields = desk.context(stage, "settings").fields();
        desk.show(stage, new VBox(10, fields.area("area", "area", STATEMENT), fields.line("line", "line", TITLE),
                fields.day("day", "day", DAY), fields.money("money", "money", MONEY)));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /** Types a letter as the keyboard hook makes it arrive. */
    private void letters(FxRobot robot, Node control, String text) {
        for (int i = 0; i < text.length(); i++) {
            String letter = text.substring(i, i + 1);
            robot.interact(() -> control.fireEvent(
                    new KeyEvent(KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false)));
        }
    }

    private void backspaces(FxRobot robot, Node control, int count) {
        for (int i = 0; i < count; i++) {
            robot.interact(() -> control.fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.BACK_SPACE, false, false, false, false)));
        }
    }

    private void savesMeanwhile(FxRobot robot) {
        robot.interact(() -> desk.time().pass(Duration.ofSeconds(2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"area", "line", "day", "money"})
    void telex_sequences_with_saves_in_between_give_the_right_letters(String id, FxRobot robot) {
        TextInputControl control = robot.lookup("#" + id).queryAs(TextInputControl.class);
        robot.interact(() -> {
            control.requestFocus();
            control.clear();
        });
        letters(robot, control, "nghie");
        backspaces(robot, control, 1);
        letters(robot, control, "ê");
        savesMeanwhile(robot);
        letters(robot, control, "n");
        backspaces(robot, control, 2);
        letters(robot, control, "ên");
        backspaces(robot, control, 2);
        savesMeanwhile(robot);
        letters(robot, control, "êng");
        backspaces(robot, control, 3);
        letters(robot, control, "iêng");
        backspaces(robot, control, 5);
        letters(robot, control, "iêng ĐỒNG");
        savesMeanwhile(robot);

        assertThat(control.getText()).isEqualTo("nghiêng ĐỒNG");
        assertThat(control.getCaretPosition()).isEqualTo(control.getText().length());
        assertThat(control.isFocused()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"area", "line"})
    void correcting_a_tone_in_the_middle_keeps_the_caret(String id, FxRobot robot) {
        TextInputControl control = robot.lookup("#" + id).queryAs(TextInputControl.class);
        robot.interact(() -> {
            control.requestFocus();
            control.clear();
        });
        letters(robot, control, "quyết định của trường");
        savesMeanwhile(robot);
        robot.interact(() -> control.positionCaret("quyết đị".length()));
        backspaces(robot, control, 1);
        letters(robot, control, "ỉ");
        savesMeanwhile(robot);

        assertThat(control.getText()).isEqualTo("quyết đỉnh của trường");
        assertThat(control.getCaretPosition()).isEqualTo("quyết đỉ".length());
    }

    @Test
    void what_another_writes_meanwhile_does_not_touch_a_text_that_somebody_is_in(FxRobot robot) {
        TextArea area = robot.lookup("#area").queryAs(TextArea.class);
        robot.interact(area::requestFocus);
        letters(robot, area, "Trường có");
        robot.interact(() -> desk.workspace().save(new Editor("Lê Văn Nam"),
                List.of(FieldEdit.set(STATEMENT, "Bản của người khác"))));

        assertThat(area.getText()).isEqualTo("Trường có");
        letters(robot, area, " kế hoạch");
        savesMeanwhile(robot);
        assertThat(desk.stored(STATEMENT)).contains("Trường có kế hoạch");
        assertThat(desk.workspace().history(STATEMENT)).extracting(c -> c.after().editor()).contains("Lê Văn Nam");
    }

    @Test
    void a_code_typed_without_brackets_is_linked_when_saved_and_shown_whole_only_after_leaving(FxRobot robot) {
        TextArea area = robot.lookup("#area").queryAs(TextArea.class);
        robot.interact(area::requestFocus);
        letters(robot, area, "Có kế hoạch H1-1.1-01");
        savesMeanwhile(robot);
        assertThat(area.getText()).isEqualTo("Có kế hoạch H1-1.1-01");
        assertThat(desk.stored(STATEMENT)).contains("Có kế hoạch ⟦e1⟧");

        robot.interact(() -> robot.lookup("#line").query().requestFocus());

        assertThat(area.getText()).isEqualTo("Có kế hoạch [H1-1.1-01]");
    }

    @Test
    void a_code_keeps_its_meaning_when_evidence_is_renumbered_under_the_fingers(FxRobot robot) {
        robot.interact(() -> robot.lookup("#line").query().requestFocus());
        robot.interact(() -> desk.workspace().save(TestDesk.MAI, List.of(FieldEdit.set(STATEMENT, "Có [H1-1.1-01]"))));
        TextArea area = robot.lookup("#area").queryAs(TextArea.class);
        robot.interact(area::requestFocus);
        robot.interact(area::end);
        robot.interact(() -> desk.workspace().save(TestDesk.MAI, List.of(
                FieldEdit.set(EvidenceItem.key("e1").field(EvidenceItem.SERIAL), "2"))));
        letters(robot, area, " đầy đủ");
        savesMeanwhile(robot);

        assertThat(desk.stored(STATEMENT)).contains("Có ⟦e1⟧ đầy đủ");
    }

    @Test
    void decomposed_letters_are_composed_when_leaving(FxRobot robot) {
        TextInputControl line = robot.lookup("#line").queryAs(TextInputControl.class);
        robot.interact(() -> {
            line.requestFocus();
            line.replaceText(0, line.getLength(), "Hoa\u0300");
            robot.lookup("#area").query().requestFocus();
        });

        assertThat(line.getText()).isEqualTo("Hoà");
        assertThat(desk.stored(TITLE)).contains("Hoà");
    }

    @Test
    void tab_moves_on_and_ctrl_tab_inserts(FxRobot robot) {
        TextArea area = robot.lookup("#area").queryAs(TextArea.class);
        robot.interact(area::requestFocus);
        letters(robot, area, "a");
        robot.push(KeyCode.CONTROL, KeyCode.TAB);
        assertThat(area.getText()).isEqualTo("a\t");
        robot.push(KeyCode.TAB);

        assertThat(robot.lookup("#line").query().isFocused()).isTrue();
    }

    @Test
    void days_and_money_are_stored_plainly_and_shown_as_offices_write_them(FxRobot robot) {
        TextInputControl day = robot.lookup("#day").queryAs(TextInputControl.class);
        TextInputControl money = robot.lookup("#money").queryAs(TextInputControl.class);
        robot.interact(day::requestFocus);
        letters(robot, day, "5/9/2023");
        robot.interact(money::requestFocus);
        letters(robot, money, "1475380000");
        robot.interact(() -> robot.lookup("#area").query().requestFocus());

        assertThat(desk.stored(DAY)).contains("2023-09-05");
        assertThat(day.getText()).isEqualTo("05/09/2023");
        assertThat(desk.stored(MONEY)).contains("1475380000");
        assertThat(money.getText()).isEqualTo("1.475.380.000");
    }

    @Test
    void a_long_text_makes_its_area_grow(FxRobot robot) {
        TextArea area = robot.lookup("#area").queryAs(TextArea.class);
        double before = area.getHeight();
        robot.interact(() -> {
            area.setText("Nhà trường đã xây dựng kế hoạch chiến lược phát triển. ".repeat(40));
            area.getScene().getRoot().layout();
        });

        assertThat(area.getHeight()).isGreaterThan(before + 60);
    }
}
