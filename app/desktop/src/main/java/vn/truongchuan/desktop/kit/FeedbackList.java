package vn.truongchuan.desktop.kit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.truongchuan.desktop.text.Formats;
import vn.truongchuan.domain.assessment.Feedback;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.text.Messages;
import vn.truongchuan.text.VisibleText;

/** What the office wrote, with the school's answer and how far it is; a row in which somebody types is never rebuilt. */
public final class FeedbackList extends VBox {
    private final ScreenContext context;
    private final Messages words;
    private final KeyedBox<EntityKey, Row> rows = new KeyedBox<>();

    public FeedbackList(ScreenContext context) {
        this.context = context;
        words = context.texts().kit();
        getStyleClass().add("feedback-list");
        getChildren().setAll(rows);
        Ui.visible(this, false);
    }

    /** Shows exactly these; takes no room where there are none. */
    public void show(List<Feedback> feedback) {
        Map<EntityKey, Feedback> byKey = feedback.stream().collect(Collectors.toMap(f -> Feedback.key(f.id()), Function.identity()));
        rows.show(feedback.stream().map(f -> Feedback.key(f.id())).toList(), Row::new);
        byKey.forEach((key, each) -> rows.find(key).ifPresent(r -> r.follow(each)));
        Ui.visible(this, !feedback.isEmpty());
    }

    /** One comment. */
    private final class Row extends VBox {
        private final Chip kind = new Chip();
        private final Label from = Ui.text("", "small", "muted");
        private final Label text = Ui.text("");
        private final Label reason = Ui.text("", "warning-text");

        Row(EntityKey key) {
            super(4);
            String id = key.id();
            SavedTextArea answer = context.fields().area("feedback-answer-" + id, words.text("feedback.answer"),
                    key.field(Feedback.ANSWER));
            answer.setPromptText(words.text("feedback.answer"));
            answer.setFewestRows(1);
            HBox.setHgrow(answer, Priority.ALWAYS);
            SavedChoice state = context.fields().choice("feedback-state-" + id, words.text("feedback.state"), key.field(Feedback.STATE),
                    Arrays.stream(Feedback.State.values()).map(s -> new Choice(s.name(), words.text("feedback.state." + s))).toList());
            state.setMinWidth(USE_PREF_SIZE);
            getChildren().setAll(new FlowPane(8, 2, kind, from), text, reason, new HBox(8, answer, state));
            getStyleClass().add("feedback-row");
        }

        void follow(Feedback feedback) {
            boolean returned = feedback.kind() == Feedback.Kind.RETURN;
            boolean done = feedback.state() == Feedback.State.DONE;
            kind.show(words.text(returned ? "feedback.RETURN" : "feedback.COMMENT"),
                    done ? Tone.MET : returned ? Tone.WARNING : Tone.ACCENT);
            from.setText(words.text("feedback.from", VisibleText.of(feedback.from()), feedback.at().map(Formats::moment).orElse("")));
            text.setText(feedback.text());
            reason.setText(words.text("feedback.reason", feedback.reason()));
            Ui.visible(reason, !feedback.reason().isBlank());
        }
    }
}
