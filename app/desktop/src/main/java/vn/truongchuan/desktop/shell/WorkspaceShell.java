package vn.truongchuan.desktop.shell;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.truongchuan.application.Editor;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.base.Failure;
import vn.truongchuan.desktop.kit.FieldControls;
import vn.truongchuan.desktop.kit.FieldSaver;
import vn.truongchuan.desktop.kit.LiveWorkspace;
import vn.truongchuan.desktop.kit.Navigator;
import vn.truongchuan.desktop.kit.Notices;
import vn.truongchuan.desktop.kit.OpenScreen;
import vn.truongchuan.desktop.kit.Screen;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.desktop.text.Formats;
import vn.truongchuan.text.Messages;

/** The frame round an open workspace; leads from screen to screen and lets nothing typed be left behind. */
final class WorkspaceShell implements Navigator {
    private static final double WIDE_ENOUGH = 1180;
    private final ShellParts parts;
    private final Messages words;
    private final Runnable leaveWanted;
    private final LiveWorkspace live;
    private final FieldSaver saver;
    private final Notices notices = new Notices();
    private final ScreenContext context;
    private final NavigationPane navigation;
    private final SearchBox search;
    private final TopBar top;
    private final StatusBar status;
    private final VBox banners = new VBox();
    private final StackPane place = new StackPane();
    private final BorderPane view = new BorderPane();
    private final Map<String, OpenScreen> opened = new HashMap<>();
    private final ChangeListener<SelfAssessment> follower = (value, before, now) -> follow(now);
    private Optional<String> shown = Optional.empty();
    private Optional<Boolean> wanted = Optional.empty();
    private Editor editor;

    WorkspaceShell(ShellParts parts, Editor editor, Runnable leaveWanted) {
        this.parts = parts;
        this.words = parts.texts().shell();
        this.editor = editor;
        this.leaveWanted = leaveWanted;
        live = new LiveWorkspace(parts.workspace(), parts.tasks());
        saver = new FieldSaver(live, parts.tasks(), () -> this.editor, parts.clock());
        FieldControls fields = new FieldControls(saver, parts.tasks(), parts.texts().kit());
        context = new ScreenContext(live, saver, () -> this.editor, parts.tasks(), words, parts.texts(), fields, this, notices,
                parts.dialogs(), parts.settings(), parts.stage());
        navigation = new NavigationPane(parts.screens(), parts.texts(), this::show, this::toggleNavigation);
        search = new SearchBox(words, live, parts.tasks(), this);
        top = new TopBar(parts.texts(), search.view());
        status = new StatusBar(words, parts.tasks(), notices, Optional.of(parts.workspace().folder()));
        layOut();
        bind();
        handle();
    }

    private void layOut() {
        VBox centre = new VBox(banners, place);
        VBox.setVgrow(place, Priority.ALWAYS);
        place.setId("screen-place");
        banners.setId("banners");
        view.setTop(top.view());
        view.setLeft(navigation.view());
        view.setCenter(centre);
        view.setBottom(status.view());
        view.getStyleClass().add("workspace-shell");
    }

    private void bind() {
        live.nowProperty().addListener(follower);
        follow(live.now());
        saver.stateProperty().addListener((value, before, now) -> top.show(now));
        top.show(saver.stateProperty().get());
        top.person(editor.name());
        view.widthProperty().addListener((value, before, now) -> width(now.doubleValue()));
    }

