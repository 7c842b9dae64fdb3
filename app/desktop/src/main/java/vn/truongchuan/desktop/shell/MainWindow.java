package vn.truongchuan.desktop.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import vn.truongchuan.application.Editor;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.application.WorkspaceCopy;
import vn.truongchuan.base.Failure;
import vn.truongchuan.desktop.kit.Dialogs;
import vn.truongchuan.desktop.kit.Entrance;
import vn.truongchuan.desktop.kit.LockForm;
import vn.truongchuan.desktop.kit.UnlockQuestion;
import vn.truongchuan.desktop.kit.Notices;
import vn.truongchuan.desktop.kit.PackageFiles;
import vn.truongchuan.desktop.kit.SchoolsFolder;
import vn.truongchuan.desktop.kit.Screen;
import vn.truongchuan.desktop.kit.Settings;
import vn.truongchuan.desktop.kit.SettingsFile;
import vn.truongchuan.desktop.kit.Theme;
import vn.truongchuan.desktop.task.BackgroundTasks;
import vn.truongchuan.desktop.text.Texts;

/** The one window: shows the entrance, or the open workspace; opens, changes and closes workspaces. */
public final class MainWindow {
    /** What the wrong password or sheet is answered with. */
    private static final Set<String> TRY_AGAIN = Set.of("WS-PASS", "WS-SHEET", "WS-KEY-DAMAGED");
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 540;
    private final Stage stage;
    private final Theme theme;
    private final SettingsFile settings;
    private final BackgroundTasks tasks;
    private final List<Screen> screens;
    private final Entrance entrance;
    private final Clock clock;
    private final StackPane root = new StackPane();
    private Optional<WorkspaceShell> open = Optional.empty();
    private Optional<StatusBar> entranceStatus = Optional.empty();
    private List<Path> waiting = List.of();
    private boolean opening;
    private boolean saying;
    private Texts texts;
    private Dialogs dialogs;

    public MainWindow(Stage stage, Theme theme, SettingsFile settings, BackgroundTasks tasks, List<Screen> screens, Entrance entrance,
                      Clock clock) {
        this.stage = stage;
        this.theme = theme;
        this.settings = settings;
        this.tasks = tasks;
        this.screens = List.copyOf(screens);
        this.entrance = entrance;
        this.clock = clock;
        root.getStyleClass().add("main-window");
        speak();
    }

    /** Shows the window with the entrance, with this folder's workspace, or with this package. */
    public void show(Optional<Path> folder) {
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        theme.dress(scene);
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        Rectangle2D screen = javafx.stage.Screen.getPrimary().getVisualBounds();
        if (screen.getWidth() <= WIDTH || screen.getHeight() <= HEIGHT) {
            stage.setX(screen.getMinX());
            stage.setY(screen.getMinY());
            stage.setWidth(screen.getWidth());
            stage.setHeight(screen.getHeight());
            stage.setMaximized(true);
        }
        stage.setOnCloseRequest(event -> {
            event.consume();
            close(stage::hide);
        });
        tasks.onUnheardFailure(failure -> dialogs.failure(failure));
        settings.property().addListener((value, before, now) -> settingsChanged(before, now));
        enterStart();
        stage.show();
        PackageFiles.acceptOn(root, this::takePackages);
        folder.ifPresent(this::openOrTake);
    }

    private void openOrTake(Path path) {
        if (PackageFiles.is(path)) {
            takePackages(List.of(path));
        } else {
            open(path);
        }
    }

    /** Receives packages in the open workspace, else in the one that was open last; where there is none the entrance shows them. */
    public void takePackages(List<Path> files) {
        if (open.isPresent()) {
            open.get().takePackages(files);
            return;
        }
        waiting = List.copyOf(files);
        settings.get().recent().stream().map(r -> Path.of(r.folder())).filter(Files::isDirectory).findFirst()
                .ifPresentOrElse(this::open, this::enterStart);
    }

    private void speak() {
        texts = new Texts(settings.get().language());
        dialogs = new Dialogs(stage, theme, texts);
    }

    private void settingsChanged(Settings before, Settings now) {
        if (!before.language().equals(now.language())) {
            speak();
            Optional<Workspace> workspace = open.map(WorkspaceShell::workspace);
            Optional<String> screen = open.flatMap(WorkspaceShell::shownScreen);
            if (workspace.isEmpty()) {
                enterStart();
            } else {
                open.get().leaveScreens(() -> {
                    enter(workspace.get());
                    screen.ifPresent(open.get()::show);
                });
            }
        }
    }

    private void enterStart() {
        open = Optional.empty();
        entranceStatus.ifPresent(StatusBar::close);
        stage.setTitle(texts.shell().text("window.title"));
        Region view = entrance.view(new Entrance.Context(tasks, texts, dialogs, settings, stage, this::open, this::made,
                waiting));
        VBox.setVgrow(view, Priority.ALWAYS);
        entranceStatus = Optional.of(new StatusBar(texts.shell(), tasks, new Notices(), Optional.empty()));
        put(new VBox(view, entranceStatus.get().view()));
    }

