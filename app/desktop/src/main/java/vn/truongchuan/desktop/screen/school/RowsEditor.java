package vn.truongchuan.desktop.screen.school;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import vn.truongchuan.desktop.kit.LivingEntities;
import vn.truongchuan.desktop.kit.SavedTextField;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.text.Messages;

/** A short list of things edited in place, a line of two fields each; rows are kept, never rebuilt while somebody types. */
final class RowsEditor extends VBox {
    private final ScreenContext context;
    private final Messages words;
    private final LivingEntities entities;
    private final String prefix;
    private final List<Column> columns;
    private final Map<EntityKey, HBox> rows = new HashMap<>();
    private final VBox list = new VBox();
    private final Node empty;
    private EntityKey wanted;

    /** One field of a row: its name, the key of its label, its share of the width. */
    record Column(String name, String label, double width) {
    }

    /**
     * @param prefix of node ids and of the messages ".deleted"
     * @param several of the messages ".empty" and ".add"
     */
    RowsEditor(ScreenContext context, LivingEntities entities, String prefix, String several, List<Column> columns) {
        this.context = context;
        this.words = context.messages();
        this.entities = entities;
        this.prefix = prefix;
        this.columns = columns;
        this.empty = Ui.text(words.text("school." + several + ".empty"), "muted");
        getStyleClass().add("rows-editor");
        list.getStyleClass().add("rows-editor-rows");
        getChildren().addAll(empty, list, Ui.button(prefix + "-add", words.text("school." + several + ".add"), this::add));
        entities.keys().addListener((ListChangeListener<EntityKey>) change -> arrange());
        arrange();
    }

    private void arrange() {
        List<Node> next = new ArrayList<>();
        entities.keys().forEach(key -> next.add(rows.computeIfAbsent(key, this::row)));
        rows.keySet().retainAll(entities.keys());
        if (!next.equals(list.getChildren())) {
            list.getChildren().setAll(next);
        }
        Ui.visible(empty, next.isEmpty());
        if (wanted != null && rows.containsKey(wanted)) {
            focus(wanted);
            wanted = null;
        }
    }

    private HBox row(EntityKey key) {
        HBox row = new HBox();
        row.getStyleClass().add("form-row");
        for (Column column : columns) {
            String label = words.text(column.label());
            SavedTextField field = context.fields().line(prefix + "-" + column.name() + "-" + key.id(), label, key.field(column.name()));
            field.setPromptText(label);
            field.setMinWidth(0);
            field.setPrefWidth(column.width());
            HBox.setHgrow(field, column.width() > 200 ? Priority.ALWAYS : Priority.NEVER);
            row.getChildren().add(field);
        }
        row.getChildren().add(Ui.iconButton(prefix + "-delete-" + key.id(), Material2AL.DELETE_OUTLINE, words.text("school.delete"),
                () -> delete(key)));
        return row;
    }

    private void add() {
        wanted = entities.add(Map.of());
        arrange();
    }

    private void delete(EntityKey key) {
        String name = ((TextInputControl) rows.get(key).getChildren().get(0)).getText();
        Runnable back = entities.delete(key);
        context.notices().say(words.text("school." + prefix + ".deleted", name.isBlank() ? words.text("school.unnamed") : name),
                context.texts().kit().text("menu.undo"), back);
    }

    /** Puts the caret into a row. */
    void focus(EntityKey key) {
        HBox row = rows.get(key);
        if (row != null) {
            row.getChildren().get(0).requestFocus();
        }
    }
}
