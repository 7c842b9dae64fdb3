package vn.truongchuan.desktop.screen.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.truongchuan.application.exchange.Draft;
import vn.truongchuan.desktop.kit.DrivePicker;
import vn.truongchuan.desktop.kit.FormCard;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.desktop.parcel.ParcelWords;
import vn.truongchuan.desktop.text.Formats;
import vn.truongchuan.domain.check.Finding;
import vn.truongchuan.drive.Drives;
import vn.truongchuan.drive.SeenDrive;
import vn.truongchuan.exchange.pack.PackageHead;
import vn.truongchuan.text.Messages;
import vn.truongchuan.text.Sentences;

/** What the package will hold, where it goes, and whether with a password. */
final class WherePane extends VBox {
    private static final int MOST = 5;
    private final ScreenContext context;
    private final Messages words;
    private final ParcelWords parcels;

    /**
     * @param back to the step before
     * @param write into a folder, with a password that is empty for none
     */
    WherePane(ScreenContext context, ParcelWords parcels, SendModel.Ready ready, Runnable back, BiConsumer<Path, String> write) {
        super(14);
        this.context = context;
        this.words = context.messages();
        this.parcels = parcels;
        setId("send-where");
        Draft draft = ready.draft();
        DrivePicker picker = new DrivePicker(context.texts(), context.tasks(), context.stage(),
                new DrivePicker.Wanted(draft.bytes(), true, true, () -> SeenDrive.all(Drives.ofThisComputer())));
        picker.show(ready.drives());
        PasswordPane password = new PasswordPane(words);
        Button go = Ui.button("send-write", words.text("send.write"),
                () -> picker.folderProperty().get().ifPresent(folder -> write.accept(folder, password.password())), "accent");
        go.disableProperty().bind(Bindings.createBooleanBinding(() -> picker.folderProperty().get().isEmpty(), picker.folderProperty())
                .or(password.usable().not()));
        getChildren().addAll(summary(draft), new FormCard(words.text("send.where")).with(picker),
                new FormCard(words.text("send.password")).hint(words.text("send.password.why")).with(password),
                new HBox(12, go, Ui.button("send-back", words.text("send.back"), back)));
    }

    private VBox summary(Draft draft) {
        PackageHead head = draft.content().head();
        FormCard card = new FormCard(words.text("send.summary", parcels.named(head.kind(), head.route().sequence()),
                parcels.party(head.route().addressee())));
        card.setId("send-summary");
        card.with(Ui.text(words.text("send.summary.files", Integer.toString(draft.files()), Formats.size(draft.bytes()))));
        if (draft.leftOut() > 0) {
            card.hint(words.text("send.summary.leftOut", Integer.toString(draft.leftOut())));
        }
        if (!draft.missing().isEmpty()) {
            card.with(Ui.text(words.text("send.summary.missing", Integer.toString(draft.missing().size())), "warning-text"));
        }
        findings(draft.findings(), card);
        return card;
    }

    private void findings(List<Finding> findings, FormCard card) {
        if (findings.isEmpty()) {
            return;
        }
        Sentences sentences = Sentences.in(context.texts().locale());
        card.with(Ui.text(words.text("send.summary.findings", Integer.toString(findings.size())), "warning-text"));
        findings.stream().limit(MOST).forEach(f -> card.with(Ui.text("– " + sentences.of(f), "small")));
        Optional<String> door = findings.stream().anyMatch(f -> f.place().disputed()) ? Optional.of("disputes") : Optional.of("review");
        door.filter(context.navigator()::knows).ifPresent(screen -> card.with(new HBox(
                Ui.link("send-findings", words.text("send.summary.look"), () -> context.navigator().show(screen)))));
    }
}
