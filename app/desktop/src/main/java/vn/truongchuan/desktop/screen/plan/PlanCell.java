package vn.truongchuan.desktop.screen.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.truongchuan.desktop.kit.Chip;
import vn.truongchuan.desktop.kit.Tone;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.desktop.text.Formats;
import vn.truongchuan.domain.plan.ImprovementAction;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.text.Messages;

/** One row of the plan: a heading, a weakness with its button, or an action with its state. */
final class PlanCell extends ListCell<PlanRow> {
    private static final double AROUND = 34;
    private final Messages words;
    private final Label title = Ui.text("", "row-title");
    private final Label details = Ui.text("", "small", "muted");
    private final Chip chip = new Chip();
    private final Button act;
    private final HBox line;

    PlanCell(Messages words, Consumer<PlanRow.Weakness> actOn) {
        this.words = words;
        this.act = Ui.button("plan-act", words.text("plan.weakness.act"), () -> {
            if (getItem() instanceof PlanRow.Weakness weakness) {
                actOn.accept(weakness);
            }
        });
        VBox text = new VBox(title, details);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMinWidth(0);
        this.line = new HBox(10, text, chip, act);
        line.getStyleClass().add("plan-line");
        setPrefWidth(0);
        line.maxWidthProperty().bind(widthProperty().subtract(AROUND));
        line.prefWidthProperty().bind(widthProperty().subtract(AROUND));
    }

    @Override
    protected void updateItem(PlanRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll("plan-group", "plan-action");
        Node graphic = empty || row == null ? null : line;
        if (row instanceof PlanRow.Group group) {
            show(group);
        } else if (row instanceof PlanRow.Weakness weakness) {
            show(weakness.text(), words.text("plan.weakness"), true);
            Ui.visible(chip, false);
        } else if (row instanceof PlanRow.Action action) {
            show(action);
        }
        setGraphic(graphic);
    }

    private void show(PlanRow.Group group) {
        getStyleClass().add("plan-group");
        show(group.criterion().map(c -> heading(words, c, group.title())).orElse(words.text("plan.group.none")),
                group.money() == 0 ? "" : words.text("plan.group.money", Formats.money(group.money())), false);
        Ui.visible(chip, false);
    }

    static String heading(Messages words, CriterionCode code, String title) {
        return words.text(code.extra() ? "plan.group.clause" : "plan.group", code.extra() ? Integer.toString(code.number())
                : code.toString(), title);
    }

    private void show(PlanRow.Action row) {
        getStyleClass().add("plan-action");
        show(row.content().isBlank() ? words.text("plan.unnamed") : row.content(), details(row.action()), false);
        Ui.visible(chip, true);
        if (row.overdue() > 0) {
            chip.show(words.text("plan.overdue", Long.toString(row.overdue())), Tone.WARNING);
        } else {
            chip.show(row.action().status().map(s -> words.text("plan.status." + s)).orElse(words.text("plan.status.none")),
                    tone(row.action().status()));
        }
    }

    private static Tone tone(Optional<ImprovementAction.Status> status) {
        return status.map(s -> switch (s) {
            case DONE -> Tone.MET;
            case IN_PROGRESS -> Tone.ACCENT;
            case NOT_DONE -> Tone.NOT_MET;
            case PLANNED -> Tone.UNKNOWN;
        }).orElse(Tone.UNKNOWN);
    }

    private String details(ImprovementAction action) {
        String owner = action.text(ImprovementAction.OWNER);
        List<String> parts = new ArrayList<>(List.of(owner.isBlank() ? words.text("plan.row.noOwner") : owner));
        String start = action.date(ImprovementAction.START).map(Formats::day).orElse("");
        String end = action.date(ImprovementAction.END).map(Formats::day).orElse("");
        if (!start.isEmpty() || !end.isEmpty()) {
            parts.add(end.isEmpty() ? words.text("plan.row.from", start) : start.isEmpty() ? words.text("plan.row.until", end)
                    : words.text("plan.row.when", start, end));
        }
        action.cost().filter(c -> c > 0).ifPresent(c -> parts.add(words.text("plan.row.money", Formats.money(c))));
        return String.join(" · ", parts);
    }

    private void show(String first, String second, boolean withButton) {
        title.setText(first);
        details.setText(second);
        Ui.visible(details, !second.isEmpty());
        Ui.visible(act, withButton);
    }
}
