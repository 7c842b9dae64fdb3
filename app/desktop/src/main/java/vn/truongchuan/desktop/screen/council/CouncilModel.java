package vn.truongchuan.desktop.screen.council;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import vn.truongchuan.desktop.kit.FieldSaver;
import vn.truongchuan.desktop.kit.LivingEntities;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.school.CouncilMember;

/** The council as a list with one member chosen, without nodes. */
final class CouncilModel {
    private final FieldSaver saver;
    private final LivingEntities members;
    private final ObjectProperty<Optional<EntityKey>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Composition> composition = new ReadOnlyObjectWrapper<>();
    private final ChangeListener<SelfAssessment> follower = (value, before, now) -> compose();
    private Optional<EntityKey> wanted = Optional.empty();

    CouncilModel(FieldSaver saver) {
        this.saver = saver;
        this.members = new LivingEntities(saver, EntityKind.MEMBER);
        members.keys().addListener((ListChangeListener<EntityKey>) change -> choose());
        saver.live().nowProperty().addListener(new WeakChangeListener<>(follower));
        compose();
        members.keys().stream().findFirst().ifPresent(first -> selected.set(Optional.of(first)));
    }

    ObservableList<EntityKey> members() {
        return members.keys();
    }

    /** The member shown in the form. */
    ObjectProperty<Optional<EntityKey>> selectedProperty() {
        return selected;
    }

    ReadOnlyObjectProperty<Composition> compositionProperty() {
        return composition.getReadOnlyProperty();
    }

    CouncilMember member(EntityKey key) {
        return CouncilMember.from(saver.live().now().fields().entity(key));
    }

    /** Names of the working groups there are, for suggestions. */
    List<String> groups() {
        return saver.live().now().council().stream().map(CouncilMember::group).filter(g -> !g.isBlank()).distinct().sorted().toList();
    }

    private void compose() {
        SelfAssessment now = saver.live().now();
        composition.set(Composition.of(now.council(), now.set().council()));
    }

    private void choose() {
        if (wanted.filter(members.keys()::contains).isPresent()) {
            selected.set(wanted);
            wanted = Optional.empty();
        } else if (selected.get().filter(k -> !members.keys().contains(k)).isPresent()) {
            selected.set(members.keys().stream().findFirst());
        }
    }

    /** Adds a member and chooses it; the first one is proposed as chair, the others as plain members. */
    EntityKey add() {
        String role = (members.keys().isEmpty() ? CouncilMember.Role.CHAIR : CouncilMember.Role.MEMBER).name();
        EntityKey added = members.add(Map.of(CouncilMember.ROLE, role));
        if (members.keys().contains(added)) {
            selected.set(Optional.of(added));
        } else {
            wanted = Optional.of(added);
        }
        return added;
    }

    /** Deletes a member; the returned action brings the member back and chooses it. */
    Runnable delete(EntityKey key) {
        wanted = members.neighbour(key);
        Runnable back = members.delete(key);
        return () -> {
            wanted = Optional.of(key);
            back.run();
        };
    }

    void move(EntityKey key, int by) {
        wanted = Optional.of(key);
        members.move(key, by);
    }
}
