package vn.truongchuan.desktop.shell;

import java.time.Duration;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import vn.truongchuan.desktop.kit.LiveWorkspace;
import vn.truongchuan.desktop.kit.Navigator;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.desktop.task.BackgroundTasks;
import vn.truongchuan.desktop.task.Delays;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.text.Messages;

/** Ctrl+K: finds criteria, evidence and words in the texts; what it finds hangs below and is chosen on purpose. */
final class SearchBox {
    private static final Duration REST = Duration.ofMillis(200);
    private static final double WIDTH = 230;
    private static final double LIST_WIDTH = 460;
    private static final double LIST_HEIGHT = 380;
    private final Messages words;
    private final LiveWorkspace live;
    private final BackgroundTasks tasks;
    private final Navigator navigator;
    private final TextField field = new TextField();
    private final ListView<Hit> list = new ListView<>();
    private final Popup popup = new Popup();
    private Delays.Pending pending = () -> { };

    SearchBox(Messages words, LiveWorkspace live, BackgroundTasks tasks, Navigator navigator) {
        this.words = words;
        this.live = live;
        this.tasks = tasks;
        this.navigator = navigator;
        build();
        handle();
    }

    Region view() {
        return field;
    }

    private void build() {
        field.setId("search");
        field.setPromptText(words.text("search.prompt"));
        field.setAccessibleText(words.text("search.name"));
        field.setPrefWidth(WIDTH);
        field.setMinWidth(120);
        field.getStyleClass().add("search-field");
        list.setId("search-hits");
        list.setAccessibleText(words.text("search.hits"));
        list.setPrefSize(LIST_WIDTH, LIST_HEIGHT);
        list.setCellFactory(v -> new HitCell(words));
        list.setPlaceholder(Ui.text(words.text("search.none"), "muted"));
        list.getStyleClass().add("popup-list");
        popup.getContent().setAll(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    private void handle() {
        field.textProperty().addListener(o -> {
            pending.cancel();
            pending = tasks.after(REST, this::look);
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.DOWN && popup.isShowing()) {
                e.consume();
                list.requestFocus();
                list.getSelectionModel().selectFirst();
            } else if (e.getCode() == KeyCode.ENTER && !list.getItems().isEmpty()) {
                e.consume();
                go(list.getItems().get(0));
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER && list.getSelectionModel().getSelectedItem() != null) {
                e.consume();
                go(list.getSelectionModel().getSelectedItem());
            }
        });
        list.setOnMouseClicked(e -> {
            if (list.getSelectionModel().getSelectedItem() != null) {
                go(list.getSelectionModel().getSelectedItem());
            }
        });
    }

    private void look() {
        String query = field.getText();
        SelfAssessment now = live.now();
        tasks.look(() -> Hit.find(query, now)).onSuccess(hits -> show(query, hits));
    }

    private void show(String query, List<Hit> hits) {
        if (!query.equals(field.getText())) {
            return;
        }
        list.getItems().setAll(hits.stream().filter(h -> navigator.knows(h.place())).toList());
        if (query.isBlank() || field.getScene() == null || field.getScene().getWindow() == null) {
            popup.hide();
        } else if (!popup.isShowing()) {
            Bounds place = field.localToScreen(field.getLayoutBounds());
            popup.show(field, place.getMaxX() - LIST_WIDTH, place.getMaxY() + 4);
        }
    }

    private void go(Hit hit) {
        popup.hide();
        field.clear();
        navigator.go(hit.place());
    }

    void focus() {
        field.requestFocus();
        field.selectAll();
    }

    /** What it is, its title, the words round what was found. */
    private static final class HitCell extends ListCell<Hit> {
        private static final double AROUND = 32;
        private final Messages words;
        private final Label kind = Ui.line("", "muted", "small");
        private final Label title = Ui.text("", "medium");
        private final Label detail = Ui.text("", "muted", "small");
        private final VBox box = new VBox(1, kind, title, detail);

        HitCell(Messages words) {
            this.words = words;
            setPrefWidth(0);
            title.maxWidthProperty().bind(widthProperty().subtract(AROUND));
            detail.maxWidthProperty().bind(widthProperty().subtract(AROUND));
        }

        @Override
        protected void updateItem(Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            setGraphic(empty || hit == null ? null : box);
            if (!empty && hit != null) {
                kind.setText(words.text("search.kind." + hit.kind()));
                title.setText(hit.title());
                detail.setText(hit.detail());
                Ui.visible(detail, !hit.detail().isEmpty());
                setAccessibleText(kind.getText() + ": " + hit.title() + ". " + hit.detail());
            }
        }
    }
}
