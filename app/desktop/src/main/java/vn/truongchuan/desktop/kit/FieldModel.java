package vn.truongchuan.desktop.kit;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import vn.truongchuan.desktop.task.BackgroundTasks;
import vn.truongchuan.desktop.task.Job;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.evidence.CitedFields;
import vn.truongchuan.domain.evidence.CitedText;
import vn.truongchuan.domain.field.FieldChange;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.field.FieldKey;

/**
 * One field on the screen, without nodes: the text people see (codes for links), and what they type into it.
 * While somebody is in the field its text changes by their typing alone; what others changed meanwhile shows when they leave.
 */
public final class FieldModel {
    private final FieldSaver saver;
    private final BackgroundTasks tasks;
    private final FieldKey key;
    private final FieldForm form;
    private final boolean cited;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ChangeListener<SelfAssessment> follower = (value, before, now) -> follow();
    private SelfAssessment shownWith;
    private boolean entered;

    public FieldModel(FieldSaver saver, BackgroundTasks tasks, FieldKey key, FieldForm form) {
        this.saver = saver;
        this.tasks = tasks;
        this.key = key;
        this.form = form;
        this.cited = CitedFields.cites(key);
        saver.live().nowProperty().addListener(new WeakChangeListener<>(follower));
        refresh();
    }

    public FieldKey key() {
        return key;
    }

    public FieldForm form() {
        return form;
    }

    /** The newest text, as people read it; a control always shows it. */
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    public String text() {
        return text.get();
    }

    private void follow() {
        if (!entered) {
            refresh();
        }
    }

    private void refresh() {
        shownWith = saver.live().now();
        text.set(readable(saver.value(key).orElse("")));
    }

    /** How a stored text of this field reads, also an earlier one from its history. */
    public String readable(String stored) {
        return cited ? shownWith.evidence().show(new CitedText(stored)) : form.shown(stored);
    }

    /** Somebody is in the field now. */
    public void entered() {
        entered = true;
    }

    /**
     * What stands in the control now. Codes are linked by the register the person saw, so a renumbering meanwhile changes no meaning.
     */
    public void typed(String typed) {
        if (!typed.equals(text.get())) {
            text.set(typed);
            saver.typed(new FieldEdit(key, stored(typed)), shownWith);
        }
    }

    /** A choice that needs no waiting; an empty value clears the field. */
    public void choose(String value) {
        if (!value.equals(text.get())) {
            text.set(value);
            saver.save(new FieldEdit(key, stored(value)), shownWith);
        }
    }

    private Optional<String> stored(String typed) {
        String composed = composed(typed);
        String value = cited ? shownWith.evidence().link(composed).stored() : form.read(composed).orElse(composed);
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    /** Leaving the field: what was typed goes to the disk now, and the text shows as it reads when stored. */
    public void left() {
        entered = false;
        saver.saveNow();
        refresh();
    }

    /** NFC, as every text of the program. */
    public static String composed(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC);
    }

    /** Every change of this field, newest first; reads the disk. */
    public Job<List<FieldChange>> history() {
        return tasks.look(() -> saver.live().workspace().history(key));
    }

    /** Puts an earlier stored text back as a new change. */
    public void restore(Optional<String> stored) {
        saver.save(new FieldEdit(key, stored), shownWith);
        refresh();
    }
}
