package vn.truongchuan.desktop.screen.exchange;

import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import vn.truongchuan.desktop.kit.FormCard;
import vn.truongchuan.desktop.kit.Outside;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.desktop.parcel.ParcelWords;
import vn.truongchuan.desktop.text.Formats;
import vn.truongchuan.text.Messages;
import vn.truongchuan.text.VisibleText;

/** Nhật ký gửi nhận: everything that went and came, and whose keys are known. */
final class HistoryPage {
    private final ScreenContext context;
    private final HistoryModel model;
    private final Clock clock;
    private final Messages words;
    private final ListView<HistoryModel.Row> list = new ListView<>();
    private final Region none;
    private final VBox keys = new VBox(12);
    private final HBox view = new HBox();

    HistoryPage(ScreenContext context, HistoryModel model, Clock clock) {
        this.context = context;
        this.model = model;
        this.clock = clock;
        words = context.messages();
        none = Ui.empty(words.text("history.none"), words.text("history.none.what"));
        layOut();
        bind();
    }

    private void layOut() {
        ParcelWords parcels = new ParcelWords(context.texts());
        list.setId("exchange-history");
        list.setAccessibleText(words.text("history.list"));
        list.getStyleClass().add("row-list");
        list.setCellFactory(v -> new HistoryCell(parcels, this::undo));
        StackPane left = new StackPane(list, none);
        left.setAlignment(javafx.geometry.Pos.TOP_LEFT);
        HBox.setHgrow(left, Priority.ALWAYS);
        VBox right = new VBox(keys);
        right.getStyleClass().add("detail");
        view.getChildren().setAll(left, Ui.page("keys-page", right));
        ((Region) view.getChildren().get(1)).setMinWidth(Region.USE_PREF_SIZE);
        view.getStyleClass().add("exchange-columns");
    }

    private void bind() {
        list.setItems(model.rows());
        model.rows().addListener((ListChangeListener<HistoryModel.Row>) change -> show());
        show();
    }

    Region view() {
        return view;
    }

    void shown() {
        model.look().onFailure(context.dialogs()::failure);
    }

    private void show() {
        boolean empty = model.rows().isEmpty();
        Ui.visible(list, !empty);
        Ui.visible(none, empty);
        FormCard own = new FormCard(words.text("keys.own")).hint(words.text("keys.own.why"));
        own.with(model.keys().own().map(f -> Ui.text(f.text().replace(" ", "  "), "fingerprint"))
                .orElseGet(() -> Ui.text(words.text("keys.own.none"), "muted")));
        own.with(new HBox(Ui.button("keys-sheet", words.text("keys.sheet"), this::chooseSheet)));
        FormCard known = new FormCard(words.text("keys.known"));
        known.setId("keys-known");
        if (model.keys().known().isEmpty()) {
            known.hint(words.text("keys.known.none"));
        }
        model.keys().known().forEach((sender, key) -> known.with(new VBox(2, Ui.text(VisibleText.of(sender), "medium"),
                Ui.text(key.key().fingerprint().text(), "small"),
                Ui.text(words.text("keys.since", Formats.moment(key.since())), "small", "muted"))));
        keys.getChildren().setAll(own, known);
    }

    private void undo(HistoryModel.Row row) {
        context.saver().whenSaved(() -> model.undo(row).onSuccess(undone -> context.notices().say(words.text("receive.undone")))
                .onFailure(context.dialogs()::failure), context.dialogs()::failure);
    }

    private void chooseSheet() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text("keys.sheet"));
        chooser.setInitialFileName(words.text("keys.sheet.file"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("*.docx", "*.docx"));
        Optional.ofNullable(chooser.showSaveDialog(context.stage())).map(File::toPath).ifPresent(this::writeSheet);
    }

    /** Writes the sheet with the fingerprint and offers to open it. */
    void writeSheet(Path target) {
        model.sheet(LocalDate.now(clock), target).onSuccess(f -> context.notices().say(words.text("keys.sheet.done", target.toString()),
                words.text("keys.sheet.open"), () -> context.tasks().look(() -> {
                    Outside.open(target);
                    return target;
                }).onFailure(context.dialogs()::failure))).onFailure(context.dialogs()::failure);
    }
}
