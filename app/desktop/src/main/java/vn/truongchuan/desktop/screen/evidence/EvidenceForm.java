package vn.truongchuan.desktop.screen.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.truongchuan.desktop.kit.Chip;
import vn.truongchuan.desktop.kit.Choice;
import vn.truongchuan.desktop.kit.DisputeMark;
import vn.truongchuan.desktop.kit.FieldControls;
import vn.truongchuan.desktop.kit.FormCard;
import vn.truongchuan.desktop.kit.Leading;
import vn.truongchuan.desktop.kit.SavedControl;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.desktop.kit.Tone;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.desktop.text.Formats;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.text.Messages;

/** One piece of evidence: its code and file with what can be done, its fields, where it is used. */
final class EvidenceForm {
    private static final EntityKey NONE = EvidenceItem.key("-");
    private final EvidenceModel model;
    private final FieldControls controls;
    private final Messages words;
    private final Map<String, Control> fields = new LinkedHashMap<>();
    private final Label file = Ui.text("", "small", "muted");
    private final Label old = Ui.text("", "small", "muted");
    private final Chip code = new Chip();
    private final Chip state = new Chip();
    private final Button open;
    private final Button reveal;
    private final Button attach;
    private final WhereUsed used;
    private final PreviewPane preview;
    private final DisputeMark disputed;
    private final Region region;

    /** What the form asks its view to do with the shown evidence. */
    interface Doors {
        void open();

        void reveal();

        void attach();

        void changeCode();

        void delete();
    }

    EvidenceForm(ScreenContext context, EvidenceModel model, EvidenceWork work, Doors doors) {
        this.model = model;
        this.controls = context.fields();
        this.words = context.messages();
        this.open = Ui.button("evidence-open", words.text("evidence.open"), doors::open);
        this.reveal = Ui.button("evidence-reveal", words.text("evidence.reveal"), doors::reveal);
        this.attach = Ui.button("evidence-attach", "", doors::attach);
        this.used = new WhereUsed(context, model, work);
        this.preview = new PreviewPane(context, work);
        this.disputed = new DisputeMark(context);
        build();
        this.region = Ui.page("evidence-form", layOut(
                Ui.button("evidence-code", words.text("evidence.code.change"), doors::changeCode),
                Ui.button("evidence-delete", words.text("evidence.delete"), doors::delete)));
    }

    private void build() {
        List.of(EvidenceItem.TITLE, EvidenceItem.NOTE)
                .forEach(name -> fields.put(name, controls.area("evidence-" + name, label(name), NONE.field(name))));
        List.of(EvidenceItem.NUMBER, EvidenceItem.DATE_TEXT, EvidenceItem.ISSUER, EvidenceItem.PLACE, EvidenceItem.RESPONSIBLE)
                .forEach(name -> fields.put(name, controls.line("evidence-" + name, label(name), NONE.field(name))));
        List.of(EvidenceItem.DATE, EvidenceItem.VALID_UNTIL)
                .forEach(name -> fields.put(name, controls.day("evidence-" + name, label(name), NONE.field(name))));
        List<Choice> forms = new ArrayList<>(List.of(new Choice("", words.text("evidence.form.none"))));
        List.of("FILE", "PAPER", "PHOTO", "OBJECT").forEach(f -> forms.add(new Choice(f, words.text("evidence.form." + f))));
        fields.put(EvidenceItem.INDEX_ONLY, controls.flag("evidence-indexOnly", words.text("evidence.indexOnly"),
                NONE.field(EvidenceItem.INDEX_ONLY)));
        fields.put(EvidenceItem.FORM, controls.choice("evidence-form", label(EvidenceItem.FORM), NONE.field(EvidenceItem.FORM), forms));
    }

    private String label(String name) {
        return words.text("evidence." + name + ".label");
    }

    private Node labelled(String name) {
        return Ui.labelled(label(name), fields.get(name));
    }

    private VBox layOut(Button change, Button delete) {
        FlowPane chips = new FlowPane(8, 6, code, state);
        FlowPane buttons = new FlowPane(8, 6, open, reveal, attach, change);
        FormCard head = new FormCard("").with(chips, disputed, file, buttons, preview.region(), old);
        FormCard card = new FormCard("").with(labelled(EvidenceItem.TITLE))
                .row(labelled(EvidenceItem.NUMBER), labelled(EvidenceItem.DATE))
                .with(labelled(EvidenceItem.DATE_TEXT), labelled(EvidenceItem.ISSUER))
                .row(labelled(EvidenceItem.FORM), labelled(EvidenceItem.VALID_UNTIL))
                .with(labelled(EvidenceItem.PLACE), labelled(EvidenceItem.RESPONSIBLE), labelled(EvidenceItem.NOTE),
                        fields.get(EvidenceItem.INDEX_ONLY), Ui.text(words.text("evidence.indexOnly.why"), "small", "muted"));
        VBox all = new VBox(10, head, card, used.region(), delete);
        all.getStyleClass().add("detail-page");
        return all;
    }

    Region region() {
        return region;
    }

    void show(String id) {
        EntityKey key = EvidenceItem.key(id);
        fields.forEach((name, control) -> ((SavedControl) control).show(
                controls.model(key.field(name), ((SavedControl) control).field().form())));
        used.show(id);
        refresh(id);
    }

    /** Shows what is not typed here: code, file, state, where it is used. */
    void refresh(String id) {
        Optional<EvidenceRow> row = model.rows().stream().filter(r -> r.id().equals(id)).findFirst();
        model.item(id).ifPresent(item -> {
            String cited = item.code().map(model.now().evidence().scheme()::cite).orElse(words.text("evidence.noCode"));
            code.show(cited, item.code().isPresent() ? Tone.ACCENT : Tone.WARNING);
            row.ifPresent(r -> state.show(words.text("evidence.state." + r.standing()), EvidenceTable.tone(r.standing())));
            boolean has = item.file().isPresent();
            preview.show(item);
            file.setText(has ? words.text("evidence.file.name", item.text(EvidenceItem.FILE_NAME),
                    size(item.text(EvidenceItem.FILE_SIZE)))
                    : words.text("evidence.file.none"));
            Ui.visible(open, has);
            Ui.visible(reveal, has);
            attach.setText(words.text(has ? "evidence.replace" : "evidence.attach"));
            attach.setAccessibleText(attach.getText());
            String earlier = item.text(EvidenceItem.OLD_CODE);
            old.setText(words.text("evidence.oldCode", earlier));
            Ui.visible(old, !earlier.isBlank());
        });
        disputed.show(model.now(), EvidenceItem.key(id));
        used.refresh();
    }

    private static String size(String stored) {
        return stored.matches("\\d{1,15}") ? Formats.size(Long.parseLong(stored)) : "";
    }

    void focus(String name) {
        Optional.ofNullable(fields.get(name)).ifPresent(Leading::to);
    }
}
