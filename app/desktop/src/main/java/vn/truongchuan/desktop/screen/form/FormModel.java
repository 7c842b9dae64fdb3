package vn.truongchuan.desktop.screen.form;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import vn.truongchuan.application.Editor;
import vn.truongchuan.application.FormDesk;
import vn.truongchuan.application.FormLine;
import vn.truongchuan.application.FormPreview;
import vn.truongchuan.application.FormTaken;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.application.WrittenForm;
import vn.truongchuan.desktop.task.BackgroundTasks;
import vn.truongchuan.desktop.task.Job;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.standard.CriterionCode;

/** Which criteria get a form, which forms were read, and which of their slots are ticked; without nodes. */
final class FormModel {
    private final FormDesk desk;
    private final BackgroundTasks tasks;
    private final Supplier<Editor> editor;
    private final ObservableSet<CriterionCode> chosen = FXCollections.observableSet(new TreeSet<>());
    private final ReadOnlyObjectWrapper<List<FormPreview>> read = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Path>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Map<Path, Set<Integer>> ticked = new LinkedHashMap<>();

    FormModel(Workspace workspace, BackgroundTasks tasks, Supplier<Editor> editor) {
        this.desk = new FormDesk(workspace);
        this.tasks = tasks;
        this.editor = editor;
    }

    List<CriterionCode> criteria() {
        return desk.criteria();
    }

    ObservableSet<CriterionCode> chosen() {
        return chosen;
    }

    /** The forms that were read, the newest reading of each. */
    ReadOnlyObjectProperty<List<FormPreview>> readProperty() {
        return read.getReadOnlyProperty();
    }

    /** The form whose slots are shown. */
    ReadOnlyObjectProperty<Optional<Path>> openProperty() {
        return open.getReadOnlyProperty();
    }

    void open(Path file) {
        open.set(Optional.of(file));
    }

    /** Writes the forms of the chosen criteria into a folder. */
    Job<List<WrittenForm>> write(String title, Path folder) {
        List<CriterionCode> wanted = List.copyOf(chosen);
        return tasks.run(title, progress -> desk.write(wanted, folder, progress));
    }

    /** Reads forms; a file that was read before is read anew. */
    Job<List<FormPreview>> read(String title, List<Path> files) {
        return tasks.run(title, progress -> {
            List<FormPreview> previews = new ArrayList<>();
            for (Path file : files) {
                progress.stopIfCancelled();
                progress.step(previews.size(), files.size(), String.valueOf(file.getFileName()));
                previews.add(desk.preview(file));
            }
            return previews;
        }).onSuccess(this::keep);
    }

    private void keep(List<FormPreview> previews) {
        Map<Path, FormPreview> all = new LinkedHashMap<>();
        read.get().forEach(p -> all.put(p.file(), p));
        previews.forEach(p -> {
            all.put(p.file(), p);
            ticked.put(p.file(), new TreeSet<>(p.proposed()));
        });
        read.set(List.copyOf(all.values()));
        previews.stream().filter(p -> !p.refused()).findFirst().ifPresent(p -> open.set(Optional.of(p.file())));
    }

    /** Puts a form aside; the file stays. */
    void forget(Path file) {
        ticked.remove(file);
        read.set(read.get().stream().filter(p -> !p.file().equals(file)).toList());
        open.set(open.get().filter(o -> !o.equals(file)));
    }

    boolean ticked(FormPreview preview, FormLine line) {
        return ticked.getOrDefault(preview.file(), Set.of()).contains(line.slot().number());
    }

    /** Ticks a slot or takes the tick away; how many are ticked then. */
    int tick(FormPreview preview, FormLine line, boolean wanted) {
        Set<Integer> slots = ticked.computeIfAbsent(preview.file(), f -> new TreeSet<>());
        if (wanted) {
            slots.add(line.slot().number());
        } else {
            slots.remove(line.slot().number());
        }
        return slots.size();
    }

    int count(FormPreview preview) {
        return ticked.getOrDefault(preview.file(), Set.of()).size();
    }

    /** Takes the ticked slots of a form and reads it anew. */
    Job<FormTaken> take(FormPreview preview) {
        Set<Integer> slots = Set.copyOf(ticked.getOrDefault(preview.file(), Set.of()));
        Editor who = editor.get();
        return tasks.save(() -> desk.take(preview, slots, who)).onSuccess(taken -> again(preview));
    }

    /** Takes back what was taken. */
    Job<List<FieldKey>> undo(FormPreview preview, FormTaken taken) {
        Editor who = editor.get();
        return tasks.save(() -> desk.undo(taken, who)).onSuccess(keys -> again(preview));
    }

    private void again(FormPreview preview) {
        if (read.get().stream().anyMatch(p -> p.file().equals(preview.file()))) {
            tasks.look(() -> desk.preview(preview.file())).onSuccess(p -> keep(List.of(p)));
        }
    }
}
