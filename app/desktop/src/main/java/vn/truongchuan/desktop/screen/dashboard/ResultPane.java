package vn.truongchuan.desktop.screen.dashboard;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.truongchuan.desktop.kit.Chip;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.desktop.kit.Tone;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.desktop.kit.WhyPopup;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.rating.Outcome;
import vn.truongchuan.domain.rating.RuleRating;
import vn.truongchuan.domain.rating.SchoolRating;
import vn.truongchuan.text.Messages;
import vn.truongchuan.text.RatingWords;
import vn.truongchuan.text.WhyWords;

/** What the self-assessment adds up to, rule by rule, each with its "Vì sao?". */
final class ResultPane {
    private final ScreenContext context;
    private final Messages words;
    private final RatingWords rating;
    private final WhyWords why;
    private final Label level = Ui.text("", "result-level");
    private final VBox rules = new VBox(7);
    private final VBox view;

    ResultPane(ScreenContext context) {
        this.context = context;
        words = context.messages();
        rating = RatingWords.in(context.texts().locale());
        why = WhyWords.in(context.texts().locale());
        level.setId("school-level");
        view = Ui.card(Ui.text(words.text("dashboard.result"), "card-title"), level, rules,
                Ui.text(words.text("dashboard.result.council"), "muted", "small"));
    }

    Region view() {
        return view;
    }

    void show(SchoolRating school) {
        level.setText(rating.level(school));
        rules.getChildren().clear();
        int index = 0;
        for (RuleRating rule : school.rules()) {
            rules.getChildren().add(line(school, rule, index++));
        }
    }

    private HBox line(SchoolRating school, RuleRating rule, int index) {
        Label name = Ui.text(rule.rule().label());
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Chip state = new Chip(rating.rule(rule), rule.outcome() == Outcome.MET ? Tone.MET
                : rule.outcome() == Outcome.NOT_MET ? Tone.NOT_MET : Tone.UNKNOWN);
        Button explain = Ui.link("why-rule-" + index, words.text("dashboard.why"), () -> { });
        explain.setAccessibleText(words.text("dashboard.why.of", rule.rule().label()));
        explain.setOnAction(e -> new WhyPopup(why.rule(school, rule), this::lead).showUnder(explain));
        HBox line = new HBox(10, name, state, explain);
        line.getStyleClass().add("pane-head");
        return line;
    }

    private void lead(WhyWords.Line line) {
        Optional<EntityKey> requirement = line.requirement().map(r -> new EntityKey(EntityKind.REQUIREMENT, r.toString()));
        line.criterion().ifPresent(code -> context.navigator().go(
                Place.of(requirement.orElse(new EntityKey(EntityKind.CRITERION, code.toString()))).in(code)));
    }

}
