package vn.truongchuan.desktop.screen.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.truongchuan.application.Editor;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.application.exchange.Confirmations;
import vn.truongchuan.application.exchange.Receiving;
import vn.truongchuan.desktop.kit.Entrance;
import vn.truongchuan.desktop.kit.SchoolsFolder;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.desktop.parcel.ArrivalCard;
import vn.truongchuan.desktop.parcel.Parcel;
import vn.truongchuan.exchange.pack.Subject;
import vn.truongchuan.exchange.seal.Passphrase;
import vn.truongchuan.exchange.seal.Unlocking;
import vn.truongchuan.text.Folding;
import vn.truongchuan.text.Messages;

/** A computer on which nothing is open yet: an assignment or a backup makes a workspace of its own. */
final class FromPackageView {
    private final Entrance.Context context;
    private final Messages words;
    private final List<Path> files;
    private final VBox cards = new VBox(12);
    private final TextField name = new TextField();
    private final Label working = Ui.text("", "muted");
    private final Region view;

    FromPackageView(Entrance.Context context, Messages words, List<Path> files, Runnable back) {
        this.context = context;
        this.words = words;
        this.files = List.copyOf(files);
        name.setId("package-name");
        name.setText(context.settings().get().editorName());
        Button away = Ui.button("package-back", words.text("start.package.back"), back);
        VBox page = new VBox(16, Ui.text(words.text("start.package"), "start-title"), Ui.text(words.text("start.package.lead"), "muted"),
                Ui.labelled(words.text("start.package.name"), name), working, cards, new HBox(away));
        page.getStyleClass().addAll("page", "start-page");
        view = Ui.page("package-page", page);
    }

    Region view() {
        return view;
    }

    void look() {
        look(files, Unlocking.NOTHING);
    }

    private Editor editor() {
        String typed = name.getText().strip();
        return new Editor(typed.isEmpty() ? words.text("start.package.nobody") : typed);
    }

    private void look(Collection<Path> wanted, Unlocking unlocking) {
        Editor who = editor();
        working.setText(words.text("start.package.looking"));
        context.tasks().run(words.text("start.package.looking"), progress -> Receiving.fresh(SchoolsFolder.proposed())
                        .look(who, wanted, unlocking, progress))
                .onSuccess(found -> cards.getChildren().setAll(found.stream().map(a -> card(Parcel.of(a, unlocking))).toList()))
                .onFailure(context.dialogs()::failure).onEnd(() -> working.setText(""));
    }

    private ArrivalCard card(Parcel parcel) {
        return new ArrivalCard(context.texts(), parcel, Optional.empty(), Optional.empty(), new ArrivalCard.Doors(this::take,
                (locked, password) -> look(locked.files(), Unlocking.with(new Passphrase(password))), taken -> { }, () -> { }));
    }

    /** Makes a workspace of the package and opens it. */
    private void take(Parcel parcel, Confirmations confirmations) {
        Editor who = editor();
        Path folder = folder(parcel);
        if (!name.getText().isBlank()) {
            context.settings().change(s -> s.withEditorName(name.getText().strip()));
        }
        cards.setDisable(true);
        context.tasks().write(words.text("start.package.taking"), progress -> {
            Receiving.fresh(folder).take(parcel.arrival(), who, confirmations, parcel.unlocking(), progress);
            return Workspace.open(folder);
        }).onSuccess(context.enter()).onFailure(context.dialogs()::failure).onEnd(() -> cards.setDisable(false));
    }

    /** Named after the school and its year, beside the others, and not there yet. */
    private static Path folder(Parcel parcel) {
        String plain = parcel.arrival().head().flatMap(h -> h.subject()).map(FromPackageView::plain).filter(p -> !p.isEmpty())
                .orElse("ho-so");
        Path folder = SchoolsFolder.proposed().resolve(plain);
        for (int i = 2; Files.exists(folder); i++) {
            folder = SchoolsFolder.proposed().resolve(plain + "-" + i);
        }
        return folder;
    }

    private static String plain(Subject subject) {
        return Folding.fold(subject.schoolName() + " " + subject.schoolYear()).replaceAll("[^0-9a-z]+", "-").replaceAll("^-+|-+$", "");
    }
}
