package vn.truongchuan.desktop.screen.disputes;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.truongchuan.application.Editor;
import vn.truongchuan.application.Merges.Dispute;
import vn.truongchuan.desktop.kit.LiveWorkspace;
import vn.truongchuan.desktop.task.BackgroundTasks;
import vn.truongchuan.desktop.task.Job;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.field.Entity;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.text.FieldWords;

/** The open disputes and which one is looked at; without nodes. */
final class DisputesModel {
    private final LiveWorkspace live;
    private final BackgroundTasks tasks;
    private final Supplier<Editor> editor;
    private final FieldWords words;
    private final ObservableList<Dispute> disputes = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Dispute>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ChangeListener<SelfAssessment> follower = (value, before, now) -> follow();
    private Map<FieldKey, List<FieldValue>> looked = Map.of();
    private Optional<FieldKey> wanted = Optional.empty();

    DisputesModel(LiveWorkspace live, BackgroundTasks tasks, Supplier<Editor> editor, FieldWords words) {
        this.live = live;
        this.tasks = tasks;
        this.editor = editor;
        this.words = words;
        live.nowProperty().addListener(follower);
        look();
    }

    void close() {
        live.nowProperty().removeListener(follower);
    }

    ObservableList<Dispute> disputes() {
        return disputes;
    }

    ObjectProperty<Optional<Dispute>> selectedProperty() {
        return selected;
    }

    SelfAssessment now() {
        return live.now();
    }

    private void follow() {
        if (!open().equals(looked)) {
            look();
        }
    }

    private Map<FieldKey, List<FieldValue>> open() {
        return live.now().fields().disputed().stream().collect(Collectors.toMap(k -> k, live.now().fields()::values));
    }

    private void look() {
        looked = open();
        tasks.look(() -> live.workspace().merges().disputes()).onSuccess(this::show);
    }

    private void show(List<Dispute> found) {
        if (!found.equals(disputes)) {
            int at = selected.get().map(disputes::indexOf).orElse(0);
            Optional<FieldKey> key = wanted.or(() -> selected.get().map(Dispute::key));
            disputes.setAll(found);
            selected.set(key.flatMap(this::find).or(() -> neighbour(at)));
        }
        wanted = Optional.empty();
    }

    private Optional<Dispute> neighbour(int at) {
        return disputes.isEmpty() ? Optional.empty() : Optional.of(disputes.get(Math.max(0, Math.min(at, disputes.size() - 1))));
    }

    private Optional<Dispute> find(FieldKey key) {
        return disputes.stream().filter(d -> d.key().equals(key)).findFirst();
    }

    /** Leads to one of them, now or as soon as they are read. */
    void select(FieldKey key) {
        wanted = Optional.of(key);
        find(key).ifPresent(d -> selected.set(Optional.of(d)));
    }

    /** Where it is, in plain words. */
    String place(Dispute dispute) {
        return words.place(now(), dispute.key().entity());
    }

    String name(Dispute dispute) {
        return words.name(now(), dispute.key());
    }

    /** A value as people read it, codes for links. */
    String shown(Dispute dispute, FieldValue value) {
        return words.value(now(), dispute.key(), value.value());
    }

    /** Who stands behind a value: what is kept against a deletion is kept for the one who wrote in it last. */
    FieldValue author(Dispute dispute, FieldValue value) {
        boolean kept = deletion(dispute) && value.value().filter("true"::equals).isEmpty();
        return !kept ? value : now().fields().entity(dispute.key().entity()).fields().entrySet().stream()
                .filter(f -> !Entity.DELETED.equals(f.getKey())).map(Map.Entry::getValue)
                .max(Comparator.comparing(FieldValue::dot)).orElse(value);
    }

    /** Whether it is about a thing one person deleted while the other went on writing. */
    static boolean deletion(Dispute dispute) {
        return Entity.DELETED.equals(dispute.key().name());
    }

    /** What the thing holds, line by line: what would be deleted. */
    List<String> content(Dispute dispute) {
        Entity entity = now().fields().entity(dispute.key().entity());
        return entity.fields().keySet().stream().filter(name -> !Entity.DELETED.equals(name) && !Entity.ORDER.equals(name))
                .filter(name -> !entity.text(name).isBlank()).map(name -> entity.key().field(name))
                .map(key -> words.name(now(), key) + ": " + words.value(now(), key, entity.get(key.name()))).toList();
    }

    /** Whether both values can stand one after the other. */
    static boolean joinable(Dispute dispute) {
        return FieldWords.written(dispute.key()) && dispute.values().stream().allMatch(v -> v.value().isPresent());
    }

    /** Whether a third text can be typed here; verdicts, days and ticks are chosen where they stand. */
    boolean editable(Dispute dispute) {
        return FieldWords.written(dispute.key()) || !deletion(dispute)
                && dispute.values().stream().allMatch(v -> shown(dispute, v).equals(v.value().orElse("")));
    }

    /** All values one after the other with a blank line between, as they are stored. */
    static String joined(Dispute dispute) {
        return dispute.values().stream().flatMap(v -> v.value().stream()).map(String::strip).distinct()
                .collect(Collectors.joining("\n\n"));
    }

    /** The same as people read it. */
    String joinedShown(Dispute dispute) {
        return words.value(now(), dispute.key(), Optional.of(joined(dispute)));
    }

    /** The field holds this from now on; codes of evidence become links. */
    Job<FieldKey> settle(Dispute dispute, Optional<String> value) {
        Editor who = editor.get();
        return tasks.save(() -> {
            live.workspace().merges().settle(who, dispute.key(), value);
            return dispute.key();
        });
    }
}
