package vn.truongchuan.desktop;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.base.Progress;
import vn.truongchuan.desktop.kit.Door;
import vn.truongchuan.desktop.kit.Screen;
import vn.truongchuan.desktop.kit.SettingsFile;
import vn.truongchuan.desktop.kit.Theme;
import vn.truongchuan.desktop.screen.start.StartScreen;
import vn.truongchuan.desktop.shell.MainWindow;
import vn.truongchuan.desktop.task.BackgroundTasks;
import vn.truongchuan.desktop.task.TaskThreads;
import vn.truongchuan.domain.assessment.Feedback;
import vn.truongchuan.domain.assessment.RequirementAssessment;
import vn.truongchuan.domain.assessment.Verdict;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.sample.SampleBuilder;
import vn.truongchuan.sample.SampleSchool;

/**
 * Writes a picture of every screen with the sample school: {@code Screenshots OUT [SCALE] [LANGUAGE] [TEXT-PERCENT] [WORKSPACE]}.
 * Without a workspace the sample school is made below the user's home, so give a fresh one: {@code -Duser.home=…}.
 * At scale 1.25 the window has the room that 1366×768 leaves at 125 %.
 */
public final class Screenshots {
    private Screenshots() {
    }

    public static void main(String[] arguments) {
        Application.launch(Shooting.class, arguments);
    }

    /** The program that draws itself. */
    public static final class Shooting extends Application {
        private static final double WIDTH = 1366;
        private static final double HEIGHT = 768;
        private static final Duration SETTLE = Duration.ofMillis(1200);
        private final TaskThreads threads = new TaskThreads();
        private final BackgroundTasks tasks = threads.tasks();
        private final Deque<Runnable> steps = new ArrayDeque<>();
        private Stage stage;
        private Path out;
        private double scale;

