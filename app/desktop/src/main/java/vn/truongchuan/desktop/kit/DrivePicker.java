package vn.truongchuan.desktop.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;
import vn.truongchuan.desktop.task.BackgroundTasks;
import vn.truongchuan.desktop.text.Texts;
import vn.truongchuan.drive.Drive;
import vn.truongchuan.drive.Drives;
import vn.truongchuan.drive.SeenDrive;
import vn.truongchuan.drive.StickSigns;
import vn.truongchuan.text.DriveWords;
import vn.truongchuan.text.Messages;

/** Where to write to or read from: the sticks and drives by name and room, with what is wrong with each, or any other folder. */
public final class DrivePicker extends VBox {
    private static final int MOST_SIGNS = 5;
    private final Messages words;
    private final DriveWords driveWords;
    private final Wanted wanted;
    private final VBox list = new VBox(10);
    private final VBox other = new VBox(2);
    private final BackgroundTasks tasks;
    private final ToggleGroup group = new ToggleGroup();
    private final ReadOnlyObjectWrapper<Optional<Path>> folder = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * What the place is for.
     *
     * @param bytes how much is to be written; 0 where it is to be read from
     * @param divided whether what is too large for one file is written as several
     * @param look finds the drives, on a thread of its own
     */
    public record Wanted(long bytes, boolean divided, boolean writing, Supplier<List<SeenDrive>> look) {
    }

    public DrivePicker(Texts texts, BackgroundTasks tasks, Window owner, Wanted wanted) {
        super(12);
        words = texts.kit();
        driveWords = DriveWords.in(texts.locale());
        this.wanted = wanted;
        this.tasks = tasks;
        setId("drive-picker");
        HBox doors = new HBox(16,
                Ui.link("drives-again", words.text("drives.again"), () -> tasks.look(wanted.look()).onSuccess(this::show)),
                Ui.link("drives-other", words.text("drives.other"), () -> chooseOther(owner)));
        getChildren().addAll(list, other, doors);
        Ui.visible(other, false);
        group.selectedToggleProperty().addListener((value, before, now) -> {
            if (now != null) {
                choose(Optional.of((Path) now.getUserData()));
                Ui.visible(other, false);
            }
        });
    }

    /** The chosen place; empty while nothing is. */
    public ReadOnlyObjectProperty<Optional<Path>> folderProperty() {
        return folder.getReadOnlyProperty();
    }

    private void choose(Optional<Path> chosen) {
        folder.set(chosen);
    }

    /** Shows these drives; the first stick that can be used is chosen. */
    public void show(List<SeenDrive> drives) {
        Optional<Path> before = folder.get();
        group.getToggles().clear();
        choose(Optional.empty());
        list.getChildren().setAll(drives.stream().map(this::row).toList());
        if (drives.isEmpty()) {
            list.getChildren().add(Ui.text(words.text("drives.none"), "muted"));
        }
        group.getToggles().stream().filter(t -> before.filter(t.getUserData()::equals).isPresent()).findFirst()
                .or(() -> drives.stream().filter(d -> d.drive().stick() && usable(d.drive())).findFirst()
                        .flatMap(d -> group.getToggles().stream().filter(t -> t.getUserData().equals(d.drive().path())).findFirst()))
                .ifPresent(group::selectToggle);
    }

    private boolean usable(Drive drive) {
        return !wanted.writing() || drive.writable() && drive.hasRoomFor(wanted.bytes())
                && (wanted.divided() || drive.holdsFileOf(wanted.bytes()));
    }

    private VBox row(SeenDrive seen) {
        Drive drive = seen.drive();
        RadioButton button = new RadioButton(driveWords.name(drive));
        button.setId("drive-" + group.getToggles().size());
        button.setUserData(drive.path());
        button.setToggleGroup(group);
        button.setDisable(!usable(drive));
        button.setMnemonicParsing(false);
        button.getStyleClass().add("medium");
        VBox lines = new VBox(2, Ui.text(driveWords.about(drive), "small", "muted"));
        if (wanted.writing()) {
            driveWords.note(drive, wanted.bytes(), wanted.divided())
                    .ifPresent(note -> lines.getChildren().add(Ui.text(note, "small", usable(drive) ? "muted" : "warning-text")));
        }
        signs(seen.signs(), lines);
        lines.getStyleClass().add("drive-lines");
        button.setAccessibleHelp(driveWords.about(drive));
        return new VBox(2, button, lines);
    }

    private void signs(StickSigns seen, VBox lines) {
        if (!seen.signs().isEmpty()) {
            lines.getChildren().add(Ui.text(driveWords.signs(), "small", "warning-text"));
            seen.signs().stream().limit(MOST_SIGNS).forEach(s -> lines.getChildren().add(Ui.text("– " + driveWords.of(s), "small")));
        }
    }

    private void chooseOther(Window owner) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.text("drives.other"));
        folder.get().map(Path::toFile).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath).ifPresent(this::chooseFolder);
    }

    /** Any folder instead of a drive. */
    public void chooseFolder(Path chosen) {
        group.selectToggle(null);
        other.getChildren().setAll(Ui.text(words.text("drives.chosen", chosen.toString()), "small", "muted"));
        Ui.visible(other, true);
        choose(Optional.of(chosen));
        tasks.look(() -> StickSigns.around(chosen, Drives.ofThisComputer())).onSuccess(seen -> signs(seen, other));
    }
}
