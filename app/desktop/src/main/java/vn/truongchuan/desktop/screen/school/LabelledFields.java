package vn.truongchuan.desktop.screen.school;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;
import vn.truongchuan.desktop.kit.Choice;
import vn.truongchuan.desktop.kit.FieldControls;
import vn.truongchuan.desktop.kit.FormCard;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.text.Messages;

/** Makes the labelled controls of one thing's fields; ids and messages follow from the field's name. */
final class LabelledFields {
    private final FieldControls controls;
    private final Messages words;
    private final EntityKey entity;
    private final String prefix;

    /**
     * @param prefix of the node ids: "school", "cycle"
     */
    LabelledFields(FieldControls controls, Messages words, EntityKey entity, String prefix) {
        this.controls = controls;
        this.words = words;
        this.entity = entity;
        this.prefix = prefix;
    }

    private String label(String name) {
        return words.text("school." + name + ".label");
    }

    VBox line(String name) {
        VBox box = Ui.labelled(label(name), controls.line(prefix + "-" + name, label(name), entity.field(name)));
        return hinted(box, name);
    }

    VBox day(String name) {
        return Ui.labelled(label(name), controls.day(prefix + "-" + name, label(name), entity.field(name)));
    }

    VBox choice(String name, List<String> values) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", words.text("school.choice.none"))));
        values.forEach(v -> choices.add(new Choice(v, words.text("school." + name + "." + v))));
        return Ui.labelled(label(name), controls.choice(prefix + "-" + name, label(name), entity.field(name), choices));
    }

    /** A tick with the sentence that says what it changes. */
    VBox flag(String name, String behind) {
        VBox box = new VBox(controls.flag(prefix + "-" + name, behind, entity.field(name)),
                Ui.text(words.text("school." + name + ".why"), "small", "muted", "under-flag"));
        box.getStyleClass().add("labelled");
        return box;
    }

    VBox flag(String name) {
        return flag(name, label(name));
    }

    private VBox hinted(VBox box, String name) {
        String key = "school." + name + ".hint";
        return words.has(key) ? FormCard.hinted(box, words.text(key)) : box;
    }
}
