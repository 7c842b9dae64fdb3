package vn.truongchuan.desktop.screen.exchange;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.truongchuan.desktop.kit.Meter;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.desktop.text.Formats;
import vn.truongchuan.text.Messages;

/** A package on its way to the stick: bytes, time left, and a way to stop. */
final class WritingPane extends VBox {
    private static final long MINUTE = 60;
    private final Messages words;
    private final ProgressBar bar = new ProgressBar(-1);
    private final Label text = Ui.text("", "muted");

    WritingPane(Messages words, Meter meter) {
        super(10);
        this.words = words;
        getStyleClass().add("tc-card");
        setId("send-writing");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(words.text("send.writing"));
        getChildren().addAll(Ui.text(words.text("send.writing"), "card-title"), bar, text,
                Ui.text(words.text("send.writing.leave"), "warning-text"),
                new HBox(Ui.button("send-cancel", words.text("send.cancel"), meter::cancel)));
        meter.readingProperty().addListener((value, before, now) -> show(now));
        show(meter.readingProperty().get());
    }

    private void show(Meter.Reading reading) {
        bar.setProgress(reading.fraction());
        text.setText(reading.total() <= 0 ? words.text("send.progress.begin")
                : words.text("send.progress", Formats.size(reading.done()), Formats.size(reading.total()), left(reading.secondsLeft())));
    }

    private String left(long seconds) {
        if (seconds < 0) {
            return "";
        }
        return seconds < MINUTE ? words.text("send.left.seconds", Long.toString(Math.max(1, seconds)))
                : words.text("send.left.minutes", Long.toString((seconds + MINUTE - 1) / MINUTE));
    }
}
