package vn.truongchuan.desktop.screen.criterion;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import vn.truongchuan.desktop.kit.DisputeMark;
import vn.truongchuan.desktop.kit.KeyedBox;
import vn.truongchuan.desktop.kit.SavedTextArea;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.domain.assessment.Point;
import vn.truongchuan.domain.field.EntityKey;

/** The strengths or the weaknesses of a criterion, one text each; a weakness grows actions. */
final class PointsPane {
    private final ScreenContext context;
    private final Words words;
    private final CriterionModel model;
    private final Point.Kind kind;
    private final CitationTarget target;
    private final Consumer<EntityKey> grow;
    private final String stem;
    private final KeyedBox<EntityKey, PointRow> rows = new KeyedBox<>();
    private final VBox view;

    /**
     * @param grow makes an action out of a weakness
     */
    PointsPane(ScreenContext context, Words words, CriterionModel model, Point.Kind kind, CitationTarget target, Consumer<EntityKey> grow) {
        this.context = context;
        this.words = words;
        this.model = model;
        this.kind = kind;
        this.target = target;
        this.grow = grow;
        stem = kind.name().toLowerCase(Locale.ROOT);
        Button add = Ui.button("add-" + stem, words.text("criterion." + stem + ".add"), this::add, "small", "flat");
        add.setGraphic(Ui.icon(Material2AL.ADD));
        HBox head = new HBox(10, Ui.line(words.text("criterion." + stem), "card-title"), Ui.spring(), add);
        head.getStyleClass().add("pane-head");
        view = Ui.card(head, rows);
    }

    Region view() {
        return view;
    }

    /** Another criterion: everything anew. */
    void showNew() {
        rows.forget();
        update();
    }

    void update() {
        List<EntityKey> keys = model.points(kind);
        rows.show(keys, this::row);
        for (EntityKey each : keys) {
            rows.find(each).ifPresent(r -> r.follow(model.actionsFor(each)));
        }
        Ui.visible(rows, !keys.isEmpty());
    }

    private PointRow row(EntityKey key) {
        return new PointRow(key);
    }

    private void add() {
        EntityKey key = model.addPoint(kind);
        update();
        focus(key);
    }

    boolean focus(EntityKey key) {
        Optional<PointRow> row = rows.find(key);
        row.ifPresent(r -> r.area.requestFocus());
        return row.isPresent();
    }

    private void delete(EntityKey key) {
        Runnable undo = model.delete(key);
        update();
        context.notices().say(words.text("criterion." + stem + ".deleted"), words.text("criterion.undo"), undo);
    }

    /** One text with its buttons. */
    private final class PointRow extends VBox {
        private final SavedTextArea area;
        private final Button action;
        private final EntityKey key;
        private final DisputeMark disputed = new DisputeMark(context);

        PointRow(EntityKey key) {
            this.key = key;
            area = context.fields().area("point-" + key.id(), words.text("criterion." + stem + ".one"), key.field(Point.TEXT));
            area.setPromptText(words.text("criterion." + stem + ".prompt"));
            area.setFewestRows(1);
            target.watch(area);
            HBox.setHgrow(area, Priority.ALWAYS);
            action = Ui.link("grow-" + key.id(), "", () -> grow.accept(key));
            Ui.visible(action, kind == Point.Kind.WEAKNESS);
            HBox line = new HBox(6, area, Ui.iconButton("delete-" + key.id(), Material2AL.DELETE_OUTLINE,
                    words.text("criterion." + stem + ".delete"), () -> delete(key)));
            line.getStyleClass().add("row-line");
            getChildren().setAll(line, disputed, action);
            getStyleClass().add("point-row");
        }

        void follow(int count) {
            disputed.show(model.now(), key);
            action.setText(count == 0 ? words.text("criterion.grow") : words.text("criterion.grow.more", count));
            action.setAccessibleText(action.getText());
        }
    }
}
