package vn.truongchuan.desktop.kit;

import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.ComboBox;

/** A choice from a short list that saves itself; a stored value that is not in the list shows as it is. */
public final class SavedChoice extends ComboBox<Choice> implements SavedControl {
    private final ChangeListener<String> fromField = (value, before, now) -> take();
    private FieldModel field;

    SavedChoice(FieldModel first, List<Choice> choices) {
        getStyleClass().add("saved-field");
        getItems().setAll(choices);
        setVisibleRowCount(Math.min(12, Math.max(1, choices.size())));
        show(first);
        valueProperty().addListener((value, before, now) -> {
            if (now != null) {
                field.choose(now.value());
            }
        });
    }

    private void take() {
        String stored = field.text();
        setValue(getItems().stream().filter(c -> c.value().equals(stored)).findFirst()
                .orElseGet(() -> stored.isEmpty() ? null : new Choice(stored, stored)));
    }

    @Override
    public void show(FieldModel next) {
        if (field != null) {
            field.textProperty().removeListener(fromField);
        }
        field = next;
        take();
        field.textProperty().addListener(fromField);
    }

    @Override
    public FieldModel field() {
        return field;
    }
}
