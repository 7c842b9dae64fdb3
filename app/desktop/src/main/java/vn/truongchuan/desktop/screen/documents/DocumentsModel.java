package vn.truongchuan.desktop.screen.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.truongchuan.application.PaperFolder;
import vn.truongchuan.application.Papers;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.application.WrittenPaper;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.Progress;
import vn.truongchuan.desktop.task.BackgroundTasks;
import vn.truongchuan.desktop.task.Job;
import vn.truongchuan.documents.MissingPart;
import vn.truongchuan.documents.Paper;
import vn.truongchuan.domain.SelfAssessment;

/** The papers with what they lack and where they are, without nodes; looking and writing are done in the background. */
final class DocumentsModel {
    private final Workspace workspace;
    private final BackgroundTasks tasks;
    private final Papers papers;
    private final PaperFolder remembered;
    private final ReadOnlyObjectWrapper<Optional<Path>> folder = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<PaperRow> rows = FXCollections.observableArrayList();
    /** One view for everybody: a view that nobody holds would be collected with its listeners. */
    private final ObservableList<PaperRow> readable = FXCollections.unmodifiableObservableList(rows);
    private final Map<Paper, PaperRow.Written> written = new EnumMap<>(Paper.class);
    private final Map<String, List<MissingPart>> missing = new LinkedHashMap<>();
    private Optional<SelfAssessment> looked = Optional.empty();
    private final Consumer<Failure> broken;
    private boolean looking;

    /** @param broken who hears why a paper could not be looked at */
    DocumentsModel(Workspace workspace, BackgroundTasks tasks, Consumer<Failure> broken) {
        this.broken = broken;
        this.workspace = workspace;
        this.tasks = tasks;
        this.papers = Papers.of(workspace);
        this.remembered = new PaperFolder(workspace);
        folder.set(remembered.chosen());
        show();
    }

    ObservableList<PaperRow> rows() {
        return readable;
    }

    /** Where papers are written; empty while nobody has chosen. */
    ReadOnlyObjectProperty<Optional<Path>> folderProperty() {
        return folder.getReadOnlyProperty();
    }

    void choose(Path chosen) {
        remembered.choose(chosen);
        written.clear();
        folder.set(Optional.of(chosen));
        show();
    }

    /** Looks at every paper anew where something was saved since. */
    void look() {
        SelfAssessment now = workspace.current();
        if (looking || looked.filter(l -> l == now).isPresent()) {
            show();
            return;
        }
        looking = true;
        List<Paper> first = new ArrayList<>();
        Papers.offered(now).stream().filter(p -> first.stream().noneMatch(f -> f.title().equals(p.title()))).forEach(first::add);
        Collections.reverse(first);
        lookAt(now, first.iterator());
    }

    /** One paper after the other, the long report last, so that something is seen soon. */
    private void lookAt(SelfAssessment now, Iterator<Paper> rest) {
        if (!rest.hasNext()) {
            looked = Optional.of(now);
            looking = false;
            return;
        }
        Paper paper = rest.next();
        tasks.look(() -> papers.readiness(now, paper)).onSuccess(parts -> {
            missing.put(paper.title(), parts);
            show();
            lookAt(now, rest);
        }).onFailure(failure -> {
            looking = false;
            broken.accept(failure);
        });
    }

    private void show() {
        SelfAssessment now = workspace.current();
        Map<String, List<Paper>> titles = new LinkedHashMap<>();
        Papers.offered(now).forEach(p -> titles.computeIfAbsent(p.title(), t -> new ArrayList<>()).add(p));
        List<PaperRow> next = new ArrayList<>();
        titles.forEach((title, kinds) -> next.add(new PaperRow(title, kinds, Optional.ofNullable(missing.get(title)), files(now, kinds))));
        if (!next.equals(rows)) {
            rows.setAll(next);
        }
    }

    private Map<Paper, PaperRow.Written> files(SelfAssessment now, List<Paper> kinds) {
        Map<Paper, PaperRow.Written> files = new EnumMap<>(Paper.class);
        for (Paper paper : kinds) {
            Optional<Path> file = Optional.ofNullable(written.get(paper)).map(PaperRow.Written::file)
                    .or(() -> folder.get().map(f -> f.resolve(Papers.fileName(now, paper))));
            file.filter(Files::isRegularFile).ifPresent(f -> files.put(paper, dated(f)));
        }
        return files;
    }

    private static PaperRow.Written dated(Path file) {
        try {
            return new PaperRow.Written(file, Files.getLastModifiedTime(file).toInstant());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Every paper in every kind, for writing all at once. */
    List<Paper> all() {
        return rows.stream().flatMap(r -> r.kinds().stream()).toList();
    }

    /** Writes papers into the chosen folder one after the other; those written before it is stopped stay. */
    Job<List<WrittenPaper>> write(String title, List<Paper> wanted) {
        Path target = folder.get().orElseThrow();
        Supplier<SelfAssessment> now = workspace::current;
        return tasks.run(title, progress -> writeInto(target, now.get(), wanted, progress)).onSuccess(done -> {
            for (int i = 0; i < done.size(); i++) {
                written.put(wanted.get(i), dated(done.get(i).path()));
            }
            show();
        });
    }

    private List<WrittenPaper> writeInto(Path target, SelfAssessment self, List<Paper> wanted, Progress progress) {
        List<WrittenPaper> done = new ArrayList<>();
        for (Paper paper : wanted) {
            progress.stopIfCancelled();
            progress.step(done.size(), wanted.size(), paper.title());
            done.add(papers.write(self, paper, target.resolve(Papers.fileName(self, paper)),
                    wanted.size() == 1 ? progress : Progress.NONE));
        }
        return done;
    }
}
