package vn.truongchuan.desktop.screen.criterion;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import vn.truongchuan.desktop.kit.Chip;
import vn.truongchuan.desktop.kit.Door;
import vn.truongchuan.desktop.kit.Tone;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.rating.LevelRating;
import vn.truongchuan.domain.rating.Outcome;
import vn.truongchuan.domain.rating.RequirementRating;

/** One level of a criterion: a heading with its state, its requirements below; those are made when they are first seen. */
final class LevelSection {
    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");
    private final Words words;
    private final Supplier<RequirementCard> cards;
    private final Label name = Ui.line("", "card-title");
    private final Chip state = new Chip();
    private final Label note = Ui.text("", "small", "muted");
    private final Door head;
    private final VBox body = new VBox();
    private final VBox view;
    private final List<RequirementCard> shown = new ArrayList<>();
    private LevelRating rating;
    private SelfAssessment now;
    private boolean open;

    /**
     * @param cards gives an unused card
     */
    LevelSection(Words words, int index, Supplier<RequirementCard> cards) {
        this.words = words;
        this.cards = cards;
        head = new Door("level-head-" + index, "", this::toggle, name, state, note, Ui.spring(), Ui.icon(Material2AL.EXPAND_MORE));
        head.getStyleClass().add("level-head");
        view = new VBox(head, body);
        view.setId("level-" + index);
        view.getStyleClass().addAll("tc-card", "level-section");
    }

    Region view() {
        return view;
    }

    /** Shows a level; its cards are taken only where it is open. */
    void show(LevelRating level, SelfAssessment assessment, boolean expanded, boolean quiet) {
        shown.clear();
        body.getChildren().clear();
        rating = level;
        now = assessment;
        open = expanded;
        view.pseudoClassStateChanged(QUIET, quiet);
        note.setText(quiet ? words.text("criterion.level.later", level.level() - 1) : "");
        Ui.visible(note, quiet);
        fill();
        update(level, assessment);
    }

    private void fill() {
        if (open && shown.isEmpty()) {
            rating.indicators().stream().flatMap(i -> i.requirements().stream()).forEach(r -> {
                RequirementCard card = cards.get();
                card.show(r, now);
                shown.add(card);
            });
            body.getChildren().setAll(shown.stream().map(RequirementCard::view).toList());
        }
        Ui.visible(body, open);
        head.getChildren().set(4, Ui.icon(open ? Material2AL.EXPAND_LESS : Material2AL.EXPAND_MORE));
    }

    /** Shows what changed around the texts. */
    void update(LevelRating level, SelfAssessment assessment) {
        rating = level;
        now = assessment;
        name.setText(words.rating().levelName(level.level()));
        List<RequirementRating> all = level.indicators().stream().flatMap(i -> i.requirements().stream()).toList();
        long notMet = all.stream().filter(r -> r.outcome() == Outcome.NOT_MET).count();
        long unknown = all.stream().filter(r -> r.outcome() == Outcome.NOT_ASSESSED).count();
        Tone tone = Words.tone(level.outcome());
        state.show(switch (level.outcome()) {
            case MET -> words.text("criterion.level.met", all.stream().filter(r -> r.outcome() == Outcome.MET).count());
            case NOT_MET -> unknown == 0 ? words.text("criterion.level.notMet", notMet)
                    : words.text("criterion.level.notMetAndOpen", notMet, unknown);
            case NOT_ASSESSED, NOT_APPLICABLE -> unknown == all.size() ? words.text("criterion.level.untouched", unknown)
                    : words.text("criterion.level.open", unknown);
        }, tone);
        head.setAccessibleText(name.getText() + ", " + state.getText());
        for (int i = 0; i < shown.size(); i++) {
            shown.get(i).update(all.get(i), assessment);
        }
    }

    private void toggle() {
        open = !open;
        fill();
    }

    void expand() {
        if (!open) {
            toggle();
        }
    }

    int level() {
        return rating.level();
    }

    List<RequirementCard> cards() {
        return List.copyOf(shown);
    }
}