    private void handle() {
        top.onChangePerson(this::changePerson);
        top.onHelp(this::help);
        top.onLeave(leaveWanted);
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Shows the first screen. */
    void start() {
        parts.screens().forEach(s -> s.watch(context.forScreen(s.id()), () -> navigation.show(live.now())));
        parts.screens().stream().findFirst().ifPresent(s -> show(s.id()));
    }

    Region view() {
        return view;
    }

    Workspace workspace() {
        return parts.workspace();
    }

    ScreenContext context() {
        return context;
    }

    /** Receives packages on the screen for it. */
    void takePackages(List<Path> files) {
        parts.screens().stream().filter(Screen::takesPackages).findFirst().ifPresent(s -> {
            show(s.id());
            opened.get(s.id()).takePackages(files);
        });
    }

    Optional<String> shownScreen() {
        return shown;
    }

    /** School and year, for the window's title and the list of recent ones. */
    String title() {
        String name = live.now().school().name();
        return words.text("shell.title", name.isBlank() ? words.text("top.school.unnamed") : name,
                Formats.year(live.now().cycle().schoolYear()));
    }

    private void follow(SelfAssessment now) {
        top.show(now);
        navigation.show(now);
        List<Label> lines = new Banners(words, parts.clock()).of(now).stream().map(b -> Ui.text(b, "banner")).toList();
        lines.forEach(l -> l.setMaxWidth(Double.MAX_VALUE));
        banners.getChildren().setAll(lines);
    }

    private void width(double width) {
        double scale = parts.settings().get().fontPercent() / 100.0;
        boolean cramped = width < WIDE_ENOUGH * scale;
        navigation.narrow(wanted.orElse(cramped || parts.settings().get().navigationNarrow()));
    }

    private void toggleNavigation() {
        wanted = Optional.of(!navigation.narrow());
        parts.settings().change(s -> s.withNavigationNarrow(wanted.get()));
        width(view.getWidth());
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.F1) {
            help();
        } else if (event.isControlDown() && !event.isAltDown() && event.getCode().isDigitKey()) {
            int index = event.getCode().getChar().charAt(0) - '1';
            List<Screen> screens = parts.screens();
            if (index >= 0 && index < screens.size()) {
                show(screens.get(index).id());
            }
        } else if (event.isControlDown() && event.getCode() == KeyCode.B) {
            toggleNavigation();
        } else if (event.isControlDown() && event.getCode() == KeyCode.K) {
            search.focus();
        } else if (event.isControlDown() && event.getCode() == KeyCode.S) {
            saver.saveNow();
        } else {
            return;
        }
        event.consume();
    }

    private void help() {
        String id = shown.orElse("");
        Messages screen = parts.texts().screen(id);
        parts.dialogs().showContent(words.text("help.title"),
                new KeyboardHelp(words).content(screen.text(id + ".title"), screen.has(id + ".help") ? screen.text(id + ".help") : ""));
    }

    private void changePerson() {
        new EditorQuestion(parts.dialogs(), words).ask(live.now(), editor.name()).ifPresent(name -> {
            saver.saveNow();
            editor = new Editor(name);
            top.person(name);
            parts.settings().change(s -> s.withEditorName(name));
        });
    }

    @Override
    public void show(String screenId) {
        Optional<Screen> screen = parts.screens().stream().filter(s -> s.id().equals(screenId)).findFirst();
        if (screen.isEmpty() || shown.filter(screenId::equals).isPresent()) {
            return;
        }
        leaveShown();
        OpenScreen next = opened.computeIfAbsent(screenId, id -> screen.get().open(context.forScreen(id)));
        shown = Optional.of(screenId);
        navigation.chosen(screenId);
        place.getChildren().setAll(next.view());
        next.shown();
    }

    private void leaveShown() {
        view.requestFocus();
        saver.saveNow();
        shown.map(opened::get).ifPresent(OpenScreen::hidden);
    }

    @Override
    public void go(Place target) {
        parts.screens().stream().filter(s -> leads(s, target)).findFirst().ifPresent(s -> {
            show(s.id());
            opened.get(s.id()).goTo(target);
        });
    }

    @Override
    public boolean knows(Place target) {
        return parts.screens().stream().anyMatch(s -> leads(s, target));
    }

    private static boolean leads(Screen screen, Place target) {
        return target.disputed() ? screen.settlesDisputes() : screen.leadsTo(target);
    }

    @Override
    public boolean knows(String screenId) {
        return parts.screens().stream().anyMatch(s -> s.id().equals(screenId));
    }

    /** Saves everything and drops the screens, the workspace stays open. */
    void leaveScreens(Runnable then) {
        leaveShown();
        saver.whenSaved(() -> {
            opened.values().forEach(OpenScreen::close);
            opened.clear();
            live.nowProperty().removeListener(follower);
            live.close();
            status.close();
            then.run();
        }, this::stuck);
    }

    /** Saves everything, closes the workspace, then goes on. */
    void leave(Runnable then) {
        leaveShown();
        saver.whenSaved(() -> closeWorkspace(then), failure -> {
            stuck(failure);
            if (parts.dialogs().ask(words.text("leave.title"), words.text("leave.lose"), words.text("leave.yes"), words.text("leave.no"))) {
                closeWorkspace(then);
            }
        });
    }

    private void closeWorkspace(Runnable then) {
        opened.values().forEach(OpenScreen::close);
        live.nowProperty().removeListener(follower);
        live.close();
        status.close();
        parts.tasks().save(() -> {
            parts.workspace().close();
            return true;
        }).onEnd(then);
    }

    private void stuck(Failure failure) {
        parts.dialogs().failure(failure);
    }
}