    private void put(Region view) {
        root.getChildren().setAll(view);
    }

    /** Opens the workspace of a folder after closing the one that is open; one at a time. */
    public void open(Path folder) {
        close(() -> {
            if (!opening) {
                opening = true;
                tasks.run(texts.shell().text("window.opening"), progress -> Workspace.open(folder)).onEnd(() -> opening = false)
                        .onSuccess(this::enter).onFailure(failure -> notOpened(folder, failure));
            }
        });
    }

    /** Asks for the password of an encrypted workspace until it opens or nobody wants to try any more. */
    private void unlock(Path folder) {
        UnlockQuestion question = new UnlockQuestion(dialogs, texts.kit());
        question.ask(folder.toString()).ifPresent(unlocking -> tasks.run(texts.shell().text("window.opening"),
                progress -> Workspace.open(folder, unlocking)).onSuccess(workspace -> {
                    if (question.bySheet()) {
                        forgottenPassword(workspace);
                    }
                    enter(workspace);
                }).onFailure(failure -> notOpened(folder, failure)));
    }

    /** Who came in by the recovery sheet is asked for a new password at once. */
    private void forgottenPassword(Workspace workspace) {
        LockForm form = new LockForm(texts.kit(), stage);
        dialogs.form(texts.shell().text("password.new"), form.passwords(), texts.shell().text("password.set"),
                () -> form.wanted(workspace.folder(), texts.locale())).ifPresent(wanted -> tasks.run(texts.shell().text("password.new"),
                progress -> {
                    workspace.protection().changePassword(wanted.newPassword());
                    return wanted;
                }).onFailure(failure -> dialogs.failure(failure)));
    }

    private void notOpened(Path folder, Failure failure) {
        enterStart();
        if (failure.code().equals("WS-PROTECTED")) {
            unlock(folder);
            return;
        }
        if ("WS-ONSTICK".equals(failure.code())) {
            new CopyOffer(dialogs, texts, stage).ask(failure, folder, SchoolsFolder.proposed()).ifPresent(to -> copy(folder, to));
            return;
        }
        dialogs.failure(failure);
        if (TRY_AGAIN.contains(failure.code())) {
            unlock(folder);
        }
        if ("WS-MISSING".equals(failure.code())) {
            settings.change(s -> s.forgotten(folder.toString()));
            enterStart();
        }
    }

    /** Copies a workspace off a stick and opens the copy. */
    private void copy(Path from, Path to) {
        tasks.run(texts.shell().text("copy.working"), progress -> WorkspaceCopy.make(from, to, progress)).onSuccess(copy -> {
            if (!copy.leftBehind().isEmpty()) {
                dialogs.say(texts.shell().text("copy.left.title"), texts.shell().text("copy.left",
                        copy.leftBehind().stream().map(Path::toString).collect(Collectors.joining(", "))));
            }
            open(copy.folder());
        }).onFailure(failure -> dialogs.failure(failure));
    }

    /** A workspace was made at the entrance, of the packages that waited if there were any. */
    private void made(Workspace workspace) {
        waiting = List.of();
        enter(workspace);
    }

    /** Shows an open workspace. */
    public void enter(Workspace workspace) {
        if (settings.get().editorName().isBlank()) {
            new EditorQuestion(dialogs, texts.shell()).ask(workspace.current(), "")
                    .ifPresent(name -> settings.change(s -> s.withEditorName(name)));
        }
        String name = settings.get().editorName();
        WorkspaceShell shell = new WorkspaceShell(new ShellParts(workspace, screens, tasks, texts, dialogs, settings, stage, clock),
                new Editor(name.isBlank() ? texts.shell().text("editor.unnamed") : name), () -> close(this::enterStart));
        open = Optional.of(shell);
        entranceStatus.ifPresent(StatusBar::close);
        entranceStatus = Optional.empty();
        stage.setTitle(texts.shell().text("window.title.school", shell.title()));
        settings.change(s -> s.opened(new Settings.Recent(workspace.folder().toString(), shell.title())));
        put(shell.view());
        shell.start();
        List<Path> arrived = waiting;
        waiting = List.of();
        if (!arrived.isEmpty()) {
            shell.takePackages(arrived);
        }
    }

    /** Saves and closes what is open, then goes on; stays where something could not be saved and the user wants to stay. */
    private void close(Runnable then) {
        if (open.isEmpty()) {
            then.run();
        } else {
            open.get().leave(() -> {
                open = Optional.empty();
                then.run();
            });
        }
    }

    /** Something nobody foresaw happened on the screen's thread: it is logged and said, one dialog at a time. */
    public void unexpected(Throwable trouble) {
        Failure failure = BackgroundTasks.unexpected(trouble);
        if (!saying) {
            saying = true;
            tasks.onScreen(() -> {
                dialogs.failure(failure);
                saying = false;
            });
        }
    }

    /** Brings the window to the front, e.g. when the program is started a second time. */
    public void comeForward(Optional<Path> folder) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        folder.filter(f -> open.map(o -> !o.workspace().folder().equals(f)).orElse(true)).ifPresent(this::openOrTake);
    }
}
