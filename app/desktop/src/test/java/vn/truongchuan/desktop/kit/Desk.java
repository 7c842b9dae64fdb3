package vn.truongchuan.desktop.kit;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.stage.Stage;
import vn.truongchuan.application.Editor;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.desktop.task.InlineTasks;
import vn.truongchuan.desktop.text.Texts;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.school.SchoolYear;

/** A real workspace in a temporary folder with everything a screen is given; all work is done at once. */
public final class Desk implements AutoCloseable {
    private static final Editor EDITOR = new Editor("Trần Thị Mai");
    private static final double WIDTH = 1037;
    private static final double HEIGHT = 540;
    private final Path folder;
    private final Workspace workspace;
    private final InlineTasks inline = new InlineTasks();
    private final LiveWorkspace live;
    private final FieldSaver saver;
    private final Notices notices = new Notices();
    private final List<Object> ways = new ArrayList<>();

    public Desk(Path folder, String set, String year) {
        this.folder = folder;
        workspace = Workspace.create(folder.resolve("workspace"), set, SchoolYear.parse(year), false);
        live = new LiveWorkspace(workspace, inline.tasks());
        saver = new FieldSaver(live, inline.tasks(), () -> EDITOR, Clock.systemUTC());
    }

    public Workspace workspace() {
        return workspace;
    }

    public InlineTasks inline() {
        return inline;
    }

    public FieldSaver saver() {
        return saver;
    }

    public Notices notices() {
        return notices;
    }

    /** Where the screen led: ids of screens and places. */
    public List<Object> ways() {
        return ways;
    }

    public SelfAssessment now() {
        return workspace.current();
    }

    /** Writes as another person would, besides the screen. */
    public void write(FieldEdit... edits) {
        workspace.save(EDITOR, Arrays.asList(edits));
    }

    /** What a screen is given. */
    public ScreenContext context(String screen, Stage stage) {
        Texts texts = new Texts(Locale.forLanguageTag("vi"));
        SettingsFile settings = new SettingsFile(folder.resolve("settings"));
        FieldControls fields = new FieldControls(saver, inline.tasks(), texts.kit());
        return new ScreenContext(live, saver, () -> EDITOR, inline.tasks(), texts.screen(screen), texts, fields, new Ways(), notices,
                new Dialogs(stage, new Theme(settings), texts), settings, stage);
    }

    /** Puts a screen into a window dressed as the program's. */
    public void show(Stage stage, OpenScreen screen) {
        Scene scene = new Scene(screen.view(), WIDTH, HEIGHT);
        new Theme(new SettingsFile(folder.resolve("settings"))).dress(scene);
        stage.setScene(scene);
        stage.show();
        screen.shown();
    }

    @Override
    public void close() {
        live.close();
        workspace.close();
    }

    /** Remembers where it was asked to lead. */
    private final class Ways implements Navigator {
        @Override
        public void show(String screenId) {
            ways.add(screenId);
        }

        @Override
        public void go(Place place) {
            ways.add(place);
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
}
