package vn.truongchuan.desktop.screen.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import vn.truongchuan.application.OutsideCopy;
import vn.truongchuan.desktop.kit.Door;
import vn.truongchuan.desktop.kit.OpenScreen;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.desktop.text.Formats;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.rating.SchoolRating;
import vn.truongchuan.text.Messages;

/** Everything at a glance, every figure a door. */
final class DashboardView implements OpenScreen {
    private final ScreenContext context;
    private final Messages words;
    private final Clock clock;
    private final VBox steps = new VBox();
    private final FlowPane evidence = new FlowPane(22, 6);
    private final CriteriaGrid grid;
    private final ResultPane result;
    private final FindingsPane findings;
    private final Button goOn;
    private final HBox reminder = new HBox(12);
    private final ScrollPane view;
    private boolean inSight;
    private final ChangeListener<SelfAssessment> follower = (value, before, now) -> follow();

    DashboardView(ScreenContext context, Clock clock) {
        this.context = context;
        this.clock = clock;
        words = context.messages();
        grid = new CriteriaGrid(context);
        result = new ResultPane(context);
        findings = new FindingsPane(context);
        goOn = Ui.button("dashboard-continue", "", this::goOn, "accent");
        view = layOut();
        context.nowProperty().addListener(follower);
    }

    private ScrollPane layOut() {
        Label day = Ui.line(words.text("dashboard.today", Formats.day(LocalDate.now(clock))), "muted");
        HBox head = new HBox(14, Ui.line(words.text("dashboard.heading"), "screen-title"), day, Ui.spring(), goOn);
        head.getStyleClass().add("pane-head");
        steps.getStyleClass().add("next-steps");
        VBox left = new VBox(14, Ui.card(Ui.text(words.text("dashboard.steps"), "card-title"), steps), grid.view(),
                Ui.card(Ui.text(words.text("dashboard.evidence"), "card-title"), evidence));
        VBox right = new VBox(14, findings.view(), result.view());
        GridPane columns = new GridPane();
        columns.getStyleClass().add("dashboard-columns");
        columns.addRow(0, left, right);
        columns.getColumnConstraints().addAll(column(59), column(41));
        reminder.setId("dashboard-outside");
        reminder.getStyleClass().add("reminder");
        Ui.visible(reminder, false);
        VBox page = new VBox(14, head, reminder, columns);
        page.getStyleClass().add("page");
        page.setId("dashboard");
        return Ui.page("dashboard-scroll", page);
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public void shown() {
        inSight = true;
        update();
    }

    @Override
    public void hidden() {
        inSight = false;
    }

    /** Nobody looks at it while another screen is open: it follows when it comes into sight again. */
    private void follow() {
        if (inSight) {
            update();
        }
    }

    private void update() {
        SelfAssessment now = context.now();
        SchoolRating rating = now.rating();
        List<NextStep> next = NextStep.of(now, rating, context.editor().get().name()).stream().filter(this::reachable).toList();
        steps.getChildren().setAll(next.stream().map(s -> step(s, next.indexOf(s))).toList());
        if (next.isEmpty()) {
            steps.getChildren().add(Ui.text(words.text("dashboard.steps.none"), "muted"));
        }
        goOn.setVisible(!next.isEmpty());
        goOn.setText(next.isEmpty() ? "" : next.get(0).place().flatMap(p -> p.criterion())
                .map(c -> words.text("dashboard.continue", c.toString())).orElse(words.text("dashboard.begin")));
        grid.show(rating);
        result.show(rating);
        findings.show(now);
        countEvidence(EvidenceCount.of(now, LocalDate.now(clock)));
        context.tasks().look(() -> context.workspace().backups().outside()).onSuccess(this::remind)
                .onFailure(unknown -> Ui.visible(reminder, false));
    }

    /** Quiet, and only where days of work would be lost with this computer. */
    private void remind(OutsideCopy copy) {
        boolean due = copy.due() && context.navigator().knows("backup");
        Ui.visible(reminder, due);
        if (due) {
            Label text = Ui.text(words.text("dashboard.outside." + copy.state(), Long.toString(copy.days()), Long.toString(copy.saves())));
            HBox.setHgrow(text, Priority.ALWAYS);
            text.setMaxWidth(Double.MAX_VALUE);
            reminder.getChildren().setAll(Ui.icon(Material2AL.BACKUP), text, Ui.link("dashboard-outside-make",
                    words.text("dashboard.outside.make"), () -> context.navigator().show("backup")));
        }
    }

    private boolean reachable(NextStep step) {
        return step.place().map(context.navigator()::knows).orElseGet(() -> context.navigator().knows(step.screen()));
    }

    private Node step(NextStep step, int index) {
        Label text = Ui.text(words.text("dashboard.step." + step.key(), step.arguments().toArray()));
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        Door door = new Door("step-" + index, text.getText(), () -> go(step), text, Ui.icon(Material2AL.CHEVRON_RIGHT));
        door.getStyleClass().add("next-step");
        return door;
    }

    private void go(NextStep step) {
        step.place().ifPresentOrElse(context.navigator()::go, () -> context.navigator().show(step.screen()));
    }

    private void goOn() {
        Optional<Node> first = steps.getChildren().stream().findFirst();
        first.filter(Door.class::isInstance).map(Door.class::cast).ifPresent(Door::open);
    }

    private void countEvidence(EvidenceCount count) {
        evidence.getChildren().setAll(Ui.line(words.text("dashboard.evidence.all", count.all()), "medium"),
                Ui.line(words.text("dashboard.evidence.file", count.withFile())),
                Ui.line(words.text("dashboard.evidence.noFile", count.withoutFile())),
                Ui.line(words.text("dashboard.evidence.unused", count.unused())),
                Ui.line(words.text("dashboard.evidence.expired", count.expired()), count.expired() > 0 ? "warning-text" : "muted"));
        if (context.navigator().knows("evidence")) {
            evidence.getChildren().add(Ui.link("dashboard-evidence", words.text("dashboard.evidence.open"),
                    () -> context.navigator().show("evidence")));
        }
    }

    @Override
    public void close() {
        context.nowProperty().removeListener(follower);
        findings.close();
    }
}
