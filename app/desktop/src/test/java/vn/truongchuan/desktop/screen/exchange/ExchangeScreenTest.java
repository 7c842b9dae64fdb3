package vn.truongchuan.desktop.screen.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.application.exchange.Arrival;
import vn.truongchuan.application.exchange.Confirmations;
import vn.truongchuan.application.exchange.ExchangeLog;
import vn.truongchuan.application.exchange.Receiving;
import vn.truongchuan.application.exchange.Sending;
import vn.truongchuan.base.Progress;
import vn.truongchuan.desktop.TestDesk;
import vn.truongchuan.desktop.TwoHands;
import vn.truongchuan.desktop.kit.DrivePicker;
import vn.truongchuan.desktop.kit.OpenScreen;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.exchange.seal.Passphrase;
import vn.truongchuan.exchange.seal.Sealing;
import vn.truongchuan.exchange.seal.Unlocking;

/** Packages that go and come, from the chair's desk, with a member at another computer. */
@ExtendWith(ApplicationExtension.class)
class ExchangeScreenTest {
    private static final Confirmations COMPARED = new Confirmations(true, Optional.empty(), false);
    private static final EntityKey MEMBER = new EntityKey(EntityKind.MEMBER, "m1");
    @TempDir
    private Path folder;
    private TestDesk desk;
    private OpenScreen screen;

