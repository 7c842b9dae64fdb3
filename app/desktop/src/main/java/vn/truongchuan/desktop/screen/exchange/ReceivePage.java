package vn.truongchuan.desktop.screen.exchange;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.truongchuan.application.exchange.Confirmations;
import vn.truongchuan.desktop.kit.DrivePicker;
import vn.truongchuan.desktop.kit.DropZone;
import vn.truongchuan.desktop.kit.FormCard;
import vn.truongchuan.desktop.kit.KeyedBox;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.desktop.parcel.ArrivalCard;
import vn.truongchuan.desktop.parcel.Parcel;
import vn.truongchuan.drive.Drives;
import vn.truongchuan.drive.SeenDrive;
import vn.truongchuan.text.FieldWords;
import vn.truongchuan.text.Messages;

/** Nhận gói: where from on the left, what was found on the right. */
final class ReceivePage {
    private final ScreenContext context;
    private final ReceiveModel model;
    private final Messages words;
    private final KeyedBox<Parcel, ArrivalCard> cards = new KeyedBox<>();
    private final DrivePicker picker;
    private final VBox none;
    private final HBox working;
    private final Button clear;
    private final HBox view = new HBox();

    ReceivePage(ScreenContext context, ReceiveModel model) {
        this.context = context;
        this.model = model;
        words = context.messages();
        picker = new DrivePicker(context.texts(), context.tasks(), context.stage(),
                new DrivePicker.Wanted(0, true, false, () -> SeenDrive.all(Drives.ofThisComputer())));
        none = Ui.empty(words.text("receive.none"), words.text("receive.none.what"));
        ProgressIndicator turning = new ProgressIndicator();
        turning.setPrefSize(20, 20);
        working = new HBox(10, turning, Ui.text(words.text("receive.working"), "muted"));
        clear = Ui.link("receive-clear", words.text("receive.clear"), model::clear);
        layOut();
        bind();
    }

    private void layOut() {
        Button look = Ui.button("receive-look", words.text("receive.look"), () -> picker.folderProperty().get()
                .ifPresent(folder -> look(List.of(folder))), "accent");
        look.disableProperty().bind(picker.folderProperty().map(Optional::isEmpty).orElse(true));
        FormCard from = new FormCard(words.text("receive.from")).hint(words.text("receive.from.why")).with(picker, look,
                new DropZone("receive-drop", words.text("receive.drop"), words.text("receive.choose"), context.stage(), this::look));
        from.setId("receive-from");
        VBox left = new VBox(from);
        left.getStyleClass().add("detail");
        left.setMinWidth(Region.USE_PREF_SIZE);
        cards.setId("arrivals");
        VBox found = new VBox(12, new HBox(16, working, Ui.spring(), clear), none, cards);
        VBox page = new VBox(found);
        page.getStyleClass().add("page");
        Region scroll = Ui.page("receive-page", page);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        view.getChildren().setAll(Ui.page("receive-from-page", left), scroll);
        ((Region) view.getChildren().get(0)).setMinWidth(Region.USE_PREF_SIZE);
        view.getStyleClass().add("exchange-columns");
    }

    private void bind() {
        working.visibleProperty().bind(model.busyProperty());
        working.managedProperty().bind(working.visibleProperty());
        cards.disableProperty().bind(model.busyProperty());
        model.parcels().addListener((ListChangeListener<Parcel>) change -> show());
        show();
    }

    Region view() {
        return view;
    }

    /** Looks for drives anew. */
    void shown() {
        context.tasks().look(() -> SeenDrive.all(Drives.ofThisComputer())).onSuccess(picker::show);
    }

    private void show() {
        cards.show(List.copyOf(model.parcels()), this::card);
        boolean empty = model.parcels().isEmpty();
        Ui.visible(none, empty);
        Ui.visible(clear, !empty);
    }

    private ArrivalCard card(Parcel parcel) {
        FieldWords fields = FieldWords.in(context.texts().locale(), context.workspace().dataTables());
        return new ArrivalCard(context.texts(), parcel, Optional.of(context.now()), Optional.of(fields),
                new ArrivalCard.Doors(this::take, this::unlock, this::undo, () -> context.navigator().show("disputes")));
    }

    /** Looks at packages, after what was typed is on the disk. */
    void look(Collection<Path> filesOrFolders) {
        context.saver().whenSaved(() -> model.look(words.text("receive.looking"), filesOrFolders).onSuccess(found -> {
            if (found.isEmpty()) {
                context.notices().say(words.text("receive.nothing"));
            }
        }).onFailure(context.dialogs()::failure), context.dialogs()::failure);
    }

    private void unlock(Parcel parcel, String password) {
        model.unlock(words.text("receive.looking"), parcel, password).onFailure(context.dialogs()::failure);
    }

    private void take(Parcel parcel, Confirmations confirmations) {
        context.saver().whenSaved(() -> model.take(words.text("receive.taking"), parcel, confirmations)
                .onSuccess(taken -> context.notices().say(words.text("receive.taken"))), context.dialogs()::failure);
    }

    private void undo(Parcel parcel) {
        context.saver().whenSaved(() -> model.undo(parcel).onSuccess(undone -> context.notices().say(words.text("receive.undone")))
                .onFailure(context.dialogs()::failure), context.dialogs()::failure);
    }
}