        @Override
        public void start(Stage first) throws IOException {
            stage = first;
            List<String> arguments = new ArrayList<>(getParameters().getUnnamed());
            out = Files.createDirectories(Path.of(arguments.get(0)));
            scale = arguments.size() > 1 ? Double.parseDouble(arguments.get(1)) : 1;
            Path home = Path.of(System.getProperty("user.home"));
            SettingsFile settings = new SettingsFile(Files.createTempDirectory("screens"));
            settings.change(s -> s.withEditorName("Trần Thị Mai")
                    .withLanguage(Locale.forLanguageTag(arguments.size() > 2 ? arguments.get(2) : "vi"))
                    .withFontPercent(arguments.size() > 3 ? Integer.parseInt(arguments.get(3)) : 100));
            Theme theme = new Theme(settings);
            theme.start();
            Clock clock = Clock.fixed(Instant.parse("2024-03-04T03:42:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
            List<Screen> screens = Screens.all(clock);
            MainWindow window = new MainWindow(stage, theme, settings, tasks, screens, new StartScreen(clock), clock);
            window.show(Optional.empty());
            stage.setMaximized(false);
            stage.setWidth(WIDTH / scale);
            stage.setHeight(HEIGHT / scale);
            Workspace workspace = arguments.size() > 4 ? Workspace.open(Path.of(arguments.get(4)))
                    : new SampleBuilder(SampleSchool.of("thcs-hoa-binh"))
                            .build(home.resolve("TuDanhGia").resolve("thcs-hoa-binh"), Progress.NONE);
            plan(window, workspace, screens);
            next();
        }

        private void plan(MainWindow window, Workspace workspace, List<Screen> screens) {
            Path home = Path.of(System.getProperty("user.home"));
            steps.add(() -> shoot("start"));
            steps.add(() -> door("#start-new"));
            steps.add(() -> shoot("new-school"));
            steps.add(() -> window.enter(workspace));
            for (Screen screen : screens) {
                if (screen.id().equals("disputes")) {
                    steps.add(() -> quarrel(workspace));
                }
                steps.add(() -> door("#nav-" + screen.id()));
                if (screen.id().equals("criterion")) {
                    steps.add(() -> door("#nav-dashboard"));
                    steps.add(() -> door("#cell-2-2"));
                }
                if (screen.id().equals("disputes")) {
                    steps.add(() -> selectLast("#disputes-list"));
                }
                steps.add(() -> shoot(screen.id()));
                if (screen.id().equals("exchange")) {
                    steps.add(() -> window.takePackages(List.of(SampleExchange.contribution(workspace, home))));
                    steps.add(() -> { });
                    steps.add(() -> shoot("exchange-receive"));
                    steps.add(() -> ((CheckBox) stage.getScene().lookup("#key-agreed")).setSelected(true));
                    steps.add(() -> ((Button) stage.getScene().lookup("#take")).fire());
                    steps.add(() -> { });
                    steps.add(() -> shoot("exchange-taken"));
                    steps.add(() -> ((TabPane) stage.getScene().lookup("#exchange-tabs")).getSelectionModel().select(3));
                    steps.add(() -> shoot("exchange-history"));
                    steps.add(() -> comment(workspace));
                    steps.add(() -> ((TabPane) stage.getScene().lookup("#exchange-tabs")).getSelectionModel().select(2));
                    steps.add(() -> shoot("exchange-feedback"));
                    steps.add(() -> door("#nav-dashboard"));
                    steps.add(() -> door("#cell-3-1"));
                    steps.add(() -> shoot("criterion-feedback"));
                }
                if (screen.id().equals("criterion")) {
                    steps.add(() -> scroll("#criterion-scroll", 0.86));
                    steps.add(() -> shoot("criterion-plan"));
                    steps.add(() -> door("#nav-dashboard"));
                    steps.add(() -> door("#cell-M4-1"));
                    steps.add(() -> shoot("criterion-extra"));
                }
            }
            steps.add(() -> stage.hide());
        }

        /** The office returns a requirement. */
        private void comment(Workspace workspace) {
            EntityKey key = Feedback.key("f1");
            workspace.save(TestDesk.MAI, List.of(FieldEdit.set(key.field(Feedback.ABOUT), "3.1/1/a"),
                    FieldEdit.set(key.field(Feedback.KIND), Feedback.Kind.RETURN.name()),
                    FieldEdit.set(key.field(Feedback.TEXT), "Đề nghị bổ sung ảnh khuôn viên chụp trong năm học 2023–2024."),
                    FieldEdit.set(key.field(Feedback.REASON), "Ảnh kèm theo chụp từ năm học trước."),
                    FieldEdit.set(key.field(Feedback.FROM), "Phòng GDĐT huyện An Hoà"),
                    FieldEdit.set(key.field(Feedback.AT), "2024-03-02T02:00:00Z"),
                    FieldEdit.set(key.field(Feedback.STATE), Feedback.State.OPEN.name())));
        }

        /** Two people write different things about the same requirement. */
        private void quarrel(Workspace workspace) {
            FieldKey statement = new EntityKey(EntityKind.REQUIREMENT, "3.1/1/b.2").field(RequirementAssessment.STATEMENT);
            FieldKey verdict = new EntityKey(EntityKind.REQUIREMENT, "3.1/1/c").field(RequirementAssessment.VERDICT);
            try (TwoHands hands = new TwoHands(workspace, Path.of(System.getProperty("user.home"), "nam"))) {
                String mine = "Nhà trường có cổng trường, biển tên trường và tường bao xây kiên cố dài 412 m bảo đảm an ninh, "
                        + "an toàn [H3-3.1-02].";
                String theirs = "Nhà trường có cổng trường, biển tên trường và tường bao bảo đảm an ninh, an toàn [H3-3.1-02]; "
                        + "phía bắc 60 m là rào lưới B40 tạm.";
                hands.differ(FieldEdit.set(statement, mine), FieldEdit.set(statement, theirs));
                hands.differ(FieldEdit.set(verdict, Verdict.MET.name()), FieldEdit.set(verdict, Verdict.NOT_MET.name()));
            }
        }

        private void next() {
            Runnable step = steps.poll();
            if (step != null) {
                step.run();
                tasks.after(SETTLE, this::next);
            }
        }

        private void door(String id) {
            Node node = stage.getScene().lookup(id);
            if (node instanceof Door door) {
                door.open();
            }
        }

        private void selectLast(String id) {
            if (stage.getScene().lookup(id) instanceof ListView<?> list) {
                list.getSelectionModel().selectLast();
            }
        }

        private void scroll(String id, double to) {
            if (stage.getScene().lookup(id) instanceof ScrollPane pane) {
                pane.setVvalue(to);
            }
        }

        private void shoot(String name) {
            SnapshotParameters parameters = new SnapshotParameters();
            parameters.setTransform(Transform.scale(scale, scale));
            WritableImage picture = stage.getScene().getRoot().snapshot(parameters, null);
            int width = (int) picture.getWidth();
            int height = (int) picture.getHeight();
            BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    copy.setRGB(x, y, picture.getPixelReader().getArgb(x, y));
                }
            }
            try {
                ImageIO.write(copy, "png", out.resolve(name + (scale == 1 ? "" : "-125") + ".png").toFile());
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }

        @Override
        public void stop() {
            threads.close();
            Platform.exit();
        }
    }
}
