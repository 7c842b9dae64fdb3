package vn.truongchuan.desktop.screen.start;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.util.StringConverter;
import vn.truongchuan.desktop.kit.Chip;
import vn.truongchuan.desktop.kit.Choice;
import vn.truongchuan.desktop.kit.Entrance;
import vn.truongchuan.desktop.kit.FieldModel;
import vn.truongchuan.desktop.kit.LockForm;
import vn.truongchuan.desktop.kit.PrintedSheet;
import vn.truongchuan.desktop.kit.Tone;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.desktop.text.Formats;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.domain.standard.StandardSet;
import vn.truongchuan.text.Messages;

/** The guided first run: five questions on one page, each with a sentence why. */
final class NewSchoolView {
    private static final double WIDTH = 720;
    private final Entrance.Context context;
    private final Messages words;
    private final NewSchoolModel model;
    private final Runnable back;
    private final TextField name = new TextField();
    private final ComboBox<Choice> type = new ComboBox<>();
    private final ComboBox<SchoolYear> year = new ComboBox<>();
    private final VBox sets = new VBox(8);
    private final TextField folder = new TextField();
    private final TextField editor = new TextField();
    private final Label missing = Ui.text("", "warning-text");
    private final Button create;
    private final CheckBox protect = new CheckBox();
    private final LockForm lock;
    private final VBox page = new VBox(14);
    private final Region view;

    NewSchoolView(Entrance.Context context, Messages words, NewSchoolModel model, Runnable back) {
        this.context = context;
        this.words = words;
        this.model = model;
        this.back = back;
        lock = new LockForm(context.texts().kit(), context.stage());
        create = Ui.button("new-create", words.text("new.create"), this::create, "accent");
        build();
        view = layOut();
        bind();
    }

    Region view() {
        return view;
    }

    private void build() {
        name.setId("new-name");
        name.setPromptText(words.text("new.name.prompt"));
        type.setId("new-type");
        type.getItems().setAll(NewSchoolModel.TYPES.stream().map(t -> new Choice(t, words.text("new.type." + t))).toList());
        year.setId("new-year");
        year.getItems().setAll(model.years());
        year.setConverter(new StringConverter<>() {
            @Override
            public String toString(SchoolYear value) {
                return value == null ? "" : Formats.year(value);
            }

            @Override
            public SchoolYear fromString(String text) {
                return SchoolYear.tryParse(text).orElse(null);
            }
        });
        folder.setId("new-folder");
        editor.setId("new-editor");
        missing.setId("new-missing");
        sets.setId("new-sets");
        create.setDefaultButton(true);
        protect.setId("new-protect");
        protect.setText(words.text("new.protect"));
    }

    private Region layOut() {
        Button choose = Ui.button("new-choose-folder", words.text("new.folder.choose"), this::chooseFolder);
        HBox where = new HBox(8, folder, choose);
        HBox.setHgrow(folder, Priority.ALWAYS);
        HBox kind = new HBox(16, grow(Ui.labelled(words.text("new.type"), type)), grow(Ui.labelled(words.text("new.year"), year)));
        Button cancel = Ui.button("new-cancel", words.text("new.cancel"), back);
        cancel.setCancelButton(true);
        VBox place = Ui.labelled(words.text("new.folder"), where);
        folder.setAccessibleText(words.text("new.folder"));
        page.getChildren().setAll(Ui.text(words.text("new.title"), "screen-title"), Ui.text(words.text("new.lead"), "muted"),
                Ui.card(Ui.labelled(words.text("new.name"), name), kind),
                Ui.card(Ui.text(words.text("new.set"), "card-title"), Ui.text(words.text("new.set.why"), "muted", "small"), sets),
                Ui.card(place, Ui.text(words.text("new.folder.why"), "muted", "small"),
                        Ui.labelled(words.text("new.editor"), editor), Ui.text(words.text("new.editor.why"), "muted", "small")),
                protection(), missing, new HBox(10, create, cancel));
        page.getStyleClass().add("page");
        page.setMaxWidth(WIDTH);
        HBox centred = new HBox(page);
        HBox.setHgrow(page, Priority.ALWAYS);
        centred.setAlignment(javafx.geometry.Pos.TOP_CENTER);
        return Ui.page("new-scroll", centred);
    }

    /** Unticked, and with what it costs beside it. */
    private Node protection() {
        VBox fields = new VBox(10, lock.passwords(), lock.sheet());
        Ui.visible(fields, false);
        protect.selectedProperty().addListener((value, before, now) -> Ui.visible(fields, now));
        return Ui.card(protect, Ui.text(words.text("new.protect.why"), "muted", "small"), fields);
    }

