package vn.truongchuan.desktop.screen.review;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.truongchuan.application.EvidenceDesk;
import vn.truongchuan.application.EvidenceFileState;
import vn.truongchuan.application.Reviews;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.desktop.kit.LiveWorkspace;
import vn.truongchuan.desktop.task.BackgroundTasks;
import vn.truongchuan.desktop.task.Delays;
import vn.truongchuan.desktop.task.Job;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.check.FileState;
import vn.truongchuan.domain.check.Finding;
import vn.truongchuan.domain.check.Severity;

/** The findings of the open workspace, looked for again a while after each save, as grouped rows without nodes. */
final class ReviewModel {
    static final Duration REST = Duration.ofMillis(1500);
    private static final int SHOWN_AT_ONCE = 8;
    private final LiveWorkspace live;
    private final BackgroundTasks tasks;
    private final ReadOnlyObjectWrapper<Optional<List<Finding>>> findings = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<ReviewRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Severity>> filter = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.KIND);
    private final Map<ReviewRow.Key, Boolean> opened = new HashMap<>();
    private final Map<FileDigest, FileState> read = new HashMap<>();
    private final ChangeListener<SelfAssessment> follower = (value, before, now) -> plan();
    private Delays.Pending planned = () -> { };

    /** How findings are grouped. */
    enum Grouping { KIND, CRITERION }

    ReviewModel(LiveWorkspace live, BackgroundTasks tasks) {
        this.live = live;
        this.tasks = tasks;
        live.nowProperty().addListener(new WeakChangeListener<>(follower));
        filter.addListener((value, before, now) -> show());
        grouping.addListener((value, before, now) -> show());
        look();
    }

    /** Whether it reviews this workspace. */
    boolean reviews(LiveWorkspace other) {
        return live == other;
    }

    /** What was found; empty while nobody has looked yet. */
    ReadOnlyObjectProperty<Optional<List<Finding>>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    ObservableList<ReviewRow> rows() {
        return rows;
    }

    /** Which severity is shown; empty for all. */
    ObjectProperty<Optional<Severity>> filterProperty() {
        return filter;
    }

    ObjectProperty<Grouping> groupingProperty() {
        return grouping;
    }

    long count(Severity severity) {
        return findings.get().orElse(List.of()).stream().filter(f -> f.severity() == severity).count();
    }

    int count() {
        return findings.get().map(List::size).orElse(0);
    }

    private void plan() {
        planned.cancel();
        planned = tasks.after(REST, this::look);
    }

    /** Looks again, off the screen's thread. */
    void look() {
        SelfAssessment now = live.now();
        Map<FileDigest, FileState> known = new HashMap<>(read);
        tasks.look(() -> {
            Map<FileDigest, FileState> files = new HashMap<>(known);
            files.putAll(Reviews.missing(now, live.workspace().vault()));
            return Reviews.of(now, files);
        }).onSuccess(found -> {
            findings.set(Optional.of(found));
            show();
        });
    }

    /** Reads every evidence file again, then looks. */
    Job<Map<String, EvidenceFileState>> readFiles(String title) {
        EvidenceDesk desk = new EvidenceDesk(live.workspace());
        return tasks.run(title, desk::states).onSuccess(states -> {
            read.clear();
            states.forEach((id, state) -> live.now().evidence().find(id).flatMap(i -> i.file()).ifPresent(digest -> {
                if (state != EvidenceFileState.NO_FILE) {
                    read.put(digest, FileState.valueOf(state.name()));
                }
            }));
            look();
        });
    }

    /** Opens or closes a group. */
    void turn(ReviewRow.Group group) {
        opened.put(group.key(), !group.open());
        show();
    }

    private void show() {
        Map<ReviewRow.Key, List<Finding>> groups = new TreeMap<>(Comparator
                .comparing((ReviewRow.Key k) -> k.severity().map(Enum::ordinal).orElse(-1))
                .thenComparing(k -> k.area().map(Enum::ordinal).orElse(-1))
                .thenComparing(k -> k.criterion().orElse(null), Comparator.nullsFirst(Comparator.naturalOrder())));
        findings.get().orElse(List.of()).stream().filter(f -> filter.get().isEmpty() || filter.get().get() == f.severity())
                .forEach(f -> groups.computeIfAbsent(key(f), k -> new ArrayList<>()).add(f));
        List<ReviewRow> next = new ArrayList<>();
        groups.forEach((key, inside) -> {
            boolean open = opened.getOrDefault(key, inside.size() <= SHOWN_AT_ONCE || groups.size() == 1);
            next.add(new ReviewRow.Group(key, inside.size(), open));
            if (open) {
                inside.forEach(f -> next.add(new ReviewRow.Line(f)));
            }
        });
        if (!next.equals(rows)) {
            rows.setAll(next);
        }
    }

    private ReviewRow.Key key(Finding finding) {
        return grouping.get() == Grouping.KIND
                ? new ReviewRow.Key(Optional.of(finding.severity()), Optional.of(Area.of(finding)), Optional.empty())
                : new ReviewRow.Key(Optional.empty(), Optional.empty(), finding.place().criterion());
    }

    SelfAssessment now() {
        return live.now();
    }
}
