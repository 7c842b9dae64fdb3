package vn.truongchuan.desktop.parcel;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import vn.truongchuan.application.exchange.Confirmations;
import vn.truongchuan.application.exchange.KeyState;
import vn.truongchuan.desktop.kit.Chip;
import vn.truongchuan.desktop.kit.Tone;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.desktop.text.Formats;
import vn.truongchuan.exchange.sign.Fingerprint;
import vn.truongchuan.exchange.sign.KnownKeys;

/** Whose key signed a package, and what a person has to say before it is taken: nothing, that it was compared, or why it changed. */
final class KeyPane extends VBox {
    private final ParcelWords words;
    private final CheckBox agreed = new CheckBox();
    private final TextField reason = new TextField();
    private final KnownKeys.State state;

    KeyPane(ParcelWords words, KeyState key, String sender) {
        super(6);
        this.words = words;
        this.state = key.state();
        getStyleClass().addAll("key-pane", "key-" + state.name().toLowerCase(java.util.Locale.ROOT));
        agreed.setId("key-agreed");
        agreed.setWrapText(true);
        reason.setId("key-reason");
        switch (state) {
            case KNOWN -> getChildren().add(new Chip(words.text("key.known", sender, key.before()
                    .map(k -> Formats.moment(k.since())).orElse("")), Tone.MET));
            case NEW -> known(key, sender);
            case CHANGED -> changed(key, sender);
            default -> {
                agreed.setText(words.text("key.unsigned.agree"));
                getChildren().addAll(new Chip(words.text("key.unsigned"), Tone.WARNING), Ui.text(words.text("key.unsigned.what")), agreed);
            }
        }
    }

    private void known(KeyState key, String sender) {
        agreed.setText(words.text("key.new.agree"));
        getChildren().addAll(new Chip(words.text("key.new"), Tone.WARNING), Ui.text(words.text("key.new.what", sender)));
        key.fingerprint().ifPresent(f -> getChildren().add(fingerprint(f)));
        getChildren().add(agreed);
    }

    private void changed(KeyState key, String sender) {
        getChildren().addAll(new Chip(words.text("key.changed"), Tone.ERROR), Ui.text(words.text("key.changed.what", sender)));
        key.fingerprint().ifPresent(f ->
                getChildren().addAll(Ui.text(words.text("key.changed.now"), "small", "muted"), fingerprint(f)));
        key.before().ifPresent(k -> getChildren().addAll(Ui.text(words.text("key.changed.before", Formats.moment(k.since())),
                "small", "muted"), fingerprint(k.key().fingerprint())));
        reason.setPromptText(words.text("key.changed.prompt"));
        getChildren().add(Ui.labelled(words.text("key.changed.reason"), reason));
    }

    private static Label fingerprint(Fingerprint fingerprint) {
        return Ui.text(fingerprint.text().replace(" ", "  "), "fingerprint");
    }

    /** Whether everything that must be said has been said. */
    BooleanBinding answered() {
        return switch (state) {
            case KNOWN -> Bindings.createBooleanBinding(() -> true);
            case NEW, UNSIGNED -> Bindings.createBooleanBinding(agreed::isSelected, agreed.selectedProperty());
            case CHANGED -> Bindings.createBooleanBinding(() -> !reason.getText().isBlank(), reason.textProperty());
        };
    }

    /** What was said. */
    Confirmations confirmations() {
        return new Confirmations(state == KnownKeys.State.NEW && agreed.isSelected(),
                Optional.of(reason.getText().strip()).filter(r -> !r.isEmpty()), state == KnownKeys.State.UNSIGNED && agreed.isSelected());
    }
}
