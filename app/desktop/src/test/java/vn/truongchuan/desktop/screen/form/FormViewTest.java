package vn.truongchuan.desktop.screen.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
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
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.field.FieldKey;

@ExtendWith(ApplicationExtension.class)
class FormViewTest {
    private static final FieldKey FIRST = FieldKey.parse("requirement:1.1/1/a.1#statement");
    private static final FieldKey SECOND = FieldKey.parse("requirement:1.1/1/a.2#statement");
    private static final String HINT = "(Viết vào đây)";
    @TempDir
    private static Path folder;
    private TestDesk desk;
    private FormView view;
    private FormModel model;

    @Start
    void start(Stage stage) throws IOException {
        desk = TestDesk.empty(Files.createDirectory(folder.resolve(Long.toString(System.nanoTime()))));
        desk.write(FieldEdit.set(FIRST, "Có chiến lược"));
        var context = desk.context(stage, "form");
        model = new FormModel(context.workspace(), context.tasks(), context.editor());
        view = new FormView(context, model);
        desk.show(stage, view.region());
        view.showCriteria();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Path written(FxRobot robot) throws IOException {
        Path into = Files.createDirectory(folder.resolve(Long.toString(System.nanoTime())));
        robot.interact(() -> robot.lookup("#form-criterion-1-1").queryAs(CheckBox.class).setSelected(true));
        robot.interact(() -> view.writeInto(into));
        WaitForAsyncUtils.waitForFxEvents();
        try (var files = Files.list(into)) {
            return files.findFirst().orElseThrow();
        }
    }

    /** Fills in the form as a person would: other words for the first statement, words for the first empty slot. */
    private static void fill(Path form) throws IOException {
        ByteArrayOutputStream filled = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(form)));
                ZipOutputStream out = new ZipOutputStream(filled)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.write((entry.getName().equals("word/document.xml") ? text.replace("Có chiến lược", "Có chiến lược mới")
                        .replaceFirst(java.util.regex.Pattern.quote(HINT), "Gắn với địa phương") : text).getBytes(StandardCharsets.UTF_8));
            }
        }
        Files.write(form, filled.toByteArray());
    }

    @Test
    void formsAreWrittenFilledInShownSideBySideTakenAndTakenBack(FxRobot robot) throws IOException {
        Path form = written(robot);
        fill(form);

        robot.interact(() -> view.read(List.of(form)));
        assertThat(robot.lookup("#form-slot-1").queryAs(CheckBox.class).isSelected()).isTrue();
        assertThat(robot.lookup("#form-slot-2").queryAs(CheckBox.class).isSelected()).isTrue();
        assertThat(robot.lookup(".form-column").queryAll()).hasSize(4);
        robot.interact(() -> robot.lookup("#form-take").queryAs(Button.class).fire());

        assertThat(desk.stored(FIRST)).contains("Có chiến lược mới");
        assertThat(desk.stored(SECOND)).contains("Gắn với địa phương");
        assertThat(robot.lookup("#form-take").tryQuery()).isEmpty();
        robot.interact(() -> desk.notices().newestProperty().get().orElseThrow().action().run());
        assertThat(desk.stored(FIRST)).contains("Có chiến lược");
        assertThat(desk.stored(SECOND)).isEmpty();
    }

    @Test
    void aSlotWithoutItsTickStaysAsItIs(FxRobot robot) throws IOException {
        Path form = written(robot);
        fill(form);
        robot.interact(() -> view.read(List.of(form)));

        robot.interact(() -> robot.lookup("#form-slot-1").queryAs(CheckBox.class).setSelected(false));
        robot.interact(() -> robot.lookup("#form-take").queryAs(Button.class).fire());

        assertThat(desk.stored(FIRST)).contains("Có chiến lược");
        assertThat(desk.stored(SECOND)).contains("Gắn với địa phương");
    }

    @Test
    void whatIsNoFormSaysSoAndCanBePutAside(FxRobot robot) throws IOException {
        Path text = Files.writeString(folder.resolve("a.docx"), "chữ");

        robot.interact(() -> view.read(List.of(text)));

        assertThat(robot.lookup(".form-problem").queryAll()).hasSize(1);
        robot.interact(() -> robot.lookup("#form-forget").queryAs(Button.class).fire());
        assertThat(robot.lookup(".form-problem").queryAll()).isEmpty();
    }

    @Test
    void allCriteriaAreChosenAtOnceAndTheButtonCounts(FxRobot robot) {
        assertThat(robot.lookup("#form-write").queryAs(Button.class).isDisabled()).isTrue();

        robot.interact(() -> robot.lookup("#form-all").queryAs(Button.class).fire());

        assertThat(robot.lookup("#form-write").queryAs(Button.class).getText()).contains("28");
    }
}
