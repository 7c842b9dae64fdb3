package vn.truongchuan.desktop.screen.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.truongchuan.desktop.kit.Choice;
import vn.truongchuan.desktop.kit.FormCard;
import vn.truongchuan.desktop.kit.GrowingTextArea;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.desktop.task.Job;
import vn.truongchuan.domain.school.CouncilMember;
import vn.truongchuan.domain.standard.Criterion;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.domain.standard.Standard;
import vn.truongchuan.text.Messages;

/** Giao việc: which member, which criteria, and a word on the way. */
final class AssignmentPane extends VBox {
    private final ScreenContext context;
    private final Messages words;
    private final ComboBox<Choice> member = new ComboBox<>();
    private final Map<CriterionCode, CheckBox> criteria = new LinkedHashMap<>();
    private final TextArea message = new GrowingTextArea();
    private final Label count = Ui.text("", "small", "muted");
    private final Button prepareIt;

    AssignmentPane(ScreenContext context, SendModel model, Consumer<Supplier<Job<SendModel.Ready>>> prepare) {
        super(14);
        this.context = context;
        words = context.messages();
        member.setId("send-member");
        message.setId("send-message");
        prepareIt = Ui.button("send-prepare", words.text("send.prepare"), () -> chosen().ifPresent(m -> prepare.accept(() ->
                model.assignment(words.text("send.preparing"), m, picked(), message.getText().strip()))), "accent");
        List<CouncilMember> council = context.now().council();
        if (council.isEmpty()) {
            getChildren().add(Ui.empty(words.text("send.council.none"), words.text("send.council.none.what"),
                    Ui.link("send-council", words.text("send.council.open"), () -> context.navigator().show("council"))));
            return;
        }
        council.forEach(m -> member.getItems().add(new Choice(m.id(), m.name().isBlank() ? words.text("send.member.unnamed") : m.name())));
        FormCard card = new FormCard(words.text("send.assignment")).with(Ui.labelled(words.text("send.member"), member));
        card.with(Ui.text(words.text("send.criteria"), "field-label"));
        context.now().set().standards().forEach(s -> card.with(row(s)));
        card.with(count, Ui.labelled(words.text("send.message"), message));
        getChildren().addAll(card, new HBox(prepareIt));
        member.valueProperty().addListener(o -> propose());
        member.getSelectionModel().select(0);
    }

    private FlowPane row(Standard standard) {
        FlowPane row = new FlowPane(14, 6, Ui.line(words.text("send.standard", Integer.toString(standard.number())), "small", "muted"));
        for (Criterion each : standard.criteria()) {
            CheckBox box = new CheckBox(each.code().toString());
            box.setId("send-criterion-" + each.code().toString().replace('.', '-'));
            box.setAccessibleText(each.code() + " " + each.title());
            box.setTooltip(new Tooltip(each.title()));
            box.selectedProperty().addListener(o -> count());
            criteria.put(each.code(), box);
            row.getChildren().add(box);
        }
        return row;
    }

    private Optional<CouncilMember> chosen() {
        String id = member.getValue() == null ? "" : member.getValue().value();
        return context.now().council().stream().filter(m -> m.id().equals(id)).findFirst();
    }

    private List<CriterionCode> picked() {
        return criteria.entrySet().stream().filter(e -> e.getValue().isSelected()).map(Map.Entry::getKey).toList();
    }

    /** The criteria the member is responsible for are proposed. */
    private void propose() {
        List<CriterionCode> own = chosen().map(m -> SendModel.of(context.now(), m)).orElse(List.of());
        criteria.forEach((code, box) -> box.setSelected(own.contains(code)));
        count();
    }

    private void count() {
        int picked = picked().size();
        count.setText(picked == 0 ? words.text("send.criteria.none") : words.text("send.criteria.count", Integer.toString(picked)));
        prepareIt.setDisable(picked == 0);
    }
}
