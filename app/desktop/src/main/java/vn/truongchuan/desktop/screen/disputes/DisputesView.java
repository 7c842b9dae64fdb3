package vn.truongchuan.desktop.screen.disputes;

import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import vn.truongchuan.application.Merges.Dispute;
import vn.truongchuan.desktop.kit.OpenScreen;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.desktop.kit.ScreenPane;
import vn.truongchuan.desktop.kit.Tone;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.desktop.kit.WrappingCell;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.text.Messages;

/** The list of disputes on the left, the two versions of the chosen one on the right. */
final class DisputesView implements OpenScreen {
    private final DisputesModel model;
    private final Messages words;
    private final ScreenPane pane;
    private final ListView<Dispute> list = new ListView<>();
    private final DisputePane detail;
    private final HBox work;
    private final Region none;

    DisputesView(ScreenContext context, DisputesModel model) {
        this.model = model;
        words = context.messages();
        pane = new ScreenPane(words.text("disputes.heading"));
        detail = new DisputePane(context, model);
        none = Ui.empty(words.text("disputes.none"), words.text("disputes.none.what"));
        ScrollPane page = Ui.page("disputes-page", detail.view());
        HBox.setHgrow(page, Priority.ALWAYS);
        work = new HBox(list, page);
        layOut();
        bind();
    }

    private void layOut() {
        list.setId("disputes-list");
        list.setAccessibleText(words.text("disputes.list"));
        list.getStyleClass().add("side-list");
        list.setCellFactory(view -> new WrappingCell<>(d -> words.text("disputes.line", model.place(d), model.name(d))));
        StackPane centre = new StackPane(work, none);
        centre.setAlignment(javafx.geometry.Pos.TOP_LEFT);
        pane.setCenter(centre);
    }

    private void bind() {
        list.setItems(model.disputes());
        list.getSelectionModel().selectedItemProperty().addListener((value, before, now) -> {
            if (now != null) {
                model.selectedProperty().set(Optional.of(now));
            }
        });
        model.selectedProperty().addListener((value, before, now) -> choose(now));
        model.disputes().addListener((javafx.collections.ListChangeListener<Dispute>) change -> sum());
        choose(model.selectedProperty().get());
        sum();
    }

    private void choose(Optional<Dispute> dispute) {
        dispute.ifPresent(d -> {
            list.getSelectionModel().select(d);
            detail.show(d);
        });
    }

    private void sum() {
        int open = model.disputes().size();
        Ui.visible(work, open > 0);
        Ui.visible(none, open == 0);
        if (open == 0) {
            pane.state(words.text("disputes.state.none"), Tone.MET);
        } else {
            pane.state(words.text("disputes.state", Integer.toString(open)), Tone.WARNING);
        }
    }

    @Override
    public Region view() {
        return pane;
    }

    @Override
    public void goTo(Place place) {
        place.field().ifPresent(name -> model.select(place.entity().field(name)));
    }

    @Override
    public void close() {
        model.close();
    }
}
