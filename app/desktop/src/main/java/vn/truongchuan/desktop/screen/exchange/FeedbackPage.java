package vn.truongchuan.desktop.screen.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.value.ChangeListener;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.truongchuan.desktop.kit.FeedbackList;
import vn.truongchuan.desktop.kit.KeyedBox;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.assessment.Feedback;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.text.Messages;
import vn.truongchuan.text.Sentences;

/** Every comment of the office, by the place it is about, to be answered here or there. */
final class FeedbackPage {
    private final ScreenContext context;
    private final Messages words;
    private final Sentences sentences;
    private final KeyedBox<String, Group> groups = new KeyedBox<>();
    private final Region none;
    private final Region view;
    private final ChangeListener<SelfAssessment> follower = (value, before, now) -> update();

    FeedbackPage(ScreenContext context) {
        this.context = context;
        words = context.messages();
        sentences = Sentences.in(context.texts().locale());
        none = Ui.empty(words.text("feedback.none"), words.text("feedback.none.what"));
        VBox page = new VBox(none, groups);
        page.getStyleClass().add("page");
        page.setId("feedback");
        view = Ui.page("feedback-page", page);
        context.nowProperty().addListener(follower);
        update();
    }

    Region view() {
        return view;
    }

    void close() {
        context.nowProperty().removeListener(follower);
    }

    /** How many wait for an answer. */
    static long open(SelfAssessment now) {
        return now.feedback().stream().filter(f -> f.state() == Feedback.State.OPEN).count();
    }

    private void update() {
        Map<String, List<Feedback>> byPlace = context.now().feedback().stream()
                .collect(Collectors.groupingBy(Feedback::about, LinkedHashMap::new, Collectors.toList()));
        groups.show(List.copyOf(byPlace.keySet()), about -> new Group(byPlace.get(about).get(0)));
        byPlace.forEach((about, all) -> groups.find(about).ifPresent(g -> g.list.show(all)));
        Ui.visible(none, byPlace.isEmpty());
    }

    /** The comments about one place, with a door to it. */
    private final class Group extends VBox {
        private final FeedbackList list = new FeedbackList(context);

        Group(Feedback first) {
            super(8);
            String where = first.requirement().map(sentences::of).or(() -> first.criterion().map(sentences::of))
                    .orElse(words.text("feedback.whole"));
            HBox head = new HBox(12, Ui.text(where, "card-title"));
            first.criterion().ifPresent(code -> {
                EntityKey key = first.requirement().map(r -> new EntityKey(EntityKind.REQUIREMENT, r.toString()))
                        .orElse(new EntityKey(EntityKind.CRITERION, code.toString()));
                head.getChildren().addAll(Ui.spring(), Ui.link("feedback-open", words.text("feedback.open"),
                        () -> context.navigator().go(Place.of(key).in(code))));
            });
            getStyleClass().add("tc-card");
            getChildren().setAll(head, list);
        }
    }
}
