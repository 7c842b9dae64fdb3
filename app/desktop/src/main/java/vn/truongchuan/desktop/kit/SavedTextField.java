package vn.truongchuan.desktop.kit;

import javafx.css.PseudoClass;
import javafx.scene.control.TextField;

/** One line of text that saves itself; a text that is none of its form is marked, never changed. */
public final class SavedTextField extends TextField implements SavedControl {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private final TextBinding binding;

    SavedTextField(FieldModel field) {
        getStyleClass().add("saved-field");
        binding = new TextBinding(this, field);
        textProperty().addListener(o -> mark());
        focusedProperty().addListener(o -> mark());
        mark();
    }

    private void mark() {
        pseudoClassStateChanged(WRONG, !isFocused() && !field().form().fits(getText()));
    }

    @Override
    public void show(FieldModel next) {
        binding.bind(next);
        mark();
    }

    @Override
    public FieldModel field() {
        return binding.field();
    }
}
