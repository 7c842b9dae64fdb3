package vn.truongchuan.desktop.screen.review;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import vn.truongchuan.desktop.kit.Navigator;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.check.Finding;
import vn.truongchuan.domain.check.Severity;
import vn.truongchuan.domain.standard.Criterion;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.text.Messages;
import vn.truongchuan.text.Sentences;

/** One line of the review: a group's heading, or a sentence with what to do and its door. */
final class ReviewCell extends ListCell<ReviewRow> {
    private static final double AROUND = 34;
    private final Messages words;
    private final Sentences sentences;
    private final Navigator navigator;
    private final ReviewModel model;
    private final StackPane mark = new StackPane();
    private final Label title = Ui.text("", "row-title");
    private final Label remedy = Ui.text("", "small", "muted");
    private final Button door;
    private final HBox line;

    ReviewCell(Messages words, Sentences sentences, Navigator navigator, ReviewModel model, Consumer<Finding> go) {
        this.words = words;
        this.sentences = sentences;
        this.navigator = navigator;
        this.model = model;
        this.door = Ui.link("review-open", words.text("review.open"), () -> {
            if (getItem() instanceof ReviewRow.Line row) {
                go.accept(row.finding());
            }
        });
        VBox text = new VBox(title, remedy);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMinWidth(0);
        mark.setMinWidth(22);
        this.line = new HBox(8, mark, text, door);
        line.getStyleClass().add("review-line");
        setPrefWidth(0);
        line.maxWidthProperty().bind(widthProperty().subtract(AROUND));
        line.prefWidthProperty().bind(widthProperty().subtract(AROUND));
    }

    @Override
    protected void updateItem(ReviewRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll("plan-group", "tone-wrong", "tone-missing", "tone-advice");
        setGraphic(empty || row == null ? null : line);
        if (!empty && row instanceof ReviewRow.Group group) {
            show(group);
        } else if (!empty && row instanceof ReviewRow.Line one) {
            show(one.finding());
        }
    }

    private void show(ReviewRow.Group group) {
        getStyleClass().add("plan-group");
        mark.getChildren().setAll(Ui.icon(group.open() ? Material2AL.EXPAND_MORE : Material2AL.CHEVRON_RIGHT));
        String name = named(group.key());
        title.setText(words.text("review.group", name, Integer.toString(group.count())));
        setAccessibleText(words.text(group.open() ? "review.group.close" : "review.group.open", name));
        Ui.visible(remedy, false);
        Ui.visible(door, false);
    }

    private String named(ReviewRow.Key key) {
        if (key.severity().isPresent()) {
            return words.text("review.severity." + key.severity().get()) + " · " + words.text("review.area." + key.area().orElseThrow());
        }
        return key.criterion().map(this::named).orElse(words.text("review.group.general"));
    }

    private String named(CriterionCode code) {
        SelfAssessment now = model.now();
        String heading = now.set().criterion(code).map(Criterion::title).orElse("");
        return words.text(code.extra() ? "review.clause" : "review.criterion",
                code.extra() ? Integer.toString(code.number()) : code.toString(), heading);
    }

    private void show(Finding finding) {
        mark.getChildren().setAll(Ui.icon(icon(finding.severity())));
        getStyleClass().add("tone-" + finding.severity().name().toLowerCase(java.util.Locale.ROOT));
        title.setText(sentences.of(finding));
        remedy.setText(sentences.remedy(finding).orElse(""));
        setAccessibleText(words.text("review.severity." + finding.severity()) + ": " + title.getText());
        Ui.visible(remedy, !remedy.getText().isEmpty());
        Ui.visible(door, navigator.knows(finding.place()));
    }

    private static org.kordamp.ikonli.Ikon icon(Severity severity) {
        return switch (severity) {
            case WRONG -> Material2AL.ERROR_OUTLINE;
            case MISSING -> Material2MZ.RADIO_BUTTON_UNCHECKED;
            case ADVICE -> Material2AL.LIGHTBULB;
        };
    }
}
