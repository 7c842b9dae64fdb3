package vn.truongchuan.desktop.screen.backup;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import vn.truongchuan.application.BackupSummary;
import vn.truongchuan.application.ImportPreview;
import vn.truongchuan.application.OutsideCopy;
import vn.truongchuan.base.Failure;
import vn.truongchuan.desktop.kit.DrivePicker;
import vn.truongchuan.desktop.kit.FormCard;
import vn.truongchuan.desktop.kit.Outside;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.desktop.kit.ScreenPane;
import vn.truongchuan.desktop.kit.Tone;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.desktop.kit.UnlockQuestion;
import vn.truongchuan.desktop.text.Formats;
import vn.truongchuan.exchange.seal.Unlocking;
import vn.truongchuan.domain.check.Finding;
import vn.truongchuan.drive.Drives;
import vn.truongchuan.drive.SeenDrive;
import vn.truongchuan.text.Folding;
import vn.truongchuan.text.Messages;
import vn.truongchuan.text.Sentences;

/** Four cards: backups here, a full one elsewhere, restoring, export and import. */
final class BackupView {
    private static final int SHOWN = 8;
    private final ScreenContext context;
    private final BackupModel model;
    private final Messages words;
    private final ScreenPane pane;
    private final VBox list = new VBox(4);
    private final Label outside = Ui.text("");

    BackupView(ScreenContext context, BackupModel model) {
        this.context = context;
        this.model = model;
        this.words = context.messages();
        this.pane = new ScreenPane(words.text("backup.title"));
        layOut();
        model.rowsProperty().addListener((value, before, now) -> show(now));
        model.outsideProperty().addListener((value, before, now) -> now.ifPresent(this::show));
    }

    Region region() {
        return pane;
    }

    private void layOut() {
        FormCard own = card("own").with(list, Ui.button("backup-now", words.text("backup.now"), this::make, "accent"));
        outside.setId("backup-outside");
        FormCard full = card("full").with(outside, Ui.button("backup-full", words.text("backup.full.write"), this::writeFull));
        FormCard restore = card("restore").with(Ui.button("backup-restore", words.text("backup.restore.choose"),
                () -> open("*.zip").ifPresent(this::examine)));
        FormCard data = card("data").with(new HBox(8, Ui.button("backup-export", words.text("backup.data.export"), this::export),
                Ui.button("backup-import", words.text("backup.data.import"), () -> open("*.json").ifPresent(this::preview))));
        FormCard verify = card("verify").with(Ui.button("backup-verify", words.text("backup.verify.now"), this::verify));
        VBox page = new VBox(own, full, restore, data, verify);
        page.getStyleClass().add("page");
        pane.setCenter(Ui.page("backup-page", page));
    }

    private FormCard card(String part) {
        return new FormCard(words.text("backup." + part)).hint(words.text("backup." + part + ".why"));
    }

    /** Shows the backups there are. */
    void show(List<BackupModel.Row> rows) {
        List<Node> lines = new ArrayList<>();
        rows.stream().limit(SHOWN).forEach(row -> lines.add(line(row)));
        if (rows.isEmpty()) {
            lines.add(Ui.text(words.text("backup.own.empty"), "muted"));
        }
        list.getChildren().setAll(lines);
        if (model.trouble().isPresent()) {
            pane.state(words.text("backup.now.trouble", context.texts().sentence(model.trouble().get())), Tone.WARNING);
        } else {
            pane.state(rows.isEmpty() ? words.text("backup.state.none")
                    : words.text("backup.state.last", Formats.moment(rows.get(0).made())));
        }
    }

    private Node line(BackupModel.Row row) {
        HBox line = new HBox(12, Ui.text(words.text("backup.row", Formats.moment(row.made()), Formats.size(row.bytes()))),
                Ui.link("backup-row-restore", words.text("backup.row.restore"), () -> examine(row.file())));
        line.getStyleClass().add("plan-line");
        return line;
    }

    private void failed(Failure failure) {
        context.dialogs().failure(failure);
    }

    private void saved(Runnable then) {
        context.saver().whenSaved(then, this::failed);
    }

    private void make() {
        saved(() -> model.make(words.text("backup.now.title")).onSuccess(made ->
                context.notices().say(words.text("backup.now.done", Formats.time(made.made())))).onFailure(this::failed));
    }

    /** School and day without marks, so that every stick takes the name. */
    private String fileName() {
        String school = Folding.fold(context.now().school().name()).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return words.text("backup.full.name", school, LocalDate.now().toString());
    }

    private void show(OutsideCopy copy) {
        outside.setText(words.text("backup.outside." + copy.state(), Long.toString(copy.days()), Long.toString(copy.saves())));
        outside.setGraphic(copy.due() ? Ui.icon(Tone.WARNING.icon()) : null);
        outside.getStyleClass().removeAll("warning-text", "muted");
        outside.getStyleClass().add(copy.due() ? "warning-text" : "muted");
    }

    private void writeFull() {
        model.places().onSuccess(places -> {
            DrivePicker picker = new DrivePicker(context.texts(), context.tasks(), context.stage(),
                    new DrivePicker.Wanted(places.bytes(), false, true, () -> SeenDrive.all(Drives.ofThisComputer())));
            picker.show(places.drives());
            VBox content = new VBox(12, Ui.text(words.text("backup.full.where.why", Formats.size(places.bytes())), "muted"), picker,
                    Ui.text(words.text("backup.full.removal"), "small", "muted"));
            context.dialogs().form(words.text("backup.full.where"), content, words.text("backup.full.accept"),
                    () -> picker.folderProperty().get()).flatMap(folder -> folder).ifPresent(this::writeFull);
        }).onFailure(this::failed);
    }

