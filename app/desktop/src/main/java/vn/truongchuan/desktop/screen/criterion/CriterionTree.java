package vn.truongchuan.desktop.screen.criterion;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.truongchuan.desktop.kit.LevelMark;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.domain.standard.CriterionCode;

/** Standards and criteria on the left with their state; the arrow keys walk, the filter narrows. */
final class CriterionTree {
    private final CriterionModel model;
    private final Words words;
    private final ListView<TreeRow> list = new ListView<>();
    private final HBox filters = new HBox(6);
    private final VBox view = new VBox(filters, list);

    CriterionTree(CriterionModel model, Words words) {
        this.model = model;
        this.words = words;
        build();
        handle();
    }

    Region view() {
        return view;
    }

    private void build() {
        ToggleGroup group = new ToggleGroup();
        for (CriterionModel.Filter filter : CriterionModel.Filter.values()) {
            String name = filter.name().toLowerCase(Locale.ROOT);
            ToggleButton button = new ToggleButton(words.text("criterion.filter." + name));
            button.setId("criterion-filter-" + name);
            button.setToggleGroup(group);
            button.setSelected(filter == model.filterProperty().get());
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.getStyleClass().add("filter-chip");
            button.setOnAction(e -> {
                button.setSelected(true);
                model.filterProperty().set(filter);
            });
            filters.getChildren().add(button);
        }
        filters.getStyleClass().add("tree-filters");
        list.setId("criterion-tree");
        list.setAccessibleText(words.text("criterion.tree"));
        list.setItems(model.rows());
        list.setCellFactory(v -> new Cell(words));
        list.setPlaceholder(Ui.text(words.text("criterion.tree.none"), "muted"));
        list.getStyleClass().add("criterion-tree");
        VBox.setVgrow(list, Priority.ALWAYS);
        view.getStyleClass().add("side-pane");
    }

    private void handle() {
        list.getSelectionModel().selectedItemProperty().addListener((value, before, row) -> {
            if (row != null && !row.heading()) {
                model.select(CriterionCode.parse(row.code()));
            }
        });
        model.selectedProperty().addListener((value, before, now) -> showSelected());
        showSelected();
    }

    private void showSelected() {
        for (int i = 0; i < model.rows().size(); i++) {
            TreeRow row = model.rows().get(i);
            if (!row.heading() && row.code().equals(model.selected().toString())) {
                if (list.getSelectionModel().getSelectedIndex() != i) {
                    list.getSelectionModel().select(i);
                    list.scrollTo(i < 8 ? 0 : i - 4);
                }
                return;
            }
        }
        list.getSelectionModel().clearSelection();
    }

    /** A heading or a criterion. */
    private static final class Cell extends ListCell<TreeRow> {
        private final Words words;
        private final Label code = Ui.line("", "tree-code");
        private final Label title = new Label();
        private final Label count = Ui.line("", "muted", "small");
        private final LevelMark mark = new LevelMark();
        private final HBox line = new HBox(8, code, title, count, mark);

        Cell(Words words) {
            this.words = words;
            HBox.setHgrow(title, Priority.ALWAYS);
            title.setMaxWidth(Double.MAX_VALUE);
            title.setMinWidth(0);
            line.getStyleClass().add("tree-line");
            setPrefWidth(0);
        }

        private static int extraLevel(TreeRow row) {
            return Integer.parseInt(row.code().substring(1));
        }

        @Override
        protected void updateItem(TreeRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(empty || row == null ? null : line);
            setDisable(!empty && row != null && row.heading());
            getStyleClass().remove("tree-heading");
            if (empty || row == null) {
                return;
            }
            code.setText(row.heading() && row.code().startsWith("M") ? "" : row.code());
            Ui.visible(code, !code.getText().isEmpty());
            String name = row.heading() && row.code().startsWith("M")
                    ? words.text("criterion.tree.extra", words.rating().levelName(extraLevel(row)), row.title()) : row.title();
            title.setText(name);
            title.setTooltip(new Tooltip(name));
            Ui.visible(count, row.heading());
            Ui.visible(mark, !row.heading());
            if (row.heading()) {
                getStyleClass().add("tree-heading");
                count.setText(row.done() + "/" + row.all());
                setAccessibleText(words.text("criterion.tree.standard", row.code(), row.title(), row.done(), row.all()));
            } else {
                words.mark(mark, row.rating().orElseThrow());
                setAccessibleText(words.text("criterion.tree.criterion", row.code(), row.title(), mark.getAccessibleText()));
            }
        }
    }
}
