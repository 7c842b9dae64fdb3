package vn.truongchuan.desktop.screen.criterion;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import vn.truongchuan.desktop.kit.DisputeMark;
import vn.truongchuan.desktop.kit.FeedbackList;
import vn.truongchuan.desktop.kit.FieldControls;
import vn.truongchuan.desktop.kit.SavedSegments;
import vn.truongchuan.desktop.kit.SavedTextArea;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.assessment.RequirementAssessment;
import vn.truongchuan.domain.assessment.Verdict;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.rating.Outcome;
import vn.truongchuan.domain.rating.RequirementRating;
import vn.truongchuan.domain.rating.RequirementRating.Counting;
import vn.truongchuan.domain.standard.Requirement;
import vn.truongchuan.domain.standard.RequirementId;

/** One requirement: what is demanded, the verdict, the statement, the evidence it cites. Used again for other requirements. */
final class RequirementCard {
    private static final double WIDE = 760;
    private static final double WIDEST_CHIP = 340;
    private final ScreenContext context;
    private final Words words;
    private final Label key = Ui.line("", "requirement-key");
    private final Text summary = new Text();
    private final Text cite = new Text();
    private final TextFlow demand = new TextFlow(summary, cite);
    private final Label counting = Ui.text("", "small", "muted");
    private final SavedSegments verdict;
    private final SavedTextArea statement;
    private final SavedTextArea note;
    private final FlowPane cited = new FlowPane(6, 4);
    private final Label hint = Ui.text("", "small", "warning-text");
    private final DisputeMark disputed;
    private final FeedbackList feedback;
    private final BorderPane head = new BorderPane();
    private final VBox view = new VBox();
    private RequirementId id;

    RequirementCard(ScreenContext context, Words words, RequirementId first, CitationTarget target) {
        this.context = context;
        this.words = words;
        this.id = first;
        FieldControls fields = context.fields();
        disputed = new DisputeMark(context);
        feedback = new FeedbackList(context);
        verdict = new SavedSegments("verdict", words.text("criterion.verdict"), fields.model(field(RequirementAssessment.VERDICT)),
                words.verdicts());
        statement = fields.area("statement", words.text("criterion.statement"), field(RequirementAssessment.STATEMENT));
        statement.setPromptText(words.text("criterion.statement.prompt"));
        target.watch(statement);
        note = fields.area("note", words.text("criterion.requirement.note"), field(RequirementAssessment.NOTE));
        note.setPromptText(words.text("criterion.requirement.note"));
        note.setFewestRows(1);
        target.watch(note);
        layOut();
    }

    private FieldKey field(String name) {
        return new EntityKey(EntityKind.REQUIREMENT, id.toString()).field(name);
    }

    private void layOut() {
        summary.getStyleClass().add("requirement-summary");
        cite.getStyleClass().add("requirement-cite");
        HBox text = new HBox(10, key, demand);
        HBox.setHgrow(demand, Priority.ALWAYS);
        demand.setMinWidth(0);
        head.setCenter(text);
        view.getChildren().setAll(head, counting, disputed, feedback, statement, cited, note, hint);
        view.getStyleClass().add("requirement-card");
        view.setMinWidth(0);
        cited.setMinWidth(0);
        view.widthProperty().addListener((value, before, now) ->
                place(now.doubleValue() > WIDE * context.settings().get().fontPercent() / 100));
        place(false);
    }

    /** The verdict beside the demand where there is room, below it where there is not. */
    private void place(boolean wide) {
        if (wide && head.getRight() == null) {
            head.setBottom(null);
            head.setRight(verdict);
            BorderPane.setMargin(verdict, new Insets(0, 0, 0, 14));
        } else if (!wide && head.getBottom() == null) {
            head.setRight(null);
            head.setBottom(verdict);
            BorderPane.setMargin(verdict, new Insets(6, 0, 0, 0));
        }
    }

    Region view() {
        return view;
    }

    RequirementId id() {
        return id;
    }

    SavedTextArea statement() {
        return statement;
    }

