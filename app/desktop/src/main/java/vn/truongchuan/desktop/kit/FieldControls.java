package vn.truongchuan.desktop.kit;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Control;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import vn.truongchuan.desktop.task.BackgroundTasks;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.text.Messages;

/** Makes the controls that save themselves, each with its id, its accessible name, its history on F4 and its context menu. */
public final class FieldControls {
    private final FieldSaver saver;
    private final BackgroundTasks tasks;
    private final Messages words;
    private final ReadOnlyObjectWrapper<Optional<FieldModel>> focused = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * @param words the kit's bundle
     */
    public FieldControls(FieldSaver saver, BackgroundTasks tasks, Messages words) {
        this.saver = saver;
        this.tasks = tasks;
        this.words = words;
    }

    public FieldModel model(FieldKey key) {
        return new FieldModel(saver, tasks, key, FieldForm.PLAIN);
    }

    public FieldModel model(FieldKey key, FieldForm form) {
        return new FieldModel(saver, tasks, key, form);
    }

    /** The field whose control has the focus, or had it last. */
    public ReadOnlyObjectProperty<Optional<FieldModel>> focusedProperty() {
        return focused.getReadOnlyProperty();
    }

    public SavedTextArea area(String id, String name, FieldKey key) {
        SavedTextArea area = new SavedTextArea(model(key));
        prepareText(area, id, name);
        return area;
    }

    public SavedTextField line(String id, String name, FieldKey key) {
        return line(id, name, model(key));
    }

    /** A day, typed and shown as dd/mm/yyyy. */
    public SavedTextField day(String id, String name, FieldKey key) {
        SavedTextField field = line(id, name, model(key, FieldForm.DAY));
        field.setPromptText(words.text("field.day.prompt"));
        field.setPrefColumnCount(8);
        return field;
    }

    /** Whole đồng. */
    public SavedTextField money(String id, String name, FieldKey key) {
        return line(id, name, model(key, FieldForm.MONEY));
    }

    /** A line of any form: numbers of the data tables, for instance. */
    public SavedTextField field(String id, String name, FieldKey key, FieldForm form) {
        return line(id, name, model(key, form));
    }

    private SavedTextField line(String id, String name, FieldModel model) {
        SavedTextField field = new SavedTextField(model);
        prepareText(field, id, name);
        return field;
    }

    public SavedChoice choice(String id, String name, FieldKey key, List<Choice> choices) {
        SavedChoice choice = new SavedChoice(model(key), choices);
        prepare(choice, id, name);
        return choice;
    }

    /** A tick; its words stand behind it and are its accessible name. */
    public SavedFlag flag(String id, String wordsBehind, FieldKey key) {
        SavedFlag flag = new SavedFlag(model(key), wordsBehind);
        prepare(flag, id, wordsBehind);
        return flag;
    }

    private <C extends Control & SavedControl> void prepare(C control, String id, String name) {
        control.setId(id);
        control.setAccessibleText(name);
        control.focusedProperty().addListener((value, before, now) -> {
            if (now) {
                focused.set(Optional.of(control.field()));
            }
        });
        control.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F4 && !event.isAltDown() && !event.isControlDown()) {
                event.consume();
                new HistoryPopup(words, control.field()).showUnder(control);
            }
        });
    }

    private <C extends TextInputControl & SavedControl> void prepareText(C control, String id, String name) {
        prepare(control, id, name);
        control.setContextMenu(new TextMenu(words, control, () -> new HistoryPopup(words, control.field()).showUnder(control)));
    }
}
