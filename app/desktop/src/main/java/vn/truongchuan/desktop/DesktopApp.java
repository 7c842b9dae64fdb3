package vn.truongchuan.desktop;

import java.nio.file.Path;
import java.time.Clock;
import javafx.application.Application;
import javafx.stage.Stage;
import vn.truongchuan.desktop.kit.SettingsFile;
import vn.truongchuan.desktop.kit.Theme;
import vn.truongchuan.desktop.screen.start.StartScreen;
import vn.truongchuan.desktop.shell.FirstInstance;
import vn.truongchuan.desktop.shell.MainWindow;
import vn.truongchuan.desktop.shell.SafeStart;
import vn.truongchuan.desktop.task.BackgroundTasks;
import vn.truongchuan.desktop.task.TaskThreads;

/** Puts the program together and takes it apart again; nothing else makes these objects. */
public final class DesktopApp extends Application {
    private final TaskThreads threads = new TaskThreads();

    @Override
    public void start(Stage stage) {
        Path own = ProgramFolder.find();
        LogFile.open(own);
        SafeStart safe = new SafeStart(own);
        safe.starting();
        SettingsFile settings = new SettingsFile(own);
        Theme theme = new Theme(settings);
        theme.start();
        BackgroundTasks tasks = threads.tasks();
        Clock clock = Clock.systemDefaultZone();
        MainWindow window = new MainWindow(stage, theme, settings, tasks, Screens.all(clock), new StartScreen(clock), clock);
        Thread.currentThread().setUncaughtExceptionHandler((thread, trouble) -> window.unexpected(trouble));
        stage.setOnShown(e -> safe.reached());
        window.show(getParameters().getUnnamed().stream().findFirst().map(Path::of));
        new FirstInstance(own, tasks).listen(window::comeForward);
    }

    @Override
    public void stop() {
        threads.close();
    }

}
