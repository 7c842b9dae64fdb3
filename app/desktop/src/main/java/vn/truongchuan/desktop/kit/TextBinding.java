package vn.truongchuan.desktop.kit;

import javafx.beans.value.ChangeListener;
import javafx.scene.control.TextInputControl;

/** Ties a text control to its field: typing goes to the field, the field's text comes back only when nobody is typing. */
final class TextBinding {
    private final TextInputControl control;
    private final ChangeListener<String> fromField = (value, before, now) -> show();
    private FieldModel field;

    TextBinding(TextInputControl control, FieldModel first) {
        this.control = control;
        bind(first);
        control.textProperty().addListener((value, before, now) -> field.typed(now == null ? "" : now));
        control.focusedProperty().addListener((value, before, focused) -> focus(focused));
    }

    /** Shows another field in the same control; what was typed into the one before is saved first. */
    void bind(FieldModel next) {
        if (field != null) {
            field.textProperty().removeListener(fromField);
            if (control.isFocused()) {
                field.left();
            }
        }
        field = next;
        show();
        field.textProperty().addListener(fromField);
        if (control.isFocused()) {
            field.entered();
        }
    }

    FieldModel field() {
        return field;
    }

    private void focus(boolean focused) {
        if (focused) {
            field.entered();
        } else {
            field.left();
        }
    }

    private void show() {
        if (!field.text().equals(control.getText())) {
            control.setText(field.text());
        }
    }
}
