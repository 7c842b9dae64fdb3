package vn.truongchuan.desktop.kit;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.truongchuan.application.Editor;
import vn.truongchuan.base.Failure;
import vn.truongchuan.desktop.task.BackgroundTasks;
import vn.truongchuan.desktop.task.Delays;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;

/**
 * Sends what people type to the disk: gathers edits, writes them together about a second after the last keystroke, and keeps and
 * tries again what could not be written. Used on the screen's thread; the writing itself is done on the write queue.
 */
public final class FieldSaver {
    static final Duration QUIET = Duration.ofMillis(1000);
    static final Duration RETRY = Duration.ofSeconds(8);
    private final LiveWorkspace live;
    private final BackgroundTasks tasks;
    private final Supplier<Editor> editor;
    private final Clock clock;
    private final Map<FieldKey, FieldEdit> waiting = new LinkedHashMap<>();
    private Map<FieldKey, FieldEdit> underWay = Map.of();
    private Map<FieldKey, List<FieldValue>> saw = new HashMap<>();
    private Map<FieldKey, List<FieldValue>> sawUnderWay = Map.of();
    private final List<Runnable> whenClean = new ArrayList<>();
    private final List<Consumer<Failure>> whenStuck = new ArrayList<>();
    private final ReadOnlyObjectWrapper<SaveState> state = new ReadOnlyObjectWrapper<>(SaveState.CLEAN);
    private Delays.Pending timer = () -> { };

    public FieldSaver(LiveWorkspace live, BackgroundTasks tasks, Supplier<Editor> editor, Clock clock) {
        this.live = live;
        this.tasks = tasks;
        this.editor = editor;
        this.clock = clock;
    }

    public LiveWorkspace live() {
        return live;
    }

    public ReadOnlyObjectProperty<SaveState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** A text changed under somebody's fingers: written when the fingers rest. */
    public void typed(FieldEdit edit) {
        typed(edit, live.now());
    }

    /** The same by somebody who sees the fields as they were then. */
    void typed(FieldEdit edit, SelfAssessment shown) {
        wait(edit, shown);
        if (state.get().kind() != SaveState.Kind.SAVING && state.get().kind() != SaveState.Kind.FAILED) {
            state.set(SaveState.of(SaveState.Kind.WAITING));
        }
        plan(QUIET);
    }

    /** Something was decided with a click: written at once, after what was typed before. */
    public void save(List<FieldEdit> edits) {
        edits.forEach(e -> wait(e, live.now()));
        saveNow();
    }

    /** The same by somebody who sees the fields as they were then. */
    void save(FieldEdit edit, SelfAssessment shown) {
        wait(edit, shown);
        saveNow();
    }

    /** What a field held when it was shown goes with the edit: what came in since then is not written over unseen. */
    private void wait(FieldEdit edit, SelfAssessment shown) {
        waiting.put(edit.key(), edit);
        saw.putIfAbsent(edit.key(), shown.fields().values(edit.key()));
    }

    public void save(FieldEdit edit) {
        save(List.of(edit));
    }

    /** Sends everything that waits; called on leaving a field, a screen and the program. */
    public void saveNow() {
        timer.cancel();
        if (!underWay.isEmpty()) {
            return;
        }
        if (waiting.isEmpty()) {
            runWhenClean();
            return;
        }
        underWay = Map.copyOf(waiting);
        sawUnderWay = Map.copyOf(saw);
        List<FieldEdit> edits = List.copyOf(waiting.values());
        Map<FieldKey, List<FieldValue>> seen = sawUnderWay;
        waiting.clear();
        saw.clear();
        state.set(SaveState.of(SaveState.Kind.SAVING));
        Editor who = editor.get();
        tasks.save(() -> live.workspace().save(who, edits, seen)).onSuccess(written -> succeeded()).onFailure(this::failed);
    }

    private void succeeded() {
        underWay = Map.of();
        state.set(SaveState.saved(clock.instant()));
        if (waiting.isEmpty()) {
            runWhenClean();
        } else if (!whenClean.isEmpty()) {
            saveNow();
        } else {
            plan(QUIET);
        }
    }

    private void failed(Failure failure) {
        Map<FieldKey, FieldEdit> kept = new LinkedHashMap<>(underWay);
        kept.putAll(waiting);
        waiting.clear();
        waiting.putAll(kept);
        saw.putAll(sawUnderWay);
        underWay = Map.of();
        state.set(SaveState.failed(failure));
        List<Consumer<Failure>> stuck = List.copyOf(whenStuck);
        whenClean.clear();
        whenStuck.clear();
        plan(RETRY);
        stuck.forEach(s -> s.accept(failure));
    }

    private void plan(Duration wait) {
        timer.cancel();
        timer = tasks.after(wait, this::saveNow);
    }

    private void runWhenClean() {
        List<Runnable> actions = List.copyOf(whenClean);
        whenClean.clear();
        whenStuck.clear();
        actions.forEach(Runnable::run);
    }

    /** Saves what waits, then does this; where the saving fails it does that instead and keeps what was typed. */
    public void whenSaved(Runnable saved, Consumer<Failure> stuck) {
        whenClean.add(saved);
        whenStuck.add(stuck);
        saveNow();
    }

    /** What was typed into a field and has not reached the disk; empty where the stored value holds. */
    public Optional<FieldEdit> unsaved(FieldKey key) {
        return Optional.ofNullable(waiting.containsKey(key) ? waiting.get(key) : underWay.get(key));
    }

    public boolean clean() {
        return waiting.isEmpty() && underWay.isEmpty();
    }

    /** The newest value of a field, saved or not. */
    public Optional<String> value(FieldKey key) {
        return unsaved(key).map(FieldEdit::value)
                .orElseGet(() -> live.now().fields().get(key).flatMap(v -> v.value()));
    }
}
