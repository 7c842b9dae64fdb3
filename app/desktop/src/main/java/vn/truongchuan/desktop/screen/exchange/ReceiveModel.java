package vn.truongchuan.desktop.screen.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.truongchuan.application.Editor;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.application.exchange.Arrival;
import vn.truongchuan.application.exchange.Confirmations;
import vn.truongchuan.application.exchange.Receiving;
import vn.truongchuan.application.exchange.Taken;
import vn.truongchuan.desktop.parcel.Parcel;
import vn.truongchuan.desktop.task.BackgroundTasks;
import vn.truongchuan.desktop.task.Job;
import vn.truongchuan.domain.merge.MergePlan;
import vn.truongchuan.domain.merge.MergeUndo;
import vn.truongchuan.exchange.PackageTexts;
import vn.truongchuan.exchange.seal.Passphrase;
import vn.truongchuan.exchange.seal.Unlocking;

/** The packages that were found, what taking each would do, and taking them; without nodes. */
final class ReceiveModel {
    private final Workspace workspace;
    private final BackgroundTasks tasks;
    private final Supplier<Editor> editor;
    private final ObservableList<Parcel> parcels = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    ReceiveModel(Workspace workspace, BackgroundTasks tasks, Supplier<Editor> editor) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.editor = editor;
    }

    /** Newest look first. */
    ObservableList<Parcel> parcels() {
        return parcels;
    }

    /** Whether packages are being read or taken. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Looks at files, and at the packages that lie in folders; nothing is written. */
    Job<List<Arrival>> look(String title, Collection<Path> filesOrFolders) {
        return look(title, filesOrFolders, Unlocking.NOTHING);
    }

    private Job<List<Arrival>> look(String title, Collection<Path> filesOrFolders, Unlocking unlocking) {
        Editor who = editor.get();
        busy.set(true);
        return tasks.run(title, progress -> new Receiving(workspace).look(who, filesOrFolders, unlocking, progress))
                .onSuccess(found -> found.forEach(a -> add(Parcel.of(a, unlocking)))).onEnd(() -> busy.set(false));
    }

    private void add(Parcel parcel) {
        parcels.removeIf(p -> p.files().stream().anyMatch(parcel.files()::contains));
        parcels.add(0, parcel);
    }

    /** Looks again at a package that is locked. */
    Job<List<Arrival>> unlock(String title, Parcel parcel, String password) {
        return look(title, parcel.files(), Unlocking.with(new Passphrase(password)));
    }

    /** Takes a package in, all or nothing. */
    Job<Taken> take(String title, Parcel parcel, Confirmations confirmations) {
        Editor who = editor.get();
        busy.set(true);
        return tasks.write(title, progress -> new Receiving(workspace).take(parcel.arrival(), who, confirmations,
                        parcel.unlocking(), progress))
                .onSuccess(taken -> {
                    replace(parcel, parcel.taken(taken));
                    planAgain();
                })
                .onFailure(why -> replace(parcel, parcel.failed(why))).onEnd(() -> busy.set(false));
    }

    /** Takes the merge of a package back. */
    Job<MergeUndo> undo(Parcel parcel) {
        Editor who = editor.get();
        busy.set(true);
        String merge = parcel.taken().flatMap(Taken::merge).orElseThrow().id();
        return tasks.save(() -> workspace.merges().undo(who, merge)).onSuccess(undone -> {
            replace(parcel, parcel.undone());
            planAgain();
        }).onEnd(() -> busy.set(false));
    }

    private void replace(Parcel before, Parcel after) {
        int at = parcels.indexOf(before);
        if (at >= 0) {
            parcels.set(at, after);
        }
    }

    /** What the others would do has changed with what came in. */
    private void planAgain() {
        Editor who = editor.get();
        List<Parcel> waiting = parcels.stream().filter(p -> p.ready() && p.plan().isPresent()).toList();
        tasks.look(() -> {
            List<Optional<MergePlan>> plans = new ArrayList<>();
            waiting.forEach(p -> plans.add(p.arrival().texts().flatMap(PackageTexts::state).map(s -> workspace.merges().plan(who, s))));
            return plans;
        }).onSuccess(plans -> {
            for (int i = 0; i < waiting.size(); i++) {
                replace(waiting.get(i), waiting.get(i).planned(plans.get(i)));
            }
        });
    }

    /** Forgets what is shown; nothing that was taken is touched. */
    void clear() {
        parcels.clear();
    }
}
