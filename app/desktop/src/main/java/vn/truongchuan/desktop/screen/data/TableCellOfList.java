package vn.truongchuan.desktop.screen.data;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.domain.data.TableView;
import vn.truongchuan.text.Messages;

/** One table in the list: its name and how far it is. */
final class TableCellOfList extends ListCell<String> {
    private static final double AROUND = 26;
    private final Messages words;
    private final DataModel model;
    private final Label name = Ui.text("");
    private final Label state = Ui.text("", "small", "muted");
    private final VBox box = new VBox(name, state);

    TableCellOfList(Messages words, DataModel model) {
        this.words = words;
        this.model = model;
        setPrefWidth(0);
        box.maxWidthProperty().bind(widthProperty().subtract(AROUND));
    }

    @Override
    protected void updateItem(String id, boolean empty) {
        super.updateItem(id, empty);
        setGraphic(empty || id == null ? null : box);
        if (!empty && id != null) {
            TableView table = model.table(id);
            name.setText(table.table().heading().isEmpty() ? table.table().section()
                    : table.table().section().replaceFirst("\\..*", "") + table.table().heading());
            state.setText(state(table));
        }
    }

    private String state(TableView table) {
        int odd = model.warnings(table.table().id()).size();
        long missing = DataModel.missing(table);
        String filled = table.untouched() ? words.text("data.state.untouched")
                : missing == 0 ? words.text("data.state.full") : words.text("data.state.missing", Long.toString(missing));
        return odd == 0 ? filled : filled + " · " + words.text("data.state.warnings", Integer.toString(odd));
    }
}
