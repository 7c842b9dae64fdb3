package vn.truongchuan.desktop.screen.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.desktop.kit.ScreenPane;
import vn.truongchuan.desktop.kit.Tone;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.desktop.text.Formats;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.plan.ImprovementAction;
import vn.truongchuan.text.Messages;

/** The plan's rows by criterion with the form of one action beside them. */
final class PlanView {
    private final ScreenContext context;
    private final PlanModel model;
    private final Messages words;
    private final ScreenPane pane;
    private final ListView<PlanRow> list = new ListView<>();
    private final ToggleGroup filters = new ToggleGroup();
    private final FlowPane choices = new FlowPane();
    private final ActionForm form;
    private final Button add;
    private final HBox work;
    private final VBox empty;
    private boolean following;

    PlanView(ScreenContext context, PlanModel model) {
        this.context = context;
        this.model = model;
        this.words = context.messages();
        this.pane = new ScreenPane(words.text("plan.title"));
        this.form = new ActionForm(context, model, this::delete);
        this.add = Ui.button("plan-add", words.text("plan.add"), this::added, "accent");
        this.work = new HBox(list, form.region());
        this.empty = Ui.empty(words.text("plan.empty"), words.text("plan.empty.what"),
                Ui.button("plan-empty-door", words.text("plan.empty.door"), () -> context.navigator().show("criterion"), "accent"),
                Ui.button("plan-empty-add", words.text("plan.add"), this::added));
        layOut();
        bind();
        handle();
    }

    Region region() {
        return pane;
    }

    private void layOut() {
        list.setId("plan-list");
        list.setAccessibleText(words.text("plan.list.accessible"));
        list.getStyleClass().add("row-list");
        list.setCellFactory(view -> new PlanCell(words, this::actOn));
        list.setPlaceholder(Ui.text(words.text("plan.nothing"), "muted"));
        HBox.setHgrow(list, Priority.ALWAYS);
        work.getStyleClass().add("master-detail");
        choices.getStyleClass().add("filters");
        choices.setAccessibleText(words.text("plan.filters"));
        for (PlanModel.Filter filter : PlanModel.Filter.values()) {
            ToggleButton button = new ToggleButton(words.text("plan.filter." + filter));
            button.setId("plan-filter-" + filter);
            button.setUserData(filter);
            button.setToggleGroup(filters);
            button.setSelected(filter == model.filterProperty().get());
            choices.getChildren().add(button);
        }
        pane.below(choices);
        pane.setCenter(new StackPane(work, empty));
        pane.actions(add);
    }

    private void bind() {
        list.setItems(model.rows());
        model.totalsProperty().addListener((value, before, now) -> sum());
        sum();
        model.selectedProperty().addListener((value, before, now) -> show());
        list.getSelectionModel().selectedItemProperty().addListener((value, before, now) -> {
            if (!following && now instanceof PlanRow.Action action) {
                model.selectedProperty().set(Optional.of(action.action().fields().key()));
            }
        });
        show();
    }

    /** Follows what was saved: the row of the chosen action stays chosen. */
    void refresh() {
        following = true;
        model.refresh();
        select();
        following = false;
        form.refresh();
    }

    private void show() {
        form.show(model.selectedProperty().get());
        following = true;
        select();
        following = false;
    }

    private void select() {
        Optional<PlanRow> row = model.selectedProperty().get()
                .flatMap(key -> model.rows().stream().filter(r -> r.identity().equals(key)).findFirst());
        row.ifPresentOrElse(list.getSelectionModel()::select, list.getSelectionModel()::clearSelection);
    }

    private void sum() {
        PlanModel.Totals now = model.totalsProperty().get();
        boolean nothing = now.actions() == 0 && now.open() == 0;
        Ui.visible(work, !nothing);
        Ui.visible(empty, nothing);
        Ui.visible(add, !nothing);
        Ui.visible(choices, !nothing);
        List<String> parts = new ArrayList<>(List.of(words.text("plan.summary", Integer.toString(now.actions()))));
        part(parts, "done", now.done());
        part(parts, "overdue", now.overdue());
        part(parts, "open", now.open());
        if (now.money() > 0) {
            parts.add(words.text("plan.summary.money", Formats.money(now.money())));
        }
        String line = nothing ? "" : String.join(" · ", parts);
        if (now.overdue() > 0) {
            pane.state(line, Tone.WARNING);
        } else {
            pane.state(line);
        }
    }

    private void part(List<String> parts, String what, long number) {
        if (number > 0) {
            parts.add(words.text("plan.summary." + what, Long.toString(number)));
        }
    }

    private void handle() {
        filters.selectedToggleProperty().addListener((value, before, now) -> {
            if (now == null) {
                before.setSelected(true);
            } else {
                model.filterProperty().set((PlanModel.Filter) now.getUserData());
                show();
            }
        });
        model.filterProperty().addListener((value, before, now) -> filters.getToggles().stream()
                .filter(t -> t.getUserData() == now).forEach(filters::selectToggle));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent event) {
        PlanRow row = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.DELETE && row instanceof PlanRow.Action) {
            delete();
        } else if ((event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) && row instanceof PlanRow.Action) {
            form.focus(ImprovementAction.CONTENT);
        } else if (event.getCode() == KeyCode.ENTER && row instanceof PlanRow.Weakness weakness) {
            actOn(weakness);
        } else {
            return;
        }
        event.consume();
    }

    private void actOn(PlanRow.Weakness weakness) {
        model.actOn(weakness);
        form.focus(ImprovementAction.CONTENT);
    }

    private void added() {
        model.add();
        form.focus(ImprovementAction.CONTENT);
    }

    private void delete() {
        model.selectedProperty().get().ifPresent(key -> {
            String content = model.action(key).text(ImprovementAction.CONTENT);
            Runnable back = model.delete(key);
            context.notices().say(words.text("plan.deleted", content.isBlank() ? words.text("plan.unnamed") : shortened(content)),
                    context.texts().kit().text("menu.undo"), back);
        });
    }

    private static String shortened(String content) {
        return content.length() <= 50 ? content : content.substring(0, 49) + "…";
    }

    /** Leads to an action and into a field. */
    void goTo(EntityKey key, Optional<String> field) {
        model.filterProperty().set(PlanModel.Filter.ALL);
        model.selectedProperty().set(Optional.of(key));
        int index = list.getSelectionModel().getSelectedIndex();
        if (index >= 0) {
            list.scrollTo(Math.max(0, index - 2));
        }
        list.requestFocus();
        field.ifPresent(form::focus);
    }
}
