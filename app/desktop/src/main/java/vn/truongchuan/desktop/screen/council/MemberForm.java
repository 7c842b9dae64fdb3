package vn.truongchuan.desktop.screen.council;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import vn.truongchuan.desktop.kit.Choice;
import vn.truongchuan.desktop.kit.FieldControls;
import vn.truongchuan.desktop.kit.FormCard;
import vn.truongchuan.desktop.kit.SavedControl;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.school.CouncilMember;
import vn.truongchuan.text.Messages;

/** The fields of the chosen member; the same controls show one member after the other. */
final class MemberForm {
    private static final EntityKey NOBODY = new EntityKey(EntityKind.MEMBER, "-");
    private final FieldControls controls;
    private final Messages words;
    private final Map<String, Control> fields = new LinkedHashMap<>();
    private final StackPane region = new StackPane();
    private final Node form;
    private final Label nobody;

    MemberForm(ScreenContext context, CouncilModel model) {
        this.controls = context.fields();
        this.words = context.messages();
        line(CouncilMember.NAME);
        line(CouncilMember.POSITION);
        List<Choice> roles = new ArrayList<>(List.of(new Choice("", words.text("council.role.none"))));
        for (CouncilMember.Role role : CouncilMember.Role.values()) {
            roles.add(new Choice(role.name(), words.text("council.role." + role)));
        }
        fields.put(CouncilMember.ROLE, controls.choice("council-role", words.text("council.role.label"),
                NOBODY.field(CouncilMember.ROLE), roles));
        fields.put(CouncilMember.DUTY, controls.area("council-duty", words.text("council.duty.label"), NOBODY.field(CouncilMember.DUTY)));
        line(CouncilMember.GROUP);
        flag(CouncilMember.GROUP_LEADER);
        flag(CouncilMember.SECRETARIAT);
        form = Ui.page("council-form", layOut());
        nobody = Ui.text(words.text("council.none.selected"), "muted");
        region.getStyleClass().add("detail");
        region.getChildren().addAll(nobody, form);
        show(Optional.empty());
    }

    private void line(String name) {
        fields.put(name, controls.line("council-" + name, words.text("council." + name + ".label"), NOBODY.field(name)));
    }

    private void flag(String name) {
        fields.put(name, controls.flag("council-" + name, words.text("council." + name + ".label"), NOBODY.field(name)));
    }

    private FormCard layOut() {
        FormCard card = new FormCard("");
        for (String name : List.of(CouncilMember.NAME, CouncilMember.POSITION, CouncilMember.ROLE, CouncilMember.DUTY)) {
            card.with(Ui.labelled(words.text("council." + name + ".label"), fields.get(name)));
        }
        card.with(FormCard.labelled(words.text("council.group.label"), fields.get(CouncilMember.GROUP), words.text("council.group.hint")));
        return card.with(fields.get(CouncilMember.GROUP_LEADER), fields.get(CouncilMember.SECRETARIAT));
    }

    Region region() {
        return region;
    }

    void show(Optional<EntityKey> key) {
        form.setVisible(key.isPresent());
        nobody.setVisible(key.isEmpty());
        EntityKey member = key.orElse(NOBODY);
        fields.forEach((name, control) -> ((SavedControl) control).show(controls.model(member.field(name))));
    }

    void focus() {
        focus(CouncilMember.NAME);
    }

    void focus(String name) {
        Optional.ofNullable(fields.get(name)).ifPresent(Node::requestFocus);
    }
}