    private static Node grow(Region region) {
        HBox.setHgrow(region, Priority.ALWAYS);
        region.setPrefWidth(WIDTH / 2);
        return region;
    }

    private void bind() {
        name.textProperty().addListener((value, before, now) -> model.nameProperty().set(now));
        editor.setText(model.editorProperty().get());
        editor.textProperty().addListener((value, before, now) -> model.editorProperty().set(now));
        year.setValue(model.yearProperty().get());
        year.valueProperty().addListener((value, before, now) -> model.yearProperty().set(now));
        type.valueProperty().addListener((value, before, now) -> model.typeProperty().set(now.value()));
        folder.setText(model.folderProperty().get());
        folder.textProperty().addListener((value, before, now) -> {
            if (folder.isFocused()) {
                model.chooseFolder(now);
            }
        });
        model.folderProperty().addListener((value, before, now) -> {
            if (!folder.isFocused()) {
                folder.setText(now);
            }
        });
        model.setProperty().addListener(o -> showSets());
        model.yearProperty().addListener(o -> showSets());
        model.typeProperty().addListener(o -> showSets());
        showSets();
    }

    private void showSets() {
        List<OfferedSet> offered = model.offered();
        sets.getChildren().clear();
        ToggleGroup one = new ToggleGroup();
        for (OfferedSet each : offered) {
            RadioButton button = new RadioButton(each.set().title());
            button.setId("new-set-" + each.id());
            button.setWrapText(true);
            button.setMinHeight(Region.USE_PREF_SIZE);
            button.setToggleGroup(one);
            button.setSelected(each.id().equals(model.setProperty().get()));
            button.setOnAction(e -> model.setProperty().set(each.id()));
            sets.getChildren().add(new VBox(4, button, notes(each)));
        }
        if (offered.isEmpty()) {
            sets.getChildren().add(Ui.text(words.text(model.typeProperty().get() == null ? "new.set.first" : "new.set.none"), "muted"));
        }
    }

    private Node notes(OfferedSet each) {
        StandardSet set = each.set();
        FlowPane notes = new FlowPane(6, 4);
        notes.getStyleClass().add("set-notes");
        notes.getChildren().add(new Chip(words.text("new.set.number", set.regulation().number(),
                Formats.day(set.regulation().textInForceFrom().orElse(set.regulation().effective()))), Tone.ACCENT));
        set.regulation().repealedBy().ifPresent(by ->
                notes.getChildren().add(new Chip(words.text("new.set.repealed", by), Tone.PLAIN)));
        if (each.fits()) {
            notes.getChildren().add(new Chip(words.text("new.set.fits"), Tone.MET));
        }
        if (!set.verified()) {
            notes.getChildren().add(new Chip(words.text("new.set.unverified"), Tone.WARNING));
        }
        return notes;
    }

    private void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.text("new.folder"));
        File chosen = chooser.showDialog(context.stage());
        if (chosen != null) {
            model.chooseFolder(chosen.getAbsolutePath());
        }
    }

    private void create() {
        model.nameProperty().set(FieldModel.composed(name.getText()));
        model.editorProperty().set(FieldModel.composed(editor.getText()));
        Optional<LockForm.Wanted> wanted = Optional.of(protect).filter(CheckBox::isSelected)
                .map(on -> lock.wanted(Path.of(model.folderProperty().get().strip()), context.texts().locale()));
        model.protect(wanted);
        List<String> lacking = model.missing();
        if (!lacking.isEmpty()) {
            String names = String.join(", ", lacking.stream().map(k -> words.text("new.missing." + k)).toList());
            missing.setText(words.text("new.missing", names));
            focus(lacking.get(0));
            return;
        }
        create.setDisable(true);
        context.settings().change(s -> s.withEditorName(model.editorProperty().get()));
        context.tasks().write(words.text("new.creating"), progress -> model.create())
                .onSuccess(made -> {
                    wanted.ifPresent(w -> new PrintedSheet(context.dialogs(), context.texts().kit()).offer(w.sheet()));
                    context.enter().accept(made);
                }).onFailure(context.dialogs()::failure).onEnd(() -> create.setDisable(false));
    }

    private void focus(String key) {
        switch (key) {
            case "name" -> name.requestFocus();
            case "type", "set" -> type.requestFocus();
            case "folder" -> folder.requestFocus();
            default -> editor.requestFocus();
        }
    }
}
