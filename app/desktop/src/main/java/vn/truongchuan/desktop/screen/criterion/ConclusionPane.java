package vn.truongchuan.desktop.screen.criterion;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.truongchuan.desktop.kit.DisputeMark;
import vn.truongchuan.desktop.kit.FeedbackList;
import vn.truongchuan.desktop.kit.FieldControls;
import vn.truongchuan.desktop.kit.SavedFlag;
import vn.truongchuan.desktop.kit.SavedTextArea;
import vn.truongchuan.desktop.kit.SavedTextField;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.domain.assessment.CriterionNotes;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;

/** What belongs to the criterion as a whole: what the program adds up, what the council concludes, who works on it. */
final class ConclusionPane {
    private final ScreenContext context;
    private final Words words;
    private final CriterionModel model;
    private final Label addedUp = Ui.text("");
    private final SavedFlag concluded;
    private final SavedTextField responsible;
    private final SavedTextArea note;
    private final DisputeMark disputed;
    private final FeedbackList feedback;
    private final VBox view;

    ConclusionPane(ScreenContext context, Words words, CriterionModel model) {
        this.context = context;
        this.words = words;
        this.model = model;
        FieldControls fields = context.fields();
        disputed = new DisputeMark(context);
        feedback = new FeedbackList(context);
        concluded = fields.flag("concluded", words.text("criterion.concluded"), key().field(CriterionNotes.CONCLUDED));
        responsible = fields.line("responsible", words.text("criterion.responsible"), key().field(CriterionNotes.RESPONSIBLE));
        note = fields.area("criterion-note", words.text("criterion.note"), key().field(CriterionNotes.NOTE));
        note.setFewestRows(1);
        VBox who = Ui.labelled(words.text("criterion.responsible"), responsible);
        VBox remark = Ui.labelled(words.text("criterion.note"), note);
        HBox.setHgrow(who, Priority.ALWAYS);
        HBox.setHgrow(remark, Priority.ALWAYS);
        who.setPrefWidth(1);
        remark.setPrefWidth(1);
        addedUp.setId("added-up");
        view = Ui.card(Ui.text(words.text("criterion.conclusion"), "card-title"), addedUp, disputed, feedback, concluded,
                new HBox(14, who, remark));
    }

    private EntityKey key() {
        return new EntityKey(EntityKind.CRITERION, model.selected().toString());
    }

    Region view() {
        return view;
    }

    void showNew() {
        concluded.show(context.fields().model(key().field(CriterionNotes.CONCLUDED)));
        responsible.show(context.fields().model(key().field(CriterionNotes.RESPONSIBLE)));
        note.show(context.fields().model(key().field(CriterionNotes.NOTE)));
        update();
    }

    void focus(String field) {
        switch (field) {
            case CriterionNotes.RESPONSIBLE -> responsible.requestFocus();
            case CriterionNotes.NOTE -> note.requestFocus();
            default -> concluded.requestFocus();
        }
    }

    void update() {
        addedUp.setText(words.text("criterion.addedUp", words.rating().level(model.current())));
        disputed.show(model.now(), key());
        feedback.show(model.now().feedback().stream().filter(f -> f.requirement().isEmpty()
                && f.criterion().filter(model.selected()::equals).isPresent()).toList());
    }
}
