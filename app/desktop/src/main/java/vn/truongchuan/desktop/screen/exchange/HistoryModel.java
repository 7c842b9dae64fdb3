package vn.truongchuan.desktop.screen.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.truongchuan.application.Editor;
import vn.truongchuan.application.KeySheets;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.application.exchange.ExchangeDesk;
import vn.truongchuan.application.exchange.ExchangeLog;
import vn.truongchuan.desktop.task.BackgroundTasks;
import vn.truongchuan.desktop.task.Job;
import vn.truongchuan.domain.merge.MergeRecord;
import vn.truongchuan.domain.merge.MergeUndo;
import vn.truongchuan.exchange.pack.Party;
import vn.truongchuan.exchange.record.LogEntry;
import vn.truongchuan.exchange.sign.Fingerprint;
import vn.truongchuan.exchange.sign.KnownKeys;

/** Everything sent and received, the known keys, and the workspace's own; without nodes. */
final class HistoryModel {
    private final Workspace workspace;
    private final BackgroundTasks tasks;
    private final Supplier<Editor> editor;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private Keys keys = new Keys(Optional.empty(), Map.of(), "");

    /**
     * One package that was sent or received.
     *
     * @param confirmed whether a receipt says that it arrived
     * @param merge what taking it did
     * @param undoable whether that is the newest merge that stands
     */
    record Row(LogEntry entry, boolean confirmed, Optional<MergeRecord> merge, boolean undoable) {
        boolean undone() {
            return merge.flatMap(MergeRecord::undone).isPresent();
        }
    }

    /**
     * Whose keys are known.
     *
     * @param own empty while none was needed
     * @param known by the name of the sender
     * @param who signs here, as the sheet names it
     */
    record Keys(Optional<Fingerprint> own, Map<String, KnownKeys.KnownKey> known, String who) {
    }

    private record Found(List<Row> rows, Keys keys) {
    }

    HistoryModel(Workspace workspace, BackgroundTasks tasks, Supplier<Editor> editor) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.editor = editor;
    }

    /** Newest first. */
    ObservableList<Row> rows() {
        return rows;
    }

    Keys keys() {
        return keys;
    }

    /** Reads everything anew. */
    Job<?> look() {
        return tasks.look(this::find).onSuccess(found -> {
            keys = found.keys();
            rows.setAll(found.rows());
        });
    }

    private Found find() {
        ExchangeLog log = new ExchangeLog(workspace);
        Set<String> confirmed = log.confirmed();
        Optional<String> newest = workspace.merges().all().stream().filter(m -> m.undone().isEmpty()).map(MergeRecord::id).findFirst();
        List<Row> found = new ArrayList<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (LogEntry entry : log.entries()) {
            Optional<MergeRecord> merge = log.merge(entry);
            boolean undoable = merge.map(MergeRecord::id).filter(id -> newest.filter(id::equals).isPresent()).isPresent();
            found.add(new Row(entry, confirmed.contains(entry.id()), merge, undoable));
            names.putIfAbsent(entry.other().id(), entry.other().name());
        }
        Map<String, KnownKeys.KnownKey> known = new LinkedHashMap<>();
        log.keys().keys().forEach((sender, key) -> known.put(Optional.ofNullable(names.get(sender)).filter(n -> !n.isBlank())
                .orElse(sender), key));
        Party who = ExchangeDesk.of(workspace).who();
        return new Found(found, new Keys(workspace.keys().key().map(k -> k.open().fingerprint()), known, who.name()));
    }

    Job<MergeUndo> undo(Row row) {
        Editor who = editor.get();
        String id = row.merge().orElseThrow().id();
        return tasks.save(() -> workspace.merges().undo(who, id)).onSuccess(undone -> look());
    }

    /** Writes the sheet with the own fingerprint; makes the key where there is none yet. */
    Job<Fingerprint> sheet(LocalDate day, Path target) {
        String who = keys.who();
        return tasks.save(() -> KeySheets.write(workspace, who, day, target)).onSuccess(written -> look());
    }
}