    private void writeFull(Path folder) {
        Path target = free(folder, fileName());
        saved(() -> model.writeFull(words.text("backup.full.title"), target).onSuccess(this::written).onFailure(this::failed));
    }

    /** A second backup of the same day gets a number; nothing is written over. */
    static Path free(Path folder, String name) {
        Path file = folder.resolve(name);
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(name.replaceFirst("\\.zip$", "-" + i + ".zip"));
        }
        return file;
    }

    private void written(BackupSummary made) {
        String said = made.missing().isEmpty()
                ? words.text("backup.full.done", Long.toString(made.fields()), Long.toString(made.files()))
                : words.text("backup.full.missing", Integer.toString(made.missing().size()));
        context.notices().say(said + " " + words.text("backup.full.removal"), words.text("backup.restore.door"),
                () -> outside(made.file()));
    }

    private FileChooser chooser(String pattern) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text("backup.title"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(pattern, pattern));
        return chooser;
    }

    private Optional<Path> open(String pattern) {
        return Optional.ofNullable(chooser(pattern).showOpenDialog(context.stage())).map(File::toPath);
    }

    private void examine(Path file) {
        examine(file, Unlocking.NOTHING);
    }

    /** Asks for the password of an encrypted backup, which is the workspace's at the time it was made. */
    private void examine(Path file, Unlocking unlocking) {
        model.examine(file, unlocking).onSuccess(found -> offer(found, unlocking)).onFailure(failure -> {
            if (!failure.code().equals("WS-PROTECTED")) {
                failed(failure);
            }
            if (Set.of("WS-PROTECTED", "WS-PASS", "WS-SHEET").contains(failure.code())) {
                new UnlockQuestion(context.dialogs(), context.texts().kit()).ask(file.toString()).ifPresent(typed -> examine(file, typed));
            }
        });
    }

    private void offer(BackupSummary found, Unlocking unlocking) {
        VBox lines = new VBox(6, Ui.text(words.text("backup.restore.school", found.school(), Formats.year(found.schoolYear())), "strong"),
                Ui.text(words.text("backup.restore.made", Formats.moment(found.made()))));
        found.lastChange().ifPresent(c -> lines.getChildren()
                .add(Ui.text(words.text("backup.restore.change", Formats.moment(c)), "muted")));
        lines.getChildren().addAll(
                Ui.text(words.text("backup.restore.fields", Long.toString(found.fields()), Long.toString(found.changes())), "muted"),
                found.full() ? Ui.text(words.text("backup.restore.files", Long.toString(found.files())), "muted")
                        : Ui.text(words.text("backup.restore.files.none"), "warning-text"));
        context.dialogs().form(words.text("backup.restore.title"), lines, words.text("backup.restore.accept"), () -> true)
                .flatMap(yes -> newFolder(found)).ifPresent(folder -> restore(found.file(), folder, unlocking));
    }

    private void restore(Path file, Path folder, Unlocking unlocking) {
        model.restore(words.text("backup.restore.working"), file, folder, unlocking).onSuccess(done -> context.notices().say(
                words.text("backup.restore.done", folder.toString()), words.text("backup.restore.door"), () -> outside(folder)))
                .onFailure(this::failed);
    }

    /** A folder that does not exist yet, beside the others. */
    private Optional<Path> newFolder(BackupSummary found) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.text("backup.restore.folder"));
        chooser.setInitialDirectory(context.workspace().folder().toAbsolutePath().getParent().toFile());
        String name = words.text("backup.restore.name", Formats.moment(found.made()).replaceAll("[^0-9]+", "-"));
        return Optional.ofNullable(chooser.showDialog(context.stage())).map(f -> f.toPath().resolve(name));
    }

    private void export() {
        FileChooser chooser = chooser("*.json");
        chooser.setInitialFileName("self-assessment.json");
        Optional.ofNullable(chooser.showSaveDialog(context.stage())).map(File::toPath).ifPresent(target -> saved(() ->
                model.export(target).onSuccess(done -> context.notices().say(words.text("backup.data.export.done", done.toString()),
                        words.text("backup.restore.door"), () -> outside(done.toAbsolutePath().getParent()))).onFailure(this::failed)));
    }

    private void preview(Path file) {
        saved(() -> model.preview(file).onSuccess(this::offer).onFailure(this::failed));
    }

    private void offer(ImportPreview preview) {
        ImportPane content = new ImportPane(words, context.texts(), preview);
        long taken = preview.taken().count();
        if (!preview.importable()) {
            context.dialogs().showContent(words.text("backup.data.import.refused"), content);
        } else if (taken == 0) {
            context.dialogs().showContent(words.text("backup.data.import.nothing"), content);
        } else {
            context.dialogs().form(words.text("backup.data.import.title"), content,
                    words.text("backup.data.import.accept", Long.toString(taken)), () -> preview)
                    .ifPresent(p -> model.apply(p).onSuccess(count -> context.notices()
                            .say(words.text("backup.data.import.done", Integer.toString(count)))).onFailure(this::failed));
        }
    }

    private void verify() {
        model.verify().onSuccess(this::verified).onFailure(this::failed);
    }

    private void verified(List<Finding> findings) {
        if (findings.isEmpty()) {
            context.notices().say(words.text("backup.verify.sound"));
            return;
        }
        Sentences sentences = Sentences.in(context.texts().locale());
        VBox lines = new VBox(6);
        findings.forEach(f -> {
            lines.getChildren().add(Ui.text(sentences.of(f)));
            sentences.remedy(f).ifPresent(r -> lines.getChildren().add(Ui.text(r, "small", "muted")));
        });
        context.dialogs().showContent(words.text("backup.verify.trouble"), lines);
    }

    private void outside(Path path) {
        context.tasks().look(() -> {
            Outside.reveal(path);
            return path;
        }).onFailure(this::failed);
    }
}
