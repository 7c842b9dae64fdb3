package vn.truongchuan.desktop.kit;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;

/** A list cell whose words wrap instead of being cut off. */
public final class WrappingCell<T> extends ListCell<T> {
    private static final double AROUND = 24;
    private final Label label = Ui.text("");
    private final Function<T, String> words;

    public WrappingCell(Function<T, String> words) {
        this.words = words;
        setPrefWidth(0);
        label.maxWidthProperty().bind(widthProperty().subtract(AROUND));
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        label.setText(empty || item == null ? "" : words.apply(item));
        setGraphic(empty ? null : label);
    }
}
