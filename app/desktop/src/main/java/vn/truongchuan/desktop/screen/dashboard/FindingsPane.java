package vn.truongchuan.desktop.screen.dashboard;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.truongchuan.application.Reviews;
import vn.truongchuan.desktop.kit.Chip;
import vn.truongchuan.desktop.kit.Door;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.desktop.kit.Tone;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.desktop.task.Delays;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.check.Finding;
import vn.truongchuan.domain.check.Severity;
import vn.truongchuan.text.Messages;
import vn.truongchuan.text.Sentences;

/** What the review finds, counted by weight, with the first few as doors; looked for off the screen's thread. */
final class FindingsPane {
    private static final Duration REST = Duration.ofMillis(700);
    private static final String REVIEW = "review";
    private static final int MOST = 4;
    private final ScreenContext context;
    private final Messages words;
    private final Sentences sentences;
    private final Label title = Ui.line("", "card-title");
    private final FlowPane counts = new FlowPane(8, 6);
    private final VBox first = new VBox();
    private final VBox view;
    private Delays.Pending pending = () -> { };

    FindingsPane(ScreenContext context) {
        this.context = context;
        words = context.messages();
        sentences = Sentences.in(context.texts().locale());
        HBox head = new HBox(10, title);
        if (context.navigator().knows(REVIEW)) {
            head.getChildren().addAll(Ui.spring(), Ui.link("dashboard-review", words.text("dashboard.findings.open"),
                    () -> context.navigator().show(REVIEW)));
        }
        head.getStyleClass().add("pane-head");
        first.getStyleClass().add("next-steps");
        title.setText(words.text("dashboard.findings.looking"));
        view = Ui.card(head, counts, first);
    }

    Region view() {
        return view;
    }

    void show(SelfAssessment now) {
        pending.cancel();
        pending = context.tasks().after(REST, () -> context.tasks().look(() -> Reviews.of(now)).onSuccess(this::found));
    }

    private void found(List<Finding> findings) {
        title.setText(words.text(findings.isEmpty() ? "dashboard.findings.none" : "dashboard.findings", findings.size()));
        counts.getChildren().setAll(Arrays.stream(Severity.values()).filter(s -> count(findings, s) > 0)
                .map(s -> (Node) chip(s, count(findings, s))).toList());
        first.getChildren().setAll(findings.stream().sorted((a, b) -> a.severity().compareTo(b.severity()))
                .filter(f -> context.navigator().knows(f.place())).limit(MOST).map(this::door).toList());
    }

    private Chip chip(Severity severity, long count) {
        return new Chip(words.text("dashboard.findings." + severity.name().toLowerCase(Locale.ROOT), count), tone(severity));
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }

    private static Tone tone(Severity severity) {
        return switch (severity) {
            case WRONG -> Tone.WARNING;
            case MISSING -> Tone.ACCENT;
            case ADVICE -> Tone.PLAIN;
        };
    }

    private Node door(Finding finding) {
        Label text = Ui.text(sentences.of(finding), "small");
        HBox.setHgrow(text, Priority.ALWAYS);
        Door door = new Door("finding-" + first.getChildren().size(), text.getText(), () -> context.navigator().go(finding.place()), text);
        door.getStyleClass().add("next-step");
        return door;
    }

    void close() {
        pending.cancel();
    }
}
