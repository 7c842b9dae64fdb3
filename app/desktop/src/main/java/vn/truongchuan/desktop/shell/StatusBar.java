package vn.truongchuan.desktop.shell;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import vn.truongchuan.desktop.kit.Notices;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.desktop.task.BackgroundTasks;
import vn.truongchuan.desktop.task.Delays;
import vn.truongchuan.desktop.task.RunningTask;
import vn.truongchuan.text.Messages;

/** Under the work: what is running with progress and a way to stop it, and the newest news with its undo. */
final class StatusBar {
    private static final Duration NEWS_STAY = Duration.ofSeconds(20);
    private final Messages words;
    private final BackgroundTasks tasks;
    private final Notices notices;
    private final HBox running = new HBox(18);
    private final HBox news = new HBox(8);
    private final HBox view;
    private final ListChangeListener<RunningTask> listener = change -> showRunning();
    private Delays.Pending end = () -> { };

    StatusBar(Messages words, BackgroundTasks tasks, Notices notices, Optional<Path> place) {
        this.words = words;
        this.tasks = tasks;
        this.notices = notices;
        running.getStyleClass().add("status-part");
        news.getStyleClass().add("status-part");
        Label where = new Label(place.map(StatusBar::lastTwo).orElse(""));
        place.ifPresent(p -> where.setTooltip(new Tooltip(p.toString())));
        where.getStyleClass().addAll("muted", "small");
        where.setId("status-place");
        view = new HBox(16, running, news, Ui.spring(), where);
        view.setId("status-bar");
        view.getStyleClass().add("status-bar");
        tasks.running().addListener(listener);
        notices.newestProperty().addListener((value, before, now) -> showNews(now));
        showRunning();
    }

    /** The end of the path is what people know it by; the whole path is in the tooltip. */
    private static String lastTwo(Path folder) {
        int names = folder.getNameCount();
        return folder.subpath(Math.max(0, names - 2), names).toString();
    }

    Region view() {
        return view;
    }

    private void showRunning() {
        running.getChildren().setAll(tasks.running().stream().map(this::line).toList());
    }

    private HBox line(RunningTask task) {
        Label title = new Label(task.title());
        title.setId("task-title");
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(task.fractionProperty());
        bar.setAccessibleText(task.title());
        Label item = new Label();
        item.textProperty().bind(task.itemProperty());
        item.getStyleClass().add("muted");
        item.setMaxWidth(260);
        Button stop = Ui.link("task-stop", words.text("status.stop"), task::cancel);
        HBox line = new HBox(8, title, bar, item, stop);
        line.getStyleClass().add("status-part");
        return line;
    }

    private void showNews(Optional<Notices.Notice> notice) {
        end.cancel();
        news.getChildren().clear();
        notice.ifPresent(n -> {
            Label text = new Label(n.text());
            text.setId("news");
            news.getChildren().add(text);
            if (n.hasAction()) {
                news.getChildren().add(Ui.link("news-action", n.actionLabel(), () -> {
                    notices.clear();
                    n.action().run();
                }));
            }
            end = tasks.after(NEWS_STAY, notices::clear);
        });
    }

    void close() {
        tasks.running().removeListener(listener);
        end.cancel();
    }
}
