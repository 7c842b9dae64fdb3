package vn.truongchuan.desktop.screen.start;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import vn.truongchuan.desktop.kit.Door;
import vn.truongchuan.desktop.kit.Entrance;
import vn.truongchuan.desktop.kit.SchoolsFolder;
import vn.truongchuan.desktop.kit.Settings;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.regulation.StandardSets;
import vn.truongchuan.sample.SampleBuilder;
import vn.truongchuan.sample.SampleSchool;
import vn.truongchuan.text.Messages;

/** The entrance: recent ones on the left, four doors on the right; "new" leads to the guided form. */
final class StartView {
    private static final double RECENT_WIDTH = 560;
    private static final double DOORS_WIDTH = 400;
    private static final String SAMPLE = "thcs-hoa-binh";
    private final Entrance.Context context;
    private final Messages words;
    private final Clock clock;
    private final StackPane view = new StackPane();
    private final VBox recent = new VBox(6);
    private final Door create;
    private final Door open;
    private final Door sample;
    private final Door fromPackage;

    StartView(Entrance.Context context, Clock clock) {
        this.context = context;
        this.clock = clock;
        words = context.texts().screen("start");
        create = door("start-new", Material2AL.ADD, "start.new", this::showNew);
        open = door("start-open", Material2AL.FOLDER_OPEN, "start.open", this::chooseFolder);
        sample = door("start-sample", Material2MZ.SCHOOL, "start.sample", this::openSample);
        fromPackage = door("start-package", Material2MZ.USB, "start.package", this::choosePackage);
        layOut();
        if (!context.packages().isEmpty()) {
            showPackages(context.packages());
        }
    }

    Region view() {
        return view;
    }

    private void layOut() {
        Label title = Ui.text(words.text("start.welcome"), "start-title");
        Label lead = Ui.text(words.text("start.lead"), "muted");
        fillRecent();
        VBox left = Ui.card(Ui.text(words.text("start.recent"), "card-title"), recent);
        left.setPrefWidth(RECENT_WIDTH);
        HBox.setHgrow(left, Priority.ALWAYS);
        VBox right = new VBox(12, create, open, fromPackage, sample);
        right.setPrefWidth(DOORS_WIDTH);
        right.setMinWidth(DOORS_WIDTH * 0.8);
        HBox columns = new HBox(20, left, right);
        VBox page = new VBox(20, new VBox(6, title, lead), columns, new LanguageSwitch(context.settings(), words).view());
        page.getStyleClass().addAll("page", "start-page");
        view.getChildren().setAll(Ui.page("start-scroll", page));
    }

    private Door door(String id, Ikon icon, String key, Runnable action) {
        VBox text = new VBox(2, Ui.text(words.text(key), "card-title"), Ui.text(words.text(key + ".why"), "muted", "small"));
        HBox.setHgrow(text, Priority.ALWAYS);
        Door door = new Door(id, words.text(key), action, Ui.icon(icon), text);
        door.getStyleClass().add("big-door");
        return door;
    }

    private void fillRecent() {
        recent.getChildren().clear();
        int index = 0;
        for (Settings.Recent each : context.settings().get().recent()) {
            recent.getChildren().add(row(each, index++));
        }
        if (index == 0) {
            recent.getChildren().add(Ui.text(words.text("start.recent.none"), "muted"));
        }
    }

    private Region row(Settings.Recent each, int index) {
        boolean there = Files.isDirectory(Path.of(each.folder()));
        Label name = Ui.text(each.name(), "medium");
        Label place = Ui.text(there ? each.folder() : words.text("start.recent.gone", each.folder()), "muted", "small");
        VBox text = new VBox(1, name, place);
        HBox.setHgrow(text, Priority.ALWAYS);
        Door openIt = new Door("start-recent-" + index, each.name(), () -> context.open().accept(Path.of(each.folder())), text);
        openIt.getStyleClass().add("recent-row");
        HBox.setHgrow(openIt, Priority.ALWAYS);
        Button forget = Ui.iconButton("start-forget-" + index, Material2AL.CLOSE, words.text("start.recent.forget"), () -> {
            context.settings().change(s -> s.forgotten(each.folder()));
            fillRecent();
        });
        Button protect = Ui.iconButton("start-protect-" + index, Material2AL.LOCK, words.text("protect.button"),
                () -> new ProtectionDesk(context, words).show(Path.of(each.folder())));
        protect.setDisable(!there);
        HBox row = new HBox(4, openIt, protect, forget);
        row.getStyleClass().add("recent-line");
        return row;
    }

    private void showNew() {
        NewSchoolModel model = new NewSchoolModel(StandardSets.shipped(), clock, SchoolsFolder.proposed(),
                context.settings().get().editorName());
        view.getChildren().setAll(new NewSchoolView(context, words, model, this::layOut).view());
    }

    private void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.text("start.open"));
        File home = SchoolsFolder.proposed().toFile();
        if (home.isDirectory()) {
            chooser.setInitialDirectory(home);
        }
        File chosen = chooser.showDialog(context.stage());
        if (chosen != null) {
            context.open().accept(chosen.toPath());
        }
    }

    private void choosePackage() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text("start.package"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("*.tdg, *.tdg.age", "*.tdg", "*.age"));
        List<File> chosen = chooser.showOpenMultipleDialog(context.stage());
        if (chosen != null && !chosen.isEmpty()) {
            showPackages(chosen.stream().map(File::toPath).toList());
        }
    }

    private void showPackages(List<Path> files) {
        FromPackageView page = new FromPackageView(context, words, files, this::layOut);
        view.getChildren().setAll(page.view());
        page.look();
    }

    /** Opens the sample school, made anew the first time. */
    private void openSample() {
        Path folder = context.settings().folder().resolve("truong-mau").resolve(SAMPLE);
        if (Files.isDirectory(folder)) {
            context.open().accept(folder);
        } else {
            sample.setDisable(true);
            context.tasks().run(words.text("start.sample.making"),
                            progress -> new SampleBuilder(SampleSchool.of(SAMPLE)).build(folder, progress))
                    .onSuccess(context.enter()).onFailure(context.dialogs()::failure).onEnd(() -> sample.setDisable(false));
        }
    }
}
