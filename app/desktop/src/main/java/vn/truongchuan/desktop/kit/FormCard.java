package vn.truongchuan.desktop.kit;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A card of a form: a heading, then rows of fields, each with its label above it. */
public final class FormCard extends VBox {

    /** @param heading empty for a card without one */
    public FormCard(String heading) {
        getStyleClass().addAll("tc-card", "form-card");
        if (!heading.isEmpty()) {
            getChildren().add(Ui.text(heading, "card-title"));
        }
    }

    /** A quiet sentence under what stands there already. */
    public FormCard hint(String words) {
        getChildren().add(Ui.text(words, "small", "muted"));
        return this;
    }

    /** Fields beside each other, all equally wide. */
    public FormCard row(Node... fields) {
        HBox row = new HBox(fields);
        row.getStyleClass().add("form-row");
        for (Node field : fields) {
            HBox.setHgrow(field, Priority.ALWAYS);
            if (field instanceof Region region) {
                region.setMinWidth(0);
                region.setPrefWidth(1);
                region.setMaxWidth(Double.MAX_VALUE);
            }
        }
        getChildren().add(row);
        return this;
    }

    public FormCard with(Node... nodes) {
        getChildren().addAll(nodes);
        return this;
    }

    /** A control with its label above and a quiet hint below. */
    public static VBox labelled(String words, Node control, String hint) {
        control.setAccessibleHelp(hint);
        return hinted(Ui.labelled(words, control), hint);
    }

    /** Puts a quiet hint below a labelled control. */
    public static VBox hinted(VBox labelled, String hint) {
        labelled.getChildren().add(Ui.text(hint, "small", "muted"));
        return labelled;
    }
}
