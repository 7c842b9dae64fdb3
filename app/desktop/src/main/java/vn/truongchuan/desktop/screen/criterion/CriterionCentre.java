package vn.truongchuan.desktop.screen.criterion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.truongchuan.desktop.kit.Chip;
import vn.truongchuan.desktop.kit.Leading;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.desktop.kit.Tone;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.desktop.kit.WhyPopup;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.assessment.Point;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.rating.CriterionRating;
import vn.truongchuan.domain.rating.LevelRating;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.domain.standard.RequirementId;

/** The open criterion: heading, levels with their requirements, strengths, weaknesses, actions, conclusion. */
final class CriterionCentre {
    private final ScreenContext context;
    private final Words words;
    private final CriterionModel model;
    private final CitationTarget target;
    private final Label title = Ui.text("", "screen-title");
    private final Chip level = new Chip();
    private final Chip concluded = new Chip();
    private final Button why;
    private final Label meta = Ui.text("", "muted", "small");
    private final VBox levels = new VBox();
    private final List<LevelSection> sections = new ArrayList<>();
    private final List<RequirementCard> cards = new ArrayList<>();
    private CriterionCode shown;
    private int cardsUsed;
    private final PointsPane strengths;
    private final PointsPane weaknesses;
    private final ActionsPane actions;
    private final ConclusionPane conclusion;
    private final ScrollPane scroll;
    private final BorderPane view = new BorderPane();

    /**
     * @param drawer opens and closes the evidence beside
     */
    CriterionCentre(ScreenContext context, Words words, CriterionModel model, CitationTarget target, Button drawer) {
        this.context = context;
        this.words = words;
        this.model = model;
        this.target = target;
        why = Ui.link("criterion-why", words.text("criterion.why"), this::explain);
        actions = new ActionsPane(context, words, model, target);
        strengths = new PointsPane(context, words, model, Point.Kind.STRENGTH, target, key -> { });
        weaknesses = new PointsPane(context, words, model, Point.Kind.WEAKNESS, target, key -> actions.add(Optional.of(key)));
        conclusion = new ConclusionPane(context, words, model);
        VBox page = new VBox(levels, strengths.view(), weaknesses.view(), actions.view(), conclusion.view());
        page.getStyleClass().add("criterion-page");
        levels.getStyleClass().add("criterion-levels");
        scroll = Ui.page("criterion-scroll", page);
        layOut(drawer);
        showNew();
    }

    private void layOut(Button drawer) {
        title.setId("criterion-title");
        level.setId("criterion-level");
        HBox.setHgrow(title, Priority.SOMETIMES);
        HBox states = new HBox(8, level, why, concluded, Ui.spring(), drawer);
        states.getStyleClass().add("criterion-states");
        VBox head = new VBox(6, title, states, meta);
        head.getStyleClass().add("criterion-head");
        view.setTop(head);
        view.setCenter(scroll);
    }

    Region view() {
        return view;
    }

    /** Another criterion is open: the cards of the one before are used again. */
    void showNew() {
        CriterionRating rating = model.current();
        shown = model.selected();
        target.forget();
        cardsUsed = 0;
        while (sections.size() < rating.levels().size()) {
            sections.add(new LevelSection(words, sections.size() + 1, this::card));
        }
        for (int i = 0; i < rating.levels().size(); i++) {
            LevelRating each = rating.levels().get(i);
            boolean quiet = i > 0 && each.level() > rating.range().lower() + 1;
            sections.get(i).show(each, model.now(), !quiet, quiet);
        }
        levels.getChildren().setAll(sections.subList(0, rating.levels().size()).stream().map(LevelSection::view).toList());
        strengths.showNew();
        weaknesses.showNew();
        actions.showNew();
        conclusion.showNew();
        showHead();
        scroll.setVvalue(0);
    }

    private RequirementCard card() {
        if (cardsUsed == cards.size()) {
            RequirementId any = model.current().requirements().findFirst().orElseThrow().requirement().id();
            cards.add(new RequirementCard(context, words, any, target));
        }
        return cards.get(cardsUsed++);
    }

    /** Something was saved: what stands round the texts follows. */
    void update() {
        if (!model.selected().equals(shown)) {
            return;
        }
        CriterionRating rating = model.current();
        SelfAssessment now = model.now();
        for (int i = 0; i < rating.levels().size(); i++) {
            sections.get(i).update(rating.levels().get(i), now);
        }
        strengths.update();
        weaknesses.update();
        actions.update();
        conclusion.update();
        showHead();
    }

    private void showHead() {
        CriterionRating rating = model.current();
        boolean clause = rating.criterion().code().extra();
        title.setText(clause ? rating.criterion().title()
                : words.text("criterion.heading", rating.criterion().code().toString(), rating.criterion().title()));
        level.show(words.rating().level(rating), Words.tone(rating.range()));
        boolean done = model.notes(model.selected()).concluded();
        concluded.show(words.text("criterion.concluded.short"), Tone.MET);
        Ui.visible(concluded, done);
        String responsible = model.notes(model.selected()).responsible();
        meta.setText(words.text("criterion.meta", responsible.isBlank() ? words.text("criterion.nobody") : responsible,
                model.evidence().size()));
    }

    private void explain() {
        new WhyPopup(words.why().criterion(model.current()), line -> line.requirement().ifPresent(r -> lead(r, Optional.empty())))
                .showUnder(why);
    }

    /** Leads to a requirement of the open criterion. */
    void lead(RequirementId id, Optional<String> field) {
        sections.stream().filter(s -> levels.getChildren().contains(s.view()) && s.level() == id.level()).findFirst().ifPresent(s -> {
            s.expand();
            s.cards().stream().filter(c -> c.id().equals(id)).findFirst().ifPresent(c -> {
                Leading.reveal(c.view());
                c.focus(field);
            });
        });
    }

    /** Leads to what belongs to the criterion as a whole. */
    void leadToConclusion(String field) {
        Leading.reveal(conclusion.view());
        conclusion.focus(field);
    }

    /** Leads to a strength, a weakness or an action of the open criterion. */
    void lead(EntityKey key) {
        if (strengths.focus(key) || weaknesses.focus(key) || actions.focus(key)) {
            javafx.scene.Node owner = view.getScene() == null ? null : view.getScene().getFocusOwner();
            if (owner != null) {
                Leading.reveal(owner);
            }
        }
    }

    /** Goes to the statement after the one that has the focus. */
    void nextRequirement() {
        List<RequirementCard> all = sections.stream().filter(s -> levels.getChildren().contains(s.view()))
                .flatMap(s -> s.cards().stream()).toList();
        int at = -1;
        for (int i = 0; i < all.size(); i++) {
            if (holdsFocus(all.get(i).view())) {
                at = i;
            }
        }
        if (at + 1 < all.size()) {
            lead(all.get(at + 1).id(), Optional.empty());
        } else {
            sections.stream().filter(s -> levels.getChildren().contains(s.view()) && s.cards().isEmpty()).findFirst().ifPresent(s -> {
                s.expand();
                s.cards().stream().findFirst().ifPresent(c -> lead(c.id(), Optional.empty()));
            });
        }
    }

    private static boolean holdsFocus(Region region) {
        javafx.scene.Node node = region.getScene() == null ? null : region.getScene().getFocusOwner();
        while (node != null && node != region) {
            node = node.getParent();
        }
        return node == region;
    }
}
