package vn.truongchuan.desktop.screen.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import vn.truongchuan.desktop.kit.Choice;
import vn.truongchuan.desktop.kit.FieldControls;
import vn.truongchuan.desktop.kit.FormCard;
import vn.truongchuan.desktop.kit.Leading;
import vn.truongchuan.desktop.kit.SavedControl;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.plan.ImprovementAction;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.text.Messages;

/** The fields of the chosen action; the same controls show one action after the other. */
final class ActionForm {
    private static final EntityKey NONE = new EntityKey(EntityKind.ACTION, "-");
    private final ScreenContext context;
    private final PlanModel model;
    private final FieldControls controls;
    private final Messages words;
    private final Map<String, Control> fields = new LinkedHashMap<>();
    private final StackPane region = new StackPane();
    private final Label origin = Ui.text("", "small", "muted");
    private final Button door;
    private final Label wrong;
    private final Node form;
    private final Label nothing;
    private Optional<EntityKey> shown = Optional.empty();

    ActionForm(ScreenContext context, PlanModel model, Runnable delete) {
        this.context = context;
        this.model = model;
        this.controls = context.fields();
        this.words = context.messages();
        this.door = Ui.link("plan-criterion-door", "", this::open);
        this.wrong = Ui.text(words.text("plan.dates.wrong"), "small", "warning-text");
        build();
        this.form = Ui.page("plan-form", layOut(Ui.button("plan-delete", words.text("plan.delete"), delete)));
        this.nothing = Ui.text(words.text("plan.none.selected"), "muted");
        region.getStyleClass().add("detail");
        region.getChildren().addAll(nothing, form);
        show(Optional.empty());
    }

    private void build() {
        List<Choice> criteria = new ArrayList<>(List.of(new Choice("", words.text("plan.criterion.none"))));
        model.criteria().forEach(c -> criteria.add(new Choice(c.code().toString(), PlanCell.heading(words, c.code(), c.title()))));
        fields.put(ImprovementAction.CRITERION, choice(ImprovementAction.CRITERION, criteria));
        List.of(ImprovementAction.CONTENT, ImprovementAction.EXPECTED, ImprovementAction.CONDITIONS, ImprovementAction.RESULT)
                .forEach(name -> fields.put(name, controls.area("plan-" + name, label(name), NONE.field(name))));
        List.of(ImprovementAction.OWNER, ImprovementAction.COORDINATION, ImprovementAction.SOURCE)
                .forEach(name -> fields.put(name, controls.line("plan-" + name, label(name), NONE.field(name))));
        List.of(ImprovementAction.START, ImprovementAction.END)
                .forEach(name -> fields.put(name, controls.day("plan-" + name, label(name), NONE.field(name))));
        fields.put(ImprovementAction.COST, controls.money("plan-" + ImprovementAction.COST, label(ImprovementAction.COST),
                NONE.field(ImprovementAction.COST)));
        List<Choice> statuses = new ArrayList<>(List.of(new Choice("", words.text("plan.status.none"))));
        for (ImprovementAction.Status status : ImprovementAction.Status.values()) {
            statuses.add(new Choice(status.name(), words.text("plan.status." + status)));
        }
        fields.put(ImprovementAction.STATUS, choice(ImprovementAction.STATUS, statuses));
    }

    private Control choice(String name, List<Choice> choices) {
        return controls.choice("plan-" + name, label(name), NONE.field(name), choices);
    }

    private String label(String name) {
        return words.text("plan." + name + ".label");
    }

    private Node labelled(String name) {
        return Ui.labelled(label(name), fields.get(name));
    }

    private FormCard layOut(Button delete) {
        return new FormCard("").with(origin, door, labelled(ImprovementAction.CONTENT))
                .with(labelled(ImprovementAction.OWNER), labelled(ImprovementAction.COORDINATION))
                .row(labelled(ImprovementAction.START), labelled(ImprovementAction.END)).with(wrong)
                .with(labelled(ImprovementAction.CONDITIONS))
                .row(labelled(ImprovementAction.COST), labelled(ImprovementAction.SOURCE))
                .with(labelled(ImprovementAction.EXPECTED), labelled(ImprovementAction.STATUS), labelled(ImprovementAction.RESULT))
                .with(labelled(ImprovementAction.CRITERION), delete);
    }

    Region region() {
        return region;
    }

    void show(Optional<EntityKey> key) {
        shown = key;
        form.setVisible(key.isPresent());
        nothing.setVisible(key.isEmpty());
        EntityKey action = key.orElse(NONE);
        fields.forEach((name, control) -> ((SavedControl) control).show(
                controls.model(action.field(name), ((SavedControl) control).field().form())));
        refresh();
    }

    /** Shows what follows from the fields: where it came from, whether the days fit. */
    void refresh() {
        Optional<String> weakness = shown.flatMap(model::weaknessOf);
        origin.setText(weakness.map(w -> words.text("plan.from", w)).orElse(""));
        Ui.visible(origin, weakness.isPresent());
        Optional<CriterionCode> criterion = shown.flatMap(k -> model.action(k).criterion());
        criterion.ifPresent(c -> door.setText(words.text("plan.from.door", c.toString())));
        Ui.visible(door, criterion.filter(c -> context.navigator().knows(place(c))).isPresent());
        Optional<ImprovementAction> action = shown.map(model::action);
        Ui.visible(wrong, action.flatMap(a -> a.date(ImprovementAction.START)
                .flatMap(start -> a.date(ImprovementAction.END).filter(end -> end.isBefore(start)))).isPresent());
    }

    private static Place place(CriterionCode code) {
        return Place.of(new EntityKey(EntityKind.CRITERION, code.toString())).in(code);
    }

    private void open() {
        shown.flatMap(k -> model.action(k).criterion()).ifPresent(c -> context.navigator().go(place(c)));
    }

    void focus(String name) {
        Optional.ofNullable(fields.get(name)).ifPresent(Leading::to);
    }
}
