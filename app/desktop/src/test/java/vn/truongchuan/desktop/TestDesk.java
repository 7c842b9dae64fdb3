package vn.truongchuan.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import vn.truongchuan.application.Editor;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.desktop.kit.Dialogs;
import vn.truongchuan.desktop.kit.FieldControls;
import vn.truongchuan.desktop.kit.FieldSaver;
import vn.truongchuan.desktop.kit.LiveWorkspace;
import vn.truongchuan.desktop.kit.Navigator;
import vn.truongchuan.desktop.kit.Notices;
import vn.truongchuan.desktop.kit.OpenScreen;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.desktop.kit.SettingsFile;
import vn.truongchuan.desktop.kit.Theme;
import vn.truongchuan.desktop.task.InlineTasks;
import vn.truongchuan.desktop.text.Texts;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.school.School;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.text.Messages;

/** A whole desk for tests: a real workspace in a temporary folder, tasks that run at once, everything a screen is given. */
public final class TestDesk implements AutoCloseable {
    /** What fits the screen of the headless platform. */
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 760;
    public static final Editor MAI = new Editor("Trần Thị Mai");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-03-04T03:42:00Z"), ZoneOffset.UTC);
    private final Workspace workspace;
    private final Path folder;
    private final InlineTasks time = new InlineTasks();
    private final List<Place> visited = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private final Notices notices = new Notices();
    private final LiveWorkspace live;
    private final FieldSaver saver;

    public TestDesk(Path folder, Workspace workspace) {
        this.folder = folder;
        this.workspace = workspace;
        live = new LiveWorkspace(workspace, time.tasks());
        saver = new FieldSaver(live, time.tasks(), () -> MAI, CLOCK);
    }

    /** A new lower secondary school under the original 2018 set, with nothing in it but its name. */
    public static TestDesk empty(Path folder) {
        Workspace workspace = Workspace.create(folder.resolve("truong"), "tt18-2018-pt", new SchoolYear(2023), false);
        workspace.save(MAI, List.of(FieldEdit.set(EntityKey.SCHOOL.field(School.NAME), "Trường THCS Hoà Bình"),
                FieldEdit.set(EntityKey.SCHOOL.field(School.SCHOOL_TYPE), "THCS"),
                FieldEdit.set(EntityKey.SCHOOL.field(School.EDUCATION_LEVELS), "THCS")));
        return new TestDesk(folder, workspace);
    }

    /** A new workspace under any set, with nothing in it. */
    public static TestDesk of(Path folder, String set, String year) {
        return new TestDesk(folder, Workspace.create(folder.resolve("workspace"), set, SchoolYear.parse(year), false));
    }

    public Workspace workspace() {
        return workspace;
    }

    public InlineTasks time() {
        return time;
    }

    public FieldSaver saver() {
        return saver;
    }

    public LiveWorkspace live() {
        return live;
    }

    public List<Place> visited() {
        return visited;
    }

    public List<String> shownScreens() {
        return shown;
    }

    public Notices notices() {
        return notices;
    }

    /** What a screen is given; needs the toolkit. */
    public ScreenContext context(Stage stage, String screen) {
        SettingsFile settings = new SettingsFile(folder.resolve("settings"));
        Texts texts = new Texts(Messages.VIETNAMESE);
        return new ScreenContext(live, saver, () -> MAI, time.tasks(), texts.screen(screen), texts,
                new FieldControls(saver, time.tasks(), texts.kit()), new Visits(), notices,
                new Dialogs(stage, new Theme(settings), texts), settings, stage);
    }

    /** What is saved now. */
    public SelfAssessment now() {
        return workspace.current();
    }

    /** Writes as another person would, besides the screen. */
    public void write(FieldEdit... edits) {
        workspace.save(MAI, List.of(edits));
    }

    /** Puts an opened screen into a dressed window as the shell would. */
    public void show(Stage stage, OpenScreen screen) {
        show(stage, screen.view());
        screen.shown();
    }

    /** Puts a screen's view into a dressed window. */
    public void show(Stage stage, Region view) {
        Theme theme = new Theme(new SettingsFile(folder.resolve("settings")));
        theme.start();
        Scene scene = new Scene(view, WIDTH, HEIGHT);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    /** Remembers where screens wanted to lead. */
    private final class Visits implements Navigator {
        @Override
        public void show(String screenId) {
            shown.add(screenId);
        }

        @Override
        public void go(Place place) {
            visited.add(place);
        }

        @Override
        public boolean knows(Place place) {
            return true;
        }

        @Override
        public boolean knows(String screenId) {
            return true;
        }
    }

    /** The stored text of a field. */
    public Optional<String> stored(vn.truongchuan.domain.field.FieldKey key) {
        return workspace.current().fields().get(key).flatMap(v -> v.value());
    }

    @Override
    public void close() {
        live.close();
        workspace.close();
    }
}
