package vn.truongchuan.desktop.screen.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.truongchuan.application.BackupSummary;
import vn.truongchuan.application.Backups;
import vn.truongchuan.application.Exports;
import vn.truongchuan.application.ImportPreview;
import vn.truongchuan.application.OutsideCopy;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.base.Failure;
import vn.truongchuan.desktop.task.BackgroundTasks;
import vn.truongchuan.desktop.task.Job;
import vn.truongchuan.exchange.seal.Unlocking;
import vn.truongchuan.domain.check.Finding;
import vn.truongchuan.drive.Drives;
import vn.truongchuan.drive.SeenDrive;

/** The backups of the open workspace and what can be done with them, as jobs, without nodes. */
final class BackupModel {
    private final Workspace workspace;
    private final BackgroundTasks tasks;
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());

    private final ReadOnlyObjectWrapper<Optional<OutsideCopy>> outside = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** One backup in the workspace's own folder. */
    record Row(Path file, Instant made, long bytes) {
    }

    /** Where a full backup of that size could go. */
    record Places(long bytes, List<SeenDrive> drives) {
        Places {
            drives = List.copyOf(drives);
        }
    }

    BackupModel(Workspace workspace, BackgroundTasks tasks) {
        this.workspace = workspace;
        this.tasks = tasks;
    }

    /** The backups on this PC, newest first. */
    ReadOnlyObjectProperty<List<Row>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    Job<List<Row>> look() {
        return tasks.look(() -> workspace.backups().list().stream().map(BackupModel::row).toList()).onSuccess(rows::set);
    }

    private static Row row(Path file) {
        try {
            return new Row(file, Files.getLastModifiedTime(file).toInstant(), Files.size(file));
        } catch (IOException broken) {
            throw new Failure(broken, "WS-DISK", file.toString());
        }
    }

    /** Why the last backup that nobody asked for could not be made. */
    Optional<Failure> trouble() {
        return workspace.backups().trouble();
    }

    /** How old the copy outside this computer is; tells the property when it is known. */
    Job<OutsideCopy> lookOutside() {
        return tasks.look(() -> workspace.backups().outside()).onSuccess(copy -> outside.set(Optional.of(copy)));
    }

    ReadOnlyObjectProperty<Optional<OutsideCopy>> outsideProperty() {
        return outside.getReadOnlyProperty();
    }

    /** How much a full backup needs, and the drives it could go to. */
    Job<Places> places() {
        return tasks.look(() -> new Places(workspace.backups().size(), SeenDrive.all(Drives.ofThisComputer())));
    }

    Job<BackupSummary> make(String title) {
        return tasks.write(title, progress -> workspace.backups().make(progress)).onEnd(this::look);
    }

    Job<BackupSummary> writeFull(String title, Path target) {
        return tasks.write(title, progress -> workspace.backups().writeFull(target, progress)).onEnd(this::lookOutside);
    }

    /**
     * What a backup holds.
     *
     * @param unlocking what opens it where it is encrypted; nothing at first
     */
    Job<BackupSummary> examine(Path file, Unlocking unlocking) {
        return tasks.look(() -> Backups.examine(file, unlocking));
    }

    Job<BackupSummary> restore(String title, Path file, Path folder, Unlocking unlocking) {
        return tasks.run(title, progress -> Backups.restore(file, folder, unlocking, progress));
    }

    Job<Path> export(Path target) {
        return tasks.save(() -> {
            Exports.export(workspace, target);
            return target;
        });
    }

    Job<ImportPreview> preview(Path file) {
        return tasks.look(() -> Exports.preview(workspace, file));
    }

    /** How many fields were really changed. */
    Job<Integer> apply(ImportPreview preview) {
        return tasks.save(() -> Exports.apply(workspace, preview).size());
    }

    Job<List<Finding>> verify() {
        return tasks.look(workspace::verify);
    }
}
