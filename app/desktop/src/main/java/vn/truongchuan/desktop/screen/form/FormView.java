package vn.truongchuan.desktop.screen.form;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import vn.truongchuan.application.FormPreview;
import vn.truongchuan.application.FormTaken;
import vn.truongchuan.application.WrittenForm;
import vn.truongchuan.application.WrittenPaper;
import vn.truongchuan.base.Failure;
import vn.truongchuan.desktop.kit.DropZone;
import vn.truongchuan.desktop.kit.FormCard;
import vn.truongchuan.desktop.kit.Outside;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.desktop.kit.ScreenPane;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.domain.standard.Criterion;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.text.Messages;

/** Two cards, writing and reading forms, and below them each form that was read. */
final class FormView implements ReadFormCard.Doors {
    private final ScreenContext context;
    private final FormModel model;
    private final Messages words;
    private final ScreenPane pane;
    private final FlowPane criteria = new FlowPane();
    private final Button write;
    private final VBox forms = new VBox();

    FormView(ScreenContext context, FormModel model) {
        this.context = context;
        this.model = model;
        this.words = context.messages();
        this.pane = new ScreenPane(words.text("form.title"));
        this.write = Ui.button("form-write", "", this::chooseFolder, "accent");
        layOut();
        model.chosen().addListener((SetChangeListener<CriterionCode>) change -> countChosen());
        model.readProperty().addListener((value, before, now) -> showForms());
        model.openProperty().addListener((value, before, now) -> showForms());
        countChosen();
        showForms();
    }

    Region region() {
        return pane;
    }

    private void layOut() {
        criteria.getStyleClass().add("choices");
        criteria.setAccessibleText(words.text("form.criteria"));
        FormCard writing = new FormCard(words.text("form.write.title")).hint(words.text("form.write.why")).with(criteria,
                new HBox(10, write, Ui.link("form-all", words.text("form.write.all"), () -> choose(true)),
                        Ui.link("form-none", words.text("form.write.none"), () -> choose(false))));
        DropZone drop = new DropZone("form-drop", words.text("form.read.drop"), words.text("form.read.choose"), context.stage(),
                this::read);
        drop.accept(pane);
        FormCard reading = new FormCard(words.text("form.read.title")).hint(words.text("form.read.why")).with(drop);
        forms.getStyleClass().add("rows-editor");
        VBox page = new VBox(writing, reading, forms);
        page.getStyleClass().add("page");
        pane.setCenter(Ui.page("form-page", page));
    }

    /** Shows a tick for each criterion that has a form now; the extra level's may come and go. */
    void showCriteria() {
        List<CriterionCode> codes = model.criteria();
        model.chosen().retainAll(codes);
        criteria.getChildren().setAll(codes.stream().map(this::tick).toList());
    }

    private Node tick(CriterionCode code) {
        String title = context.now().set().criterion(code).map(Criterion::title).orElse("");
        CheckBox tick = new CheckBox(code.toString());
        tick.setId("form-criterion-" + code.toString().replace('.', '-'));
        tick.setMinWidth(Region.USE_PREF_SIZE);
        tick.setTooltip(new Tooltip(title));
        tick.setAccessibleText(code + " " + title);
        tick.setSelected(model.chosen().contains(code));
        tick.selectedProperty().addListener((value, before, now) -> {
            if (now) {
                model.chosen().add(code);
            } else {
                model.chosen().remove(code);
            }
        });
        return tick;
    }

    private void choose(boolean all) {
        criteria.getChildren().forEach(node -> ((CheckBox) node).setSelected(all));
    }

    private void countChosen() {
        int count = model.chosen().size();
        write.setText(count == 0 ? words.text("form.write.choose") : words.text("form.write.into", Integer.toString(count)));
        write.setAccessibleText(write.getText());
        write.setDisable(count == 0);
    }

    private void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.text("form.write.folder"));
        File chosen = chooser.showDialog(context.stage());
        if (chosen != null) {
            writeInto(chosen.toPath());
        }
    }

    /** Writes the forms of the chosen criteria after what was typed is saved. */
    void writeInto(Path folder) {
        saved(() -> model.write(words.text("form.writing", Integer.toString(model.chosen().size())), folder)
                .onSuccess(done -> written(folder, done)).onFailure(this::failed));
    }

    private void written(Path folder, List<WrittenForm> done) {
        long kept = done.stream().filter(w -> w.reason() != WrittenPaper.Reason.AS_ASKED).count();
        String said = kept == 0 ? words.text("form.written", Integer.toString(done.size()))
                : words.text("form.written.kept", Integer.toString(done.size()), Long.toString(kept));
        context.notices().say(said, words.text("form.written.door"), () -> context.tasks().look(() -> {
            Outside.open(folder);
            return folder;
        }).onFailure(this::failed));
    }

    /** Reads forms after what was typed is saved, so that it is compared with what people see. */
    void read(List<Path> files) {
        saved(() -> model.read(words.text("form.reading", Integer.toString(files.size())), files).onFailure(this::failed));
    }

    private void showForms() {
        forms.getChildren().setAll(model.readProperty().get().stream().map(p -> new ReadFormCard(context, model, this, p)).toList());
        int count = model.readProperty().get().size();
        pane.state(count == 0 ? words.text("form.state.none") : words.text("form.state.read", Integer.toString(count)));
    }

    @Override
    public void take(FormPreview preview) {
        int count = model.count(preview);
        saved(() -> model.take(preview).onSuccess(taken -> context.notices().say(words.text("form.taken", Integer.toString(count)),
                words.text("form.undo"), () -> undo(preview, taken))).onFailure(this::failed));
    }

    private void undo(FormPreview preview, FormTaken taken) {
        saved(() -> model.undo(preview, taken).onSuccess(keys -> context.notices().say(words.text("form.undone")))
                .onFailure(this::failed));
    }

    private void saved(Runnable then) {
        context.saver().whenSaved(then, this::failed);
    }

    private void failed(Failure failure) {
        context.dialogs().failure(failure);
    }
}
