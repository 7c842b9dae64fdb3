package vn.truongchuan.desktop.screen.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.truongchuan.desktop.kit.Choice;
import vn.truongchuan.desktop.kit.FormCard;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.desktop.parcel.ParcelWords;
import vn.truongchuan.desktop.task.Job;
import vn.truongchuan.exchange.pack.Party;
import vn.truongchuan.exchange.record.LogEntry;
import vn.truongchuan.text.Messages;

/** What is to be sent and for whom. */
final class WhatPane extends VBox {
    private final ScreenContext context;
    private final SendModel model;
    private final SendModel.Begin begin;
    private final Messages words;
    private final Consumer<Supplier<Job<SendModel.Ready>>> prepare;
    private final VBox details = new VBox(14);
    private final ToggleGroup group = new ToggleGroup();

    WhatPane(ScreenContext context, SendModel model, SendModel.Begin begin, Consumer<Supplier<Job<SendModel.Ready>>> prepare) {
        super(14);
        this.context = context;
        this.model = model;
        this.begin = begin;
        this.prepare = prepare;
        words = context.messages();
        setId("send-what");
        FormCard card = new FormCard(words.text("send.what"));
        begin.offered().forEach(what -> card.with(option(what)));
        group.selectedToggleProperty().addListener((value, before, now) -> details.getChildren()
                .setAll(details((SendModel.What) now.getUserData())));
        getChildren().addAll(card, details);
        group.selectToggle(group.getToggles().get(0));
    }

    private VBox option(SendModel.What what) {
        RadioButton button = new RadioButton(words.text("send.what." + what));
        button.setId("send-what-" + what);
        button.setUserData(what);
        button.setToggleGroup(group);
        button.setMnemonicParsing(false);
        VBox why = new VBox(Ui.text(words.text("send.what." + what + ".why"), "small", "muted"));
        why.getStyleClass().add("under-flag");
        return new VBox(2, button, why);
    }

    private Node details(SendModel.What what) {
        return switch (what) {
            case ASSIGNMENT -> new AssignmentPane(context, model, prepare);
            case CONTRIBUTION -> next(() -> model.contribution(preparing()));
            case SUBMISSION -> submission();
            case RECEIPT -> receipt();
            case BACKUP -> next(() -> model.backup(preparing()));
        };
    }

    private String preparing() {
        return words.text("send.preparing");
    }

    private Node next(Supplier<Job<SendModel.Ready>> draft) {
        return new HBox(Ui.button("send-prepare", words.text("send.prepare"), () -> prepare.accept(draft), "accent"));
    }

    private Node submission() {
        ComboBox<String> office = new ComboBox<>();
        office.setId("send-office");
        office.setEditable(true);
        begin.offices().forEach(p -> office.getItems().add(p.name()));
        office.getItems().stream().findFirst().ifPresent(office::setValue);
        office.setPromptText(words.text("send.office.prompt"));
        CheckBox files = new CheckBox(words.text("send.files"));
        files.setId("send-files");
        files.setSelected(true);
        Button prepareIt = Ui.button("send-prepare", words.text("send.prepare"), () -> prepare.accept(() ->
                model.submission(preparing(), begin.offices(), office.getEditor().getText(), files.isSelected())), "accent");
        prepareIt.disableProperty().bind(office.getEditor().textProperty().map(String::isBlank).orElse(true));
        return new VBox(14, new FormCard(words.text("send.office")).with(FormCard.labelled(words.text("send.office.label"), office,
                words.text("send.office.hint")), files, Ui.text(words.text("send.files.hint"), "small", "muted")), new HBox(prepareIt));
    }

    private Node receipt() {
        ParcelWords parcels = new ParcelWords(context.texts());
        List<Map.Entry<Party, List<LogEntry>>> senders = new ArrayList<>(begin.toConfirm().entrySet());
        ComboBox<Choice> sender = new ComboBox<>();
        sender.setId("send-receipt-to");
        for (int i = 0; i < senders.size(); i++) {
            sender.getItems().add(new Choice(Integer.toString(i), words.text("send.receipt.line", parcels.party(senders.get(i).getKey()),
                    Integer.toString(senders.get(i).getValue().size()))));
        }
        sender.getSelectionModel().select(0);
        return new VBox(14, new FormCard(words.text("send.receipt")).with(Ui.labelled(words.text("send.receipt.to"), sender)),
                next(() -> model.receipt(preparing(), Optional.ofNullable(sender.getValue()).map(c ->
                        senders.get(Integer.parseInt(c.value())).getValue()).orElse(List.of()))));
    }
}
