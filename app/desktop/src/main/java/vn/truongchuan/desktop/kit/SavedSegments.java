package vn.truongchuan.desktop.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A choice of few words side by side that saves itself; one stop for Tab, arrow keys go from word to word. */
public final class SavedSegments extends HBox implements SavedControl {
    private final ToggleGroup group = new ToggleGroup();
    private final List<Segment> segments = new ArrayList<>();
    private final ChangeListener<String> fromField = (value, before, now) -> take();
    private FieldModel field;

    /** One word: what is stored, what is read, how it looks when chosen. */
    public record Segment(String value, String words, Tone tone) {
    }

    /**
     * @param name what is chosen here, for screen readers
     */
    public SavedSegments(String id, String name, FieldModel first, List<Segment> choices) {
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(name);
        getStyleClass().add("segments");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        segments.addAll(choices);
        for (Segment each : choices) {
            getChildren().add(button(name, each));
        }
        name(id);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        show(first);
    }

    /** Gives it another id, and each word its own: ID-met, ID-none. */
    public void name(String id) {
        setId(id);
        for (int i = 0; i < segments.size(); i++) {
            String value = segments.get(i).value();
            getChildren().get(i).setId(id + "-" + (value.isEmpty() ? "none" : value.toLowerCase(Locale.ROOT).replace('_', '-')));
        }
    }

    private ToggleButton button(String name, Segment each) {
        ToggleButton button = new ToggleButton(each.words());
        button.setToggleGroup(group);
        button.setAccessibleText(name + ": " + each.words());
        button.getStyleClass().addAll("segment", each.tone().style() + "-segment");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> {
            button.setSelected(true);
            field.choose(each.value());
            mark();
        });
        return button;
    }

    private void key(KeyEvent event) {
        int by = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        int at = getChildren().indexOf(event.getTarget());
        if (by != 0 && at >= 0 && !event.isShortcutDown() && !event.isAltDown()) {
            event.consume();
            ToggleButton next = (ToggleButton) getChildren().get(Math.floorMod(at + by, getChildren().size()));
            next.setFocusTraversable(true);
            next.requestFocus();
            next.fire();
        }
    }

    private void take() {
        for (int i = 0; i < segments.size(); i++) {
            ((ToggleButton) getChildren().get(i)).setSelected(segments.get(i).value().equals(field.text()));
        }
        mark();
    }

    /** The chosen word carries its icon and is the one stop for Tab. */
    private void mark() {
        for (int i = 0; i < segments.size(); i++) {
            ToggleButton button = (ToggleButton) getChildren().get(i);
            boolean chosen = button.isSelected();
            button.setGraphic(chosen && segments.get(i).tone() != Tone.UNKNOWN ? Ui.icon(segments.get(i).tone().icon()) : null);
            button.setFocusTraversable(chosen || group.getSelectedToggle() == null && i == 0);
        }
    }

    /** Puts the focus on the chosen word. */
    public void focusChosen() {
        getChildren().stream().filter(n -> n.isFocusTraversable()).findFirst().ifPresent(n -> n.requestFocus());
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
