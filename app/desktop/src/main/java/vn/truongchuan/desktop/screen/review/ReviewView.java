package vn.truongchuan.desktop.screen.review;

import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.truongchuan.desktop.kit.Choice;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.desktop.kit.ScreenPane;
import vn.truongchuan.desktop.kit.Tone;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.domain.check.Finding;
import vn.truongchuan.domain.check.Severity;
import vn.truongchuan.text.Messages;
import vn.truongchuan.text.Sentences;

/** The findings as a list of groups that open and close. */
final class ReviewView {
    private final ScreenContext context;
    private final ReviewModel model;
    private final Messages words;
    private final ScreenPane pane;
    private final ListView<ReviewRow> list = new ListView<>();
    private final ToggleGroup filters = new ToggleGroup();
    private final FlowPane filterRow = new FlowPane();
    private final VBox none;
    private final ComboBox<Choice> by = new ComboBox<>();

    ReviewView(ScreenContext context, ReviewModel model) {
        this.context = context;
        this.model = model;
        this.words = context.messages();
        this.pane = new ScreenPane(words.text("review.title"));
        this.none = Ui.empty(words.text("review.none"), words.text("review.none.what"));
        layOut();
        bind();
        handle();
    }

    Region region() {
        return pane;
    }

    private void layOut() {
        Sentences sentences = Sentences.in(context.texts().locale());
        list.setId("review-list");
        list.setAccessibleText(words.text("review.list.accessible"));
        list.getStyleClass().add("row-list");
        list.setCellFactory(view -> new ReviewCell(words, sentences, context.navigator(), model, this::go));
        list.setPlaceholder(Ui.text(words.text("review.nothing"), "muted"));
        filterRow.getStyleClass().add("filters");
        filterRow.setAccessibleText(words.text("review.filters"));
        toggle("ALL", Optional.empty());
        for (Severity severity : Severity.values()) {
            toggle(severity.name(), Optional.of(severity));
        }
        by.setId("review-by");
        by.setAccessibleText(words.text("review.by"));
        for (ReviewModel.Grouping grouping : ReviewModel.Grouping.values()) {
            by.getItems().add(new Choice(grouping.name(), words.text("review.by." + grouping)));
        }
        by.getSelectionModel().select(0);
        HBox.setHgrow(filterRow, Priority.ALWAYS);
        HBox tools = new HBox(10, filterRow, by);
        tools.getStyleClass().add("screen-heading");
        pane.below(tools);
        pane.actions(Ui.button("review-files", words.text("review.files"), this::readFiles));
        StackPane work = new StackPane(list, none);
        work.getStyleClass().add("master-detail");
        pane.setCenter(work);
    }

    private void toggle(String name, Optional<Severity> severity) {
        ToggleButton button = new ToggleButton();
        button.setId("review-filter-" + name);
        button.setUserData(severity);
        button.setToggleGroup(filters);
        button.setSelected(severity.isEmpty());
        filterRow.getChildren().add(button);
    }

    private void bind() {
        list.setItems(model.rows());
        model.findingsProperty().addListener((value, before, now) -> sum());
        sum();
    }

    private void sum() {
        boolean looked = model.findingsProperty().get().isPresent();
        boolean clean = looked && model.count() == 0;
        Ui.visible(none, clean);
        Ui.visible(list, !clean);
        if (!looked) {
            pane.state(words.text("review.looking"));
        } else if (clean) {
            pane.state(words.text("review.summary.none"), Tone.MET);
        } else {
            pane.state(words.text("review.summary", number(Severity.WRONG), number(Severity.MISSING), number(Severity.ADVICE)));
        }
        filters.getToggles().forEach(t -> {
            ToggleButton button = (ToggleButton) t;
            Optional<?> severity = (Optional<?>) t.getUserData();
            button.setText(severity.isEmpty() ? words.text("review.filter.ALL", Integer.toString(model.count()))
                    : words.text("review.filter." + severity.get(), number((Severity) severity.get())));
        });
    }

    private String number(Severity severity) {
        return Long.toString(model.count(severity));
    }

    private void handle() {
        filters.selectedToggleProperty().addListener((value, before, now) -> {
            if (now == null) {
                before.setSelected(true);
            } else {
                Optional<?> severity = (Optional<?>) now.getUserData();
                model.filterProperty().set(severity.map(Severity.class::cast));
            }
        });
        by.valueProperty().addListener((value, before, now) -> model.groupingProperty().set(ReviewModel.Grouping.valueOf(now.value())));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                act(list.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            ReviewRow row = list.getSelectionModel().getSelectedItem();
            if (row instanceof ReviewRow.Group && event.getClickCount() == 1 || event.getClickCount() == 2) {
                act(row);
            }
        });
    }

    private void act(ReviewRow row) {
        if (row instanceof ReviewRow.Group group) {
            int index = list.getSelectionModel().getSelectedIndex();
            model.turn(group);
            list.getSelectionModel().select(index);
        } else if (row instanceof ReviewRow.Line line) {
            go(line.finding());
        }
    }

    private void go(Finding finding) {
        if (context.navigator().knows(finding.place())) {
            context.navigator().go(finding.place());
        }
    }

    private void readFiles() {
        model.readFiles(words.text("review.files.title")).onSuccess(states -> context.notices()
                .say(words.text("review.files.done", Integer.toString(states.size())))).onFailure(context.dialogs()::failure);
    }
}
