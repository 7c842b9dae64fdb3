package vn.truongchuan.desktop.parcel;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.truongchuan.application.exchange.Arrival;
import vn.truongchuan.application.exchange.Confirmations;
import vn.truongchuan.application.exchange.Taken;
import vn.truongchuan.base.Failure;
import vn.truongchuan.desktop.kit.Chip;
import vn.truongchuan.desktop.kit.Tone;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.desktop.text.Texts;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.text.FieldWords;
import vn.truongchuan.text.VisibleText;

/** One arrived package: what it is, why it is refused or what it would do, and what came of taking it. */
public final class ArrivalCard extends VBox {
    private final Texts texts;
    private final ParcelWords words;
    private final Parcel parcel;
    private final Doors doors;

    /**
     * What can be done from here.
     *
     * @param unlock looks again with this password
     * @param undo takes the merge back
     * @param settle leads to what two people wrote differently
     */
    public record Doors(BiConsumer<Parcel, Confirmations> take, BiConsumer<Parcel, String> unlock, Consumer<Parcel> undo,
                        Runnable settle) {
    }

    /**
     * @param now what stands here, with words for its fields; empty where nothing is open
     */
    public ArrivalCard(Texts texts, Parcel parcel, Optional<SelfAssessment> now, Optional<FieldWords> fields, Doors doors) {
        super(8);
        this.texts = texts;
        this.words = new ParcelWords(texts);
        this.parcel = parcel;
        this.doors = doors;
        getStyleClass().addAll("tc-card", "arrival-card");
        Arrival arrival = parcel.arrival();
        getChildren().add(new HBox(10, Ui.text(words.title(arrival), "card-title"), chip(arrival)));
        VBox about = new VBox(2);
        words.about(arrival).forEach(line -> about.getChildren().add(Ui.text(line, "small", "muted")));
        getChildren().add(about);
        arrival.trouble().ifPresent(this::trouble);
        if (parcel.locked()) {
            unlock();
        }
        parcel.failed().ifPresent(this::trouble);
        if (parcel.taken().isPresent()) {
            result(parcel.taken().get());
        }
        if (parcel.ready()) {
            trial(now.flatMap(n -> fields.map(f -> new TrialPane.Before(n, f))));
        }
    }

    private Chip chip(Arrival arrival) {
        if (parcel.wasUndone()) {
            return new Chip(words.text("parcel.undone"), Tone.UNKNOWN);
        }
        if (parcel.taken().isPresent()) {
            return new Chip(words.text("parcel.taken"), Tone.MET);
        }
        if (parcel.locked()) {
            return new Chip(words.text("parcel.locked"), Tone.WARNING);
        }
        return switch (arrival.state()) {
            case READY -> new Chip(words.text("parcel.READY"), Tone.MET);
            case NOTHING_NEW -> new Chip(words.text("parcel.NOTHING_NEW"), Tone.UNKNOWN);
            case VIEW_ONLY -> new Chip(words.text("parcel.VIEW_ONLY"), Tone.WARNING);
            case INCOMPLETE -> new Chip(words.text("parcel.INCOMPLETE"), Tone.WARNING);
            case REFUSED -> new Chip(words.text("parcel.REFUSED"), Tone.ERROR);
        };
    }

    private void trouble(Failure why) {
        VBox box = new VBox(4, Ui.text(texts.sentence(why)), Ui.text(texts.remedy(why), "muted"),
                Ui.text(texts.kit().text("failure.code", why.code()), "small", "muted"));
        box.getStyleClass().add("trouble");
        getChildren().add(box);
    }

    private void unlock() {
        PasswordField password = new PasswordField();
        password.setId("unlock-password");
        password.setAccessibleText(words.text("parcel.password"));
        password.setPromptText(words.text("parcel.password"));
        Button open = Ui.button("unlock", words.text("parcel.unlock"), () -> doors.unlock().accept(parcel, password.getText()));
        open.disableProperty().bind(password.textProperty().isEmpty());
        open.setDefaultButton(false);
        password.setOnAction(e -> open.fire());
        getChildren().add(new HBox(8, password, open));
    }

    private void trial(Optional<TrialPane.Before> before) {
        String sender = parcel.arrival().head().map(h -> VisibleText.of(h.route().sender().name())).orElse("");
        getChildren().add(new TrialPane(words, parcel, before));
        parcel.arrival().key().ifPresent(key -> {
            KeyPane keys = new KeyPane(words, key, sender);
            Button take = Ui.button("take", takeWords(), () -> doors.take().accept(parcel, keys.confirmations()), "accent");
            take.disableProperty().bind(keys.answered().not());
            getChildren().addAll(keys, take);
        });
    }

    private String takeWords() {
        int asked = parcel.plan().map(p -> p.disputes().size()).orElse(0);
        int fields = parcel.plan().map(p -> p.taken().size()).orElse(0);
        if (fields == 0 && asked == 0) {
            return words.text("parcel.take");
        }
        return asked == 0 ? words.text("parcel.take.fields", Integer.toString(fields))
                : words.text("parcel.take.asked", Integer.toString(fields), Integer.toString(asked));
    }

    private void result(Taken taken) {
        int fields = taken.merge().map(m -> m.after().size()).orElse(0);
        getChildren().add(Ui.text(parcel.wasUndone() ? words.text("parcel.result.undone")
                : words.text("parcel.result", Integer.toString(fields), Integer.toString(taken.files())), "strong"));
        if (taken.notHere() > 0) {
            getChildren().add(Ui.text(words.text("parcel.result.notHere", Integer.toString(taken.notHere())), "warning-text"));
        }
        if (parcel.wasUndone()) {
            return;
        }
        HBox row = new HBox(16);
        if (parcel.plan().filter(p -> !p.disputes().isEmpty()).isPresent()) {
            row.getChildren().add(Ui.button("settle", words.text("parcel.settle",
                    Integer.toString(parcel.plan().get().disputes().size())), doors.settle(), "accent"));
        }
        if (taken.merge().isPresent()) {
            row.getChildren().add(Ui.button("undo-taking", words.text("parcel.undo"), () -> doors.undo().accept(parcel)));
        }
        getChildren().add(row);
    }
}
