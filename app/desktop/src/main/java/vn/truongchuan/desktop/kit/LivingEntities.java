package vn.truongchuan.desktop.kit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.field.Entity;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.field.ListOrder;
import vn.truongchuan.domain.field.Reversal;

/**
 * The living things of one kind in their order, without nodes: adds, moves, deletes and brings back.
 * The list changes only when things come, go or move, so that a control being typed into is never rebuilt.
 */
public final class LivingEntities {
    private final FieldSaver saver;
    private final EntityKind kind;
    private final ObservableList<EntityKey> keys = FXCollections.observableArrayList();
    /** One view for everybody: a view that nobody holds would be collected with its listeners. */
    private final ObservableList<EntityKey> readable = FXCollections.unmodifiableObservableList(keys);
    private final ChangeListener<SelfAssessment> follower = (value, before, now) -> refresh();

    public LivingEntities(FieldSaver saver, EntityKind kind) {
        this.saver = saver;
        this.kind = kind;
        saver.live().nowProperty().addListener(new WeakChangeListener<>(follower));
        refresh();
    }

    /** Their keys in order. */
    public ObservableList<EntityKey> keys() {
        return readable;
    }

    private void refresh() {
        List<EntityKey> next = entities().stream().map(Entity::key).toList();
        if (!next.equals(keys)) {
            keys.setAll(next);
        }
    }

    private List<Entity> entities() {
        return saver.live().now().fields().living(kind);
    }

    /** Adds one at the end with these first fields. */
    public EntityKey add(Map<String, String> fields) {
        EntityKey key = EntityKey.fresh(kind);
        List<FieldEdit> edits = new java.util.ArrayList<>(List.of(ListOrder.last(entities(), key)));
        fields.forEach((name, value) -> edits.add(FieldEdit.set(key.field(name), value)));
        saver.save(edits);
        return key;
    }

    /** Moves one up or down; nothing happens at the ends. */
    public void move(EntityKey key, int by) {
        int index = keys.indexOf(key) + by;
        if (index >= 0 && index < keys.size()) {
            saver.save(ListOrder.move(entities(), key, index));
        }
    }

    /** Deletes one; the returned action brings it back with everything that was typed. */
    public Runnable delete(EntityKey key) {
        List<FieldEdit> edits = List.of(FieldEdit.set(key.field(Entity.DELETED), "true"));
        List<FieldEdit> back = Reversal.of(saver.live().now().fields(), edits);
        saver.save(edits);
        return () -> saver.save(back);
    }

    /** Which one stands where the deleted one stood, for the selection. */
    public Optional<EntityKey> neighbour(EntityKey key) {
        int index = keys.indexOf(key);
        return index < 0 || keys.size() < 2 ? Optional.empty()
                : Optional.of(keys.get(index + 1 < keys.size() ? index + 1 : index - 1));
    }
}
