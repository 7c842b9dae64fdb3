package vn.truongchuan.desktop.screen.evidence;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import vn.truongchuan.desktop.kit.FormCard;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.text.Messages;

/** What can be done with several at once. */
final class ManyPane {
    private final Messages words;
    private final EvidenceModel model;
    private final Label title = Ui.text("", "card-title");
    private final Label why = Ui.text("", "small", "muted");
    private final Button delete;
    private final Button merge;
    private final FormCard card = new FormCard("");

    /** What it asks its view to do with the chosen ones. */
    interface Doors {
        void moveChosen();

        void deleteChosen();

        void mergeChosen();
    }

    ManyPane(Messages words, EvidenceModel model, Doors doors) {
        this.words = words;
        this.model = model;
        this.delete = Ui.button("evidence-many-delete", "", doors::deleteChosen);
        this.merge = Ui.button("evidence-many-merge", words.text("evidence.many.merge"), doors::mergeChosen);
        card.with(title, Ui.button("evidence-many-move", words.text("evidence.many.move"), doors::moveChosen), merge, why, delete);
    }

    Region region() {
        return card;
    }

    void refresh() {
        String count = Integer.toString(model.chosenProperty().get().size());
        title.setText(words.text("evidence.many", count));
        delete.setText(words.text("evidence.many.delete", count));
        delete.setAccessibleText(delete.getText());
        boolean same = model.sameFile();
        Ui.visible(merge, same);
        Ui.visible(why, same);
        if (same) {
            why.setText(words.text("evidence.many.merge.why", model.now().evidence().citation(model.chosenProperty().get().get(0))));
        }
    }
}
