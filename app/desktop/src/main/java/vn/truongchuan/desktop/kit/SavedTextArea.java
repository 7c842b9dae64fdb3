package vn.truongchuan.desktop.kit;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A growing text area whose text saves itself; Tab moves on, Ctrl+Tab inserts a tab. */
public final class SavedTextArea extends GrowingTextArea implements SavedControl {
    private final TextBinding binding;
    private boolean movingOn;

    SavedTextArea(FieldModel field) {
        getStyleClass().add("saved-field");
        binding = new TextBinding(this, field);
        addEventFilter(KeyEvent.KEY_PRESSED, this::tab);
    }

    /** Shows another field in this control. */
    @Override
    public void show(FieldModel next) {
        binding.bind(next);
    }

    @Override
    public FieldModel field() {
        return binding.field();
    }

    /** Inserts at the caret (or over the selection) with a blank before and after where words would touch. */
    public void insertWord(String word) {
        int from = getSelection().getStart();
        int to = getSelection().getEnd();
        String text = getText();
        boolean before = from > 0 && !Character.isWhitespace(text.charAt(from - 1)) && "([".indexOf(text.charAt(from - 1)) < 0;
        boolean after = to < text.length() && (Character.isLetterOrDigit(text.charAt(to)) || text.charAt(to) == '[');
        replaceText(from, to, (before ? " " : "") + word + (after ? " " : ""));
    }

    /** JavaFX moves on with Ctrl+Tab and inserts with Tab; forms want it the other way round. */
    private void tab(KeyEvent event) {
        if (event.getCode() != KeyCode.TAB || movingOn || event.isShiftDown() || event.isAltDown()) {
            return;
        }
        event.consume();
        if (event.isControlDown()) {
            replaceSelection("\t");
            return;
        }
        movingOn = true;
        fireEvent(new KeyEvent(this, this, KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, true, false, false));
        movingOn = false;
    }
}
