package vn.truongchuan.desktop.kit;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;

/** One line of text that saves itself; a text that is none of its form is marked, never changed. */
public final class SavedTextField extends TextField implements SavedControl {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private final TextBinding binding;
    private Optional<Consumer<String>> block = Optional.empty();

    SavedTextField(FieldModel field) {
        getStyleClass().add("saved-field");
        binding = new TextBinding(this, field);
        textProperty().addListener(o -> mark());
        focusedProperty().addListener(o -> mark());
        mark();
    }

    /** Who takes a block copied from a spreadsheet (several cells) instead of this one line. */
    public void setOnBlockPasted(Consumer<String> taker) {
        block = Optional.of(taker);
    }

    @Override
    public void paste() {
        String copied = Clipboard.getSystemClipboard().getString();
        boolean several = copied != null && (copied.indexOf('\t') >= 0 || copied.strip().indexOf('\n') >= 0);
        if (several && block.isPresent()) {
            block.get().accept(copied);
        } else {
            super.paste();
        }
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
