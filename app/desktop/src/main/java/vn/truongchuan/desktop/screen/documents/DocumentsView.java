package vn.truongchuan.desktop.screen.documents;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import vn.truongchuan.application.WrittenPaper;
import vn.truongchuan.desktop.kit.Outside;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.desktop.kit.ScreenPane;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.documents.Paper;
import vn.truongchuan.text.Messages;

/** The papers as cards; the folder they are written to above them. */
final class DocumentsView implements PaperCard.Doors {
    private final ScreenContext context;
    private final DocumentsModel model;
    private final Messages words;
    private final ScreenPane pane;
    private final Label folder = Ui.text("", "muted");
    private final Button change;
    private final Button openFolder;
    private final Button writeAll;
    private final VBox cards = new VBox();

    DocumentsView(ScreenContext context, DocumentsModel model) {
        this.context = context;
        this.model = model;
        this.words = context.messages();
        this.pane = new ScreenPane(words.text("documents.title"));
        this.change = Ui.button("documents-folder", "", this::chooseFolder);
        this.openFolder = Ui.button("documents-open-folder", words.text("documents.folder.open"),
                () -> model.folderProperty().get().ifPresent(this::outside));
        this.writeAll = Ui.button("documents-write-all", words.text("documents.writeAll"), () -> write(model.all()), "accent");
        layOut();
        bind();
    }

    Region region() {
        return pane;
    }

    private void layOut() {
        HBox.setHgrow(folder, Priority.ALWAYS);
        folder.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(10, folder, openFolder, change);
        line.getStyleClass().add("screen-heading");
        pane.below(line);
        pane.actions(writeAll);
        cards.getStyleClass().add("page");
        pane.setCenter(Ui.page("documents-page", cards));
    }

    private void bind() {
        model.rows().addListener((ListChangeListener<PaperRow>) changed -> show());
        model.folderProperty().addListener((value, before, now) -> showFolder(now));
        show();
        showFolder(model.folderProperty().get());
    }

    private void show() {
        cards.getChildren().setAll(model.rows().stream().map(row -> new PaperCard(words, context.navigator(), this, row)).toList());
        if (model.rows().isEmpty()) {
            cards.getChildren().add(Ui.text(words.text("documents.empty"), "muted"));
        }
        Ui.visible(writeAll, !model.rows().isEmpty());
        boolean looked = model.rows().stream().allMatch(r -> r.missing().isPresent());
        pane.state(looked ? words.text("documents.state", Long.toString(model.rows().stream().filter(PaperRow::ready).count()),
                Integer.toString(model.rows().size())) : words.text("documents.state.checking"));
    }

    private void showFolder(Optional<Path> now) {
        folder.setText(now.map(f -> words.text("documents.folder", f.toString())).orElse(words.text("documents.folder.none")));
        change.setText(words.text(now.isPresent() ? "documents.folder.change" : "documents.folder.choose"));
        change.setAccessibleText(change.getText());
        Ui.visible(openFolder, now.isPresent());
    }

    private void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.text("documents.folder.title"));
        model.folderProperty().get().map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        File chosen = chooser.showDialog(context.stage());
        if (chosen != null) {
            model.choose(chosen.toPath());
        }
    }

    @Override
    public void write(Paper paper) {
        write(List.of(paper));
    }

    private void write(List<Paper> papers) {
        if (model.folderProperty().get().isEmpty()) {
            chooseFolder();
        }
        if (model.folderProperty().get().isEmpty()) {
            return;
        }
        String title = papers.size() == 1 ? words.text("documents.writing", papers.get(0).title())
                : words.text("documents.writing.all", Integer.toString(papers.size()));
        context.saver().whenSaved(() -> model.write(title, papers).onSuccess(this::done).onFailure(context.dialogs()::failure),
                context.dialogs()::failure);
    }

    private void done(List<WrittenPaper> written) {
        String door = words.text("documents.done.door");
        if (written.size() == 1) {
            WrittenPaper paper = written.get(0);
            String key = switch (paper.reason()) {
                case AS_ASKED -> "documents.done";
                case TARGET_OPEN -> "documents.done.open";
                case TARGET_CHANGED -> "documents.done.changed";
            };
            context.notices().say(words.text(key, paper.path().getFileName().toString()), door, () -> outside(paper.path()));
        } else {
            context.notices().say(words.text("documents.done.all", Integer.toString(written.size())), door,
                    () -> model.folderProperty().get().ifPresent(this::outside));
        }
    }

    @Override
    public void open(PaperRow.Written file) {
        outside(file.file());
    }

    private void outside(Path path) {
        context.tasks().look(() -> {
            Outside.open(path);
            return path;
        }).onFailure(context.dialogs()::failure);
    }
}
