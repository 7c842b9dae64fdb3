package vn.truongchuan.desktop.kit;

import javafx.beans.value.ChangeListener;
import javafx.scene.control.CheckBox;

/** A tick that saves itself as "true" or "false". */
public final class SavedFlag extends CheckBox implements SavedControl {
    private final ChangeListener<String> fromField = (value, before, now) -> take();
    private FieldModel field;

    SavedFlag(FieldModel first, String words) {
        super(words);
        show(first);
        selectedProperty().addListener((value, before, now) -> field.choose(now ? "true" : was()));
    }

    private String was() {
        return field.text().isEmpty() ? "" : "false";
    }

    private void take() {
        setSelected("true".equals(field.text()));
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