    @Start
    void start(Stage stage) {
        desk = TestDesk.empty(folder);
        desk.write(FieldEdit.set(MEMBER.field("name"), "Lê Văn Nam"), FieldEdit.set(statement("1.1/1/a.1"), "Trường có kế hoạch."),
                FieldEdit.set(new EntityKey(EntityKind.CRITERION, "1.1").field("responsible"), "Lê Văn Nam"));
        screen = new ExchangeScreen(java.time.Clock.systemUTC()).open(desk.context(stage, "exchange"));
        desk.show(stage, screen);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static FieldKey statement(String requirement) {
        return new EntityKey(EntityKind.REQUIREMENT, requirement).field("statement");
    }

    /** The member's workspace, made from an assignment of the desk. */
    private Workspace member() {
        Sending sending = new Sending(desk.workspace());
        Path stick = stick("giao");
        sending.write(TestDesk.MAI, sending.assignment("m1", List.of(CriterionCode.parse("1.1")), "Xong trước ngày 10."), stick,
                Optional.empty(), Progress.NONE);
        Receiving receiving = Receiving.fresh(folder.resolve("nam"));
        Arrival arrival = receiving.look(TwoHands.NAM, List.of(stick), Unlocking.NOTHING, Progress.NONE).get(0);
        receiving.take(arrival, TwoHands.NAM, COMPARED, Unlocking.NOTHING, Progress.NONE);
        return Workspace.open(folder.resolve("nam"));
    }

    private Path stick(String name) {
        try {
            return Files.createDirectories(folder.resolve(name));
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    private Path contribution(Workspace member, String stick, Optional<Sealing> sealing) {
        Sending sending = new Sending(member);
        return sending.write(TwoHands.NAM, sending.contribution(), stick(stick), sealing, Progress.NONE).files().get(0);
    }

    private void receive(FxRobot robot, Path file) {
        robot.interact(() -> screen.takePackages(List.of(file)));
    }

    private static boolean says(FxRobot robot, String words) {
        return robot.lookup((Node n) -> n instanceof Labeled l && l.getText() != null && l.getText().contains(words)
                && l.isVisible()).tryQuery().isPresent();
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).queryAs(Button.class).fire());
    }

    @Test
    void a_contribution_is_looked_at_compared_taken_and_undone(FxRobot robot) {
        Path file;
        try (Workspace nam = member()) {
            nam.save(TwoHands.NAM, List.of(FieldEdit.set(statement("1.1/1/b"), "Nam viết."),
                    FieldEdit.set(statement("1.1/1/a.1"), "Trường có kế hoạch năm năm.")));
            desk.write(FieldEdit.set(statement("1.1/1/a.1"), "Trường có kế hoạch chiến lược."));
            file = contribution(nam, "nop", Optional.empty());
        }
        receive(robot, file);

        assertThat(says(robot, "Gói nguyên vẹn")).isTrue();
        assertThat(says(robot, "Cả hai cùng sửa: 1 chỗ")).isTrue();
        assertThat(says(robot, "Tiêu chí 1.1, Mức 1, nội hàm a.1: mô tả hiện trạng")).isTrue();
        assertThat(robot.lookup("#take").queryButton().isDisabled()).as("the key was not compared yet").isTrue();
        assertThat(desk.stored(statement("1.1/1/b"))).as("looking changes nothing").isEmpty();

        robot.interact(() -> robot.lookup("#key-agreed").queryAs(CheckBox.class).setSelected(true));
        fire(robot, "#take");
        assertThat(desk.stored(statement("1.1/1/b"))).contains("Nam viết.");
        assertThat(desk.now().fields().disputed()).containsExactly(statement("1.1/1/a.1"));
        fire(robot, "#settle");
        assertThat(desk.shownScreens()).containsExactly("disputes");

        fire(robot, "#undo-taking");
        assertThat(desk.stored(statement("1.1/1/b"))).isEmpty();
        assertThat(desk.now().fields().disputed()).isEmpty();
        assertThat(says(robot, "Đã hoàn tác")).isTrue();
        assertThat(robot.lookup("#take").tryQuery()).as("it can be taken again").isPresent();
    }

    @Test
    void a_damaged_package_is_refused_with_its_sentence_and_what_to_do(FxRobot robot) throws IOException {
        Path file = Files.write(folder.resolve("hong.tdg"), new byte[0]);
        receive(robot, file);

        assertThat(says(robot, "Không nhận được")).isTrue();
        assertThat(says(robot, "rỗng (0 byte)")).isTrue();
        assertThat(says(robot, "Hãy chép lại tệp từ nơi gửi.")).isTrue();
        assertThat(says(robot, "PKG-EMPTY")).isTrue();
        assertThat(robot.lookup("#take").tryQuery()).isEmpty();
    }

    @Test
    void a_changed_key_needs_a_reason(FxRobot robot) {
        try (Workspace nam = member()) {
            nam.save(TwoHands.NAM, List.of(FieldEdit.set(statement("1.1/1/b"), "Lần một.")));
            receive(robot, contribution(nam, "nop1", Optional.empty()));
            robot.interact(() -> robot.lookup("#key-agreed").queryAs(CheckBox.class).setSelected(true));
            fire(robot, "#take");
            nam.keys().makeNew();
            nam.save(TwoHands.NAM, List.of(FieldEdit.set(statement("1.1/1/b"), "Lần hai.")));
            Path second = contribution(nam, "nop2", Optional.empty());
            robot.interact(() -> screen.takePackages(List.of(second)));
        }
        assertThat(says(robot, "Khoá đã đổi")).isTrue();
        assertThat(robot.lookup(".fingerprint").queryAll()).as("both fingerprints").hasSize(2);
        Button take = robot.lookup("#take").queryButton();
        assertThat(take.isDisabled()).isTrue();
        robot.interact(() -> robot.lookup("#key-reason").queryAs(TextField.class).setText("   "));
        assertThat(take.isDisabled()).as("blanks are no reason").isTrue();
        robot.interact(() -> robot.lookup("#key-reason").queryAs(TextField.class).setText("Đã gọi điện, thay máy."));
        fire(robot, "#take");

        assertThat(desk.stored(statement("1.1/1/b"))).contains("Lần hai.");
        assertThat(new ExchangeLog(desk.workspace()).entries().get(0).note()).contains("Đã gọi điện, thay máy.");
    }

    @Test
    void a_package_with_a_password_is_opened_with_it(FxRobot robot) {
        try (Workspace nam = member()) {
            nam.save(TwoHands.NAM, List.of(FieldEdit.set(statement("1.1/1/b"), "Kín.")));
            receive(robot, contribution(nam, "nop", Optional.of(Sealing.with(new Passphrase("bốn từ không liên quan")))));
        }
        assertThat(says(robot, "Có mật khẩu")).isTrue();
        robot.interact(() -> robot.lookup("#unlock-password").queryAs(PasswordField.class).setText("bốn từ không liên quan"));
        fire(robot, "#unlock");
        assertThat(says(robot, "Gói nguyên vẹn")).isTrue();
    }

    private void chooseBackup(FxRobot robot, Path target) {
        robot.interact(() -> robot.lookup("#send-what-BACKUP").queryAs(javafx.scene.control.RadioButton.class).setSelected(true));
        fire(robot, "#send-prepare");
        robot.interact(() -> robot.lookup("#send #drive-picker").queryAs(DrivePicker.class).chooseFolder(target));
    }

    @Test
    void a_package_is_written_read_back_and_noted(FxRobot robot) throws IOException {
        Path target = stick("usb");
        chooseBackup(robot, target);
        assertThat(says(robot, "Bản sao lưu, số 1")).isTrue();
        robot.interact(() -> robot.lookup("#send-password").queryAs(PasswordField.class).setText("một hai"));
        assertThat(robot.lookup("#send-write").queryButton().isDisabled()).as("typed once only").isTrue();
        robot.interact(() -> robot.lookup("#send-password").queryAs(PasswordField.class).clear());
        fire(robot, "#send-write");

        assertThat(says(robot, "Có thể rút USB")).isTrue();
        assertThat(robot.lookup("#send .fingerprint").queryAs(Label.class).getText()).hasSize(8 * 4 + 7 * 2);
        try (Stream<Path> files = Files.list(target)) {
            assertThat(files.map(f -> f.getFileName().toString())).singleElement().asString().endsWith(".tdg");
        }
        assertThat(new ExchangeLog(desk.workspace()).entries()).hasSize(1);
    }

    @Test
    void stopping_leaves_nothing_on_the_stick(FxRobot robot) throws IOException {
        Path target = stick("usb");
        chooseBackup(robot, target);
        robot.interact(() -> {
            VBox page = robot.lookup("#send").queryAs(VBox.class);
            page.getChildren().addListener((ListChangeListener<Node>) change -> page.getChildren().stream()
                    .filter(n -> "send-writing".equals(n.getId())).forEach(n -> ((VBox) n).getChildren().stream()
                            .filter(ProgressBar.class::isInstance).forEach(bar -> ((ProgressBar) bar).progressProperty()
                                    .addListener(o -> robot.from(n).lookup("#send-cancel").queryAs(Button.class).fire()))));
        });
        fire(robot, "#send-write");

        assertThat(robot.lookup("#send-done").tryQuery()).isEmpty();
        assertThat(robot.lookup("#send-where").tryQuery()).as("it can be written again").isPresent();
        try (Stream<Path> files = Files.list(target)) {
            assertThat(files).isEmpty();
        }
        assertThat(new ExchangeLog(desk.workspace()).entries()).isEmpty();
    }

    @Test
    void the_criteria_of_a_member_are_proposed(FxRobot robot) {
        assertThat(robot.lookup("#send-criterion-1-1").queryAs(CheckBox.class).isSelected()).isTrue();
        assertThat(robot.lookup("#send-criterion-1-2").queryAs(CheckBox.class).isSelected()).isFalse();
        fire(robot, "#send-prepare");
        assertThat(says(robot, "Phân công, số 1 gửi Lê Văn Nam")).isTrue();
    }

    @Test
    void the_history_names_what_went_and_came_and_takes_the_newest_merge_back(FxRobot robot) {
        try (Workspace nam = member()) {
            nam.save(TwoHands.NAM, List.of(FieldEdit.set(statement("1.1/1/b"), "Nam viết.")));
            receive(robot, contribution(nam, "nop", Optional.empty()));
        }
        robot.interact(() -> robot.lookup("#key-agreed").queryAs(CheckBox.class).setSelected(true));
        fire(robot, "#take");
        robot.interact(() -> tab(robot, "exchange-log"));

        assertThat(says(robot, "Nhận: Bài nộp của thành viên, số 1 ← Lê Văn Nam")).isTrue();
        assertThat(says(robot, "Gửi: Phân công, số 1 → Lê Văn Nam")).isTrue();
        assertThat(robot.lookup("#keys-known").queryAs(VBox.class).getChildren()).as("heading and one key").hasSize(2);
        robot.interact(() -> robot.lookup("#history-undo").queryAll().stream().filter(Node::isVisible)
                .forEach(b -> ((Button) b).fire()));
        assertThat(desk.stored(statement("1.1/1/b"))).isEmpty();
        assertThat(says(robot, "Đã hoàn tác")).isTrue();
    }

    private void tab(FxRobot robot, String id) {
        TabPane tabs = robot.lookup("#exchange-tabs").queryAs(TabPane.class);
        tabs.getTabs().stream().filter(t -> id.equals(t.getId())).forEach(t -> tabs.getSelectionModel().select(t));
    }

    @Test
    void every_control_of_every_page_can_be_named_by_a_screen_reader(FxRobot robot) throws IOException {
        receive(robot, Files.write(folder.resolve("hong.tdg"), new byte[0]));
        for (String page : List.of("exchange-send", "exchange-receive", "exchange-feedback", "exchange-log")) {
            robot.interact(() -> tab(robot, page));
            for (Control control : robot.lookup((Node n) -> n instanceof Control && n.isFocusTraversable()).<Control>queryAll()) {
                boolean named = control.getAccessibleText() != null && !control.getAccessibleText().isBlank();
                boolean written = control instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank();
                assertThat(named || written || control instanceof TabPane).as(page + " " + control).isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"'',NONE", "abc,WEAK", "aaaaaaaaaaaaaaaa,WEAK", "matkhau123,WEAK", "MatKhau123,FAIR", "bon tu khong lien quan,GOOD",
        "hoa binh 412,GOOD", "matkhaucuatoi,FAIR"})
    void a_password_is_judged_by_a_rule_of_thumb(String password, SendModel.Strength strength) {
        assertThat(SendModel.strength(password)).isEqualTo(strength);
    }
}