    /** Shows this requirement from now on. */
    void show(RequirementRating rating, SelfAssessment now) {
        Requirement requirement = rating.requirement();
        id = requirement.id();
        String suffix = id.level() + "-" + id.key().replace('.', '-');
        view.setId("requirement-" + suffix);
        key.setText(id.key());
        summary.setText(requirement.summary() + "  ");
        cite.setText(requirement.cite());
        verdict.show(context.fields().model(field(RequirementAssessment.VERDICT)));
        verdict.name("verdict-" + suffix);
        statement.show(context.fields().model(field(RequirementAssessment.STATEMENT)));
        statement.setId("statement-" + suffix);
        note.show(context.fields().model(field(RequirementAssessment.NOTE)));
        note.setId("note-" + suffix);
        statement.setAccessibleText(words.text("criterion.statement.of", id.level(), id.key(), requirement.summary()));
        update(rating, now);
    }

    /** Shows what changed around the text; never touches the text itself. */
    void update(RequirementRating rating, SelfAssessment now) {
        RequirementAssessment assessment = now.assessment().of(id);
        List<EvidenceItem> items = assessment.statement().cited().stream().flatMap(i -> now.evidence().find(i).stream()).toList();
        cited.getChildren().setAll(items.stream().map(i -> chip(i, label(i, now))).toList());
        Ui.visible(cited, !items.isEmpty());
        boolean counts = rating.counting() == Counting.COUNTED || rating.counting() == Counting.SAID_NOT_APPLICABLE;
        counting.setText(words.rating().counting(rating, now.set()));
        Ui.visible(counting, !counting.getText().isEmpty());
        boolean foreign = !counts && rating.counting() != Counting.SCHOOL_PROFILE_OPEN;
        Ui.visible(verdict, !foreign);
        Ui.visible(statement, !foreign || !assessment.statement().isBlank());
        Ui.visible(note, note.isFocused() || !assessment.note().isBlank() || assessment.verdict() == Verdict.NOT_APPLICABLE);
        view.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("quiet"), foreign);
        disputed.show(now, new EntityKey(EntityKind.REQUIREMENT, id.toString()));
        feedback.show(now.feedback().stream().filter(f -> f.requirement().filter(id::equals).isPresent()).toList());
        hint.setText(hint(rating, assessment));
        Ui.visible(hint, !hint.getText().isEmpty());
    }

    private String hint(RequirementRating rating, RequirementAssessment assessment) {
        boolean blank = assessment.statement().isBlank();
        if (!blank && assessment.statement().cited().isEmpty()) {
            return words.text("criterion.hint.noCode");
        }
        if (assessment.verdict() == Verdict.NOT_APPLICABLE && assessment.note().isBlank()) {
            return words.text("criterion.hint.noReason");
        }
        return blank && rating.outcome() == Outcome.MET ? words.text("criterion.hint.noStatement") : "";
    }

    private static String label(EvidenceItem item, SelfAssessment now) {
        return now.evidence().citation(item.id()) + " " + item.title();
    }

    /** A long name is cut short rather than making the page wider than the window. */
    private Button chip(EvidenceItem item, String words) {
        Button chip = Ui.link("cited-" + item.id(), words, () -> open(item));
        chip.getStyleClass().add("citation-chip");
        chip.setMinWidth(0);
        chip.setMaxWidth(WIDEST_CHIP);
        chip.setTooltip(new Tooltip(words));
        return chip;
    }

    private void open(EvidenceItem item) {
        context.navigator().go(Place.of(item.fields().key()));
    }

    /** Puts the focus into a field of it, where that field is shown. */
    void focus(Optional<String> field) {
        if (field.filter(RequirementAssessment.NOTE::equals).isPresent() && note.isVisible()) {
            note.requestFocus();
        } else if (field.filter(RequirementAssessment.VERDICT::equals).isPresent() && verdict.isVisible()) {
            verdict.focusChosen();
        } else {
            focus();
        }
    }

    /** Puts the focus into the statement, or on the verdict where there is no statement to write. */
    void focus() {
        if (statement.isVisible()) {
            statement.requestFocus();
            statement.end();
        } else {
            verdict.focusChosen();
        }
    }
}
