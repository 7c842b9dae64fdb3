package vn.truongchuan.desktop.screen.criterion;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import vn.truongchuan.desktop.kit.Choice;
import vn.truongchuan.desktop.kit.DisputeMark;
import vn.truongchuan.desktop.kit.FieldControls;
import vn.truongchuan.desktop.kit.KeyedBox;
import vn.truongchuan.desktop.kit.SavedTextArea;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.plan.ImprovementAction;

/** The improvement actions of a criterion with all their fields. */
final class ActionsPane {
    private static final int COLUMNS = 3;
    private final ScreenContext context;
    private final Words words;
    private final CriterionModel model;
    private final CitationTarget target;
    private final KeyedBox<EntityKey, ActionRow> rows = new KeyedBox<>();
    private final VBox view;

    ActionsPane(ScreenContext context, Words words, CriterionModel model, CitationTarget target) {
        this.context = context;
        this.words = words;
        this.model = model;
        this.target = target;
        Button add = Ui.button("add-action", words.text("criterion.action.add"), () -> add(Optional.empty()), "small", "flat");
        add.setGraphic(Ui.icon(Material2AL.ADD));
        HBox head = new HBox(10, Ui.line(words.text("criterion.actions"), "card-title"), Ui.spring(), add);
        head.getStyleClass().add("pane-head");
        view = Ui.card(head, rows);
    }

    Region view() {
        return view;
    }

    void showNew() {
        rows.forget();
        update();
    }

    void update() {
        List<EntityKey> keys = model.actions();
        rows.show(keys, ActionRow::new);
        keys.forEach(k -> rows.find(k).ifPresent(ActionRow::follow));
        Ui.visible(rows, !keys.isEmpty());
    }

    void add(Optional<EntityKey> weakness) {
        EntityKey key = model.addAction(weakness);
        update();
        focus(key);
    }

    boolean focus(EntityKey key) {
        Optional<ActionRow> row = rows.find(key);
        row.ifPresent(r -> r.content.requestFocus());
        return row.isPresent();
    }

    private void delete(EntityKey key) {
        Runnable undo = model.delete(key);
        update();
        context.notices().say(words.text("criterion.action.deleted"), words.text("criterion.undo"), undo);
    }

    /** One action. */
    private final class ActionRow extends VBox {
        private final EntityKey key;
        private final SavedTextArea content;
        private final DisputeMark disputed = new DisputeMark(context);

        ActionRow(EntityKey key) {
            this.key = key;
            FieldControls fields = context.fields();
            content = fields.area(id(ImprovementAction.CONTENT), label(ImprovementAction.CONTENT), key.field(ImprovementAction.CONTENT));
            content.setPromptText(words.text("criterion.action.content.prompt"));
            content.setFewestRows(1);
            target.watch(content);
            HBox.setHgrow(content, Priority.ALWAYS);
            HBox line = new HBox(6, content, Ui.iconButton("delete-" + key.id(), Material2AL.DELETE_OUTLINE,
                    words.text("criterion.action.delete"), () -> delete(key)));
            line.getStyleClass().add("row-line");
            getChildren().setAll(line, disputed, grid());
            getStyleClass().add("action-row");
        }

        void follow() {
            disputed.show(model.now(), key);
        }

        private String id(String name) {
            return "action-" + name + "-" + key.id();
        }

        private String label(String name) {
            return words.text("criterion.action." + name);
        }

        private GridPane grid() {
            FieldControls fields = context.fields();
            GridPane grid = new GridPane();
            grid.getStyleClass().add("action-grid");
            for (int i = 0; i < COLUMNS; i++) {
                ColumnConstraints column = new ColumnConstraints();
                column.setPercentWidth(100.0 / COLUMNS);
                grid.getColumnConstraints().add(column);
            }
            grid.add(line(ImprovementAction.OWNER), 0, 0);
            grid.add(line(ImprovementAction.COORDINATION), 1, 0);
            grid.add(Ui.labelled(label(ImprovementAction.STATUS), fields.choice(id(ImprovementAction.STATUS),
                    label(ImprovementAction.STATUS), key.field(ImprovementAction.STATUS), statuses())), 2, 0);
            grid.add(Ui.labelled(label(ImprovementAction.START), fields.day(id(ImprovementAction.START),
                    label(ImprovementAction.START), key.field(ImprovementAction.START))), 0, 1);
            grid.add(Ui.labelled(label(ImprovementAction.END), fields.day(id(ImprovementAction.END),
                    label(ImprovementAction.END), key.field(ImprovementAction.END))), 1, 1);
            grid.add(Ui.labelled(label(ImprovementAction.COST), fields.money(id(ImprovementAction.COST),
                    label(ImprovementAction.COST), key.field(ImprovementAction.COST))), 2, 1);
            grid.add(line(ImprovementAction.SOURCE), 0, 2);
            grid.add(line(ImprovementAction.CONDITIONS), 1, 2, 2, 1);
            grid.add(line(ImprovementAction.EXPECTED), 0, 3, COLUMNS, 1);
            grid.add(line(ImprovementAction.RESULT), 0, 4, COLUMNS, 1);
            return grid;
        }

        private List<Choice> statuses() {
            return Arrays.stream(ImprovementAction.Status.values())
                    .map(s -> new Choice(s.name(), words.text("criterion.action.status." + s.name()))).toList();
        }

        private VBox line(String name) {
            return Ui.labelled(label(name), context.fields().line(id(name), label(name), key.field(name)));
        }
    }
}
