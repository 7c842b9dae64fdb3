package vn.truongchuan.desktop.kit;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.text.FieldWords;

/** Stands at the fields of a thing: says which of them two people wrote differently, and leads to where one decides. */
public final class DisputeMark extends FlowPane {
    private final ScreenContext context;
    private final FieldWords fields;
    private List<FieldKey> shown = List.of();

    public DisputeMark(ScreenContext context) {
        this.context = context;
        fields = FieldWords.in(context.texts().locale(), context.workspace().dataTables());
        getStyleClass().add("dispute-mark");
        setMinWidth(0);
        Ui.visible(this, false);
    }

    /** Shows the disputed fields of this thing; takes no room where there are none. */
    public void show(SelfAssessment now, EntityKey entity) {
        List<FieldKey> open = now.fields().disputed().stream().filter(k -> k.entity().equals(entity)).toList();
        if (!open.equals(shown)) {
            shown = open;
            getChildren().setAll(open.stream().map(k -> link(now, k)).toList());
            Ui.visible(this, !open.isEmpty());
        }
    }

    private Button link(SelfAssessment now, FieldKey key) {
        Button link = Ui.link("disputed-" + key.name(), context.texts().kit().text("dispute.mark", fields.name(now, key)),
                () -> context.navigator().go(Place.dispute(key)));
        link.setGraphic(Ui.icon(Tone.WARNING.icon()));
        link.getStyleClass().add("warning-text");
        return link;
    }
}
