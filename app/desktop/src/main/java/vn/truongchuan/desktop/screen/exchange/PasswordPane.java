package vn.truongchuan.desktop.screen.exchange;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.text.Messages;

/** A password typed twice, with a hint how hard it is to guess; empty for none. */
final class PasswordPane extends VBox {
    private final Messages words;
    private final PasswordField first = new PasswordField();
    private final PasswordField second = new PasswordField();
    private final Label hint = Ui.text("", "small");

    PasswordPane(Messages words) {
        super(6);
        this.words = words;
        first.setId("send-password");
        second.setId("send-password-again");
        hint.setId("send-password-hint");
        VBox one = Ui.labelled(words.text("send.password.first"), first);
        VBox two = Ui.labelled(words.text("send.password.second"), second);
        HBox.setHgrow(one, Priority.ALWAYS);
        HBox.setHgrow(two, Priority.ALWAYS);
        getChildren().addAll(new HBox(12, one, two), hint);
        first.textProperty().addListener(o -> show());
        second.textProperty().addListener(o -> show());
        show();
    }

    private void show() {
        SendModel.Strength strength = SendModel.strength(first.getText());
        boolean differs = !first.getText().equals(second.getText());
        boolean weak = strength == SendModel.Strength.WEAK;
        hint.setText(differs && !second.getText().isEmpty() ? words.text("send.password.differs")
                : words.text("send.password.strength." + strength));
        hint.getStyleClass().removeAll("warning-text", "met-text", "muted");
        hint.getStyleClass().add(differs && !second.getText().isEmpty() || weak ? "warning-text"
                : strength == SendModel.Strength.GOOD ? "met-text" : "muted");
    }

    String password() {
        return first.getText();
    }

    /** Whether both are the same; a weak one is advised against and not forbidden. */
    BooleanBinding usable() {
        return Bindings.createBooleanBinding(() -> first.getText().equals(second.getText()), first.textProperty(), second.textProperty());
    }
}
