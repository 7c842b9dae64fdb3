package vn.truongchuan.desktop.screen.criterion;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.truongchuan.desktop.kit.DropZone;
import vn.truongchuan.desktop.kit.HistoryList;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.text.Messages;

/** Beside the criterion: its evidence, a search over all of it, suggestions of the set, the history of the focused field. */
final class EvidenceDrawer {
    private static final int MOST_FOUND = 40;
    private final ScreenContext context;
    private final Words words;
    private final CriterionModel model;
    private final CitationTarget target;
    private final EvidenceTaking taking;
    private final TextField search = new TextField();
    private final VBox items = new VBox();
    private final VBox hints = new VBox(6);
    private final Tab evidence = new Tab();
    private final Tab history = new Tab();
    private final TabPane view = new TabPane(evidence, history);

    EvidenceDrawer(ScreenContext context, Words words, CriterionModel model, CitationTarget target) {
        this.context = context;
        this.words = words;
        this.model = model;
        this.target = target;
        taking = new EvidenceTaking(context, words);
        build();
        handle();
        update();
    }

    Region view() {
        return view;
    }

    private void build() {
        search.setId("evidence-search");
        search.setPromptText(words.text("criterion.evidence.search"));
        search.setAccessibleText(words.text("criterion.evidence.search"));
        items.getStyleClass().add("evidence-items");
        ScrollPane list = Ui.page("evidence-scroll", new VBox(12, items, hints));
        VBox.setVgrow(list, Priority.ALWAYS);
        DropZone drop = new DropZone("evidence-drop", words.text("criterion.drop"), words.text("criterion.drop.choose"), context.stage(),
                files -> taking.take(files, model.selected()));
        drop.accept(list);
        VBox content = new VBox(10, drop, search, list);
        content.getStyleClass().add("drawer-content");
        evidence.setContent(content);
        evidence.setClosable(false);
        history.setText(words.text("criterion.history"));
        history.setClosable(false);
        view.setId("criterion-drawer");
        view.getStyleClass().add("criterion-drawer");
        VBox.setVgrow(view, Priority.ALWAYS);
    }

    private void handle() {
        search.textProperty().addListener(o -> update());
        context.fields().focusedProperty().addListener(o -> showHistory());
        history.selectedProperty().addListener(o -> showHistory());
    }

    /** Shows the evidence as it is now. */
    void update() {
        String query = search.getText().strip();
        List<EvidenceItem> shown = query.isEmpty() ? model.evidence() : model.search(query);
        evidence.setText(words.text("criterion.evidence", model.evidence().size()));
        items.getChildren().setAll(shown.stream().limit(MOST_FOUND).map(i -> row(i, !query.isEmpty())).toList());
        if (shown.isEmpty()) {
            String key = query.isEmpty() ? "criterion.evidence.none" : "criterion.evidence.notFound";
            items.getChildren().add(Ui.text(words.text(key), "muted"));
        } else if (shown.size() > MOST_FOUND) {
            items.getChildren().add(Ui.text(words.text("criterion.evidence.more", shown.size() - MOST_FOUND), "muted", "small"));
        }
        showHints();
    }

    private Node row(EvidenceItem item, boolean found) {
        String code = model.code(item);
        Button cite = Ui.link("cite-" + item.id(), code.isEmpty() ? words.text("criterion.evidence.noCode") : code, () -> cite(item));
        cite.getStyleClass().add("citation-chip");
        cite.setDisable(code.isEmpty());
        cite.setAccessibleText(words.text("criterion.evidence.cite", code, item.title()));
        cite.setOnDragDetected(e -> {
            Dragboard board = cite.startDragAndDrop(TransferMode.COPY);
            ClipboardContent content = new ClipboardContent();
            content.putString(code);
            board.setContent(content);
            e.consume();
        });
        Label title = Ui.text(item.title().isBlank() ? words.text("criterion.evidence.untitled") : item.title());
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox doors = new HBox(8, Ui.link("open-" + item.id(), words.text("criterion.evidence.open"), () -> open(item)));
        if (found && !model.evidence().contains(item)) {
            doors.getChildren().add(Ui.link("attach-" + item.id(), words.text("criterion.evidence.attach"), () -> {
                model.attach(item);
                update();
            }));
        }
        Ui.visible(doors, doors.getChildren().size() > 1 || context.navigator().knows(Place.of(item.fields().key())));
        VBox row = new VBox(2, cite, title, about(item), doors);
        row.getStyleClass().add("evidence-row");
        return row;
    }

    private Label about(EvidenceItem item) {
        String type = item.file().isPresent() ? words.text("criterion.evidence.file") : words.text("criterion.evidence.paper");
        String used = String.join(", ", model.now().evidence().citedIn(item).stream().map(Object::toString).toList());
        return Ui.text(used.isEmpty() ? words.text("criterion.evidence.unused", type) : words.text("criterion.evidence.used", type, used),
                "muted", "small");
    }

    private void cite(EvidenceItem item) {
        if (!target.cite(model.code(item))) {
            context.notices().say(words.text("criterion.evidence.where"));
        }
    }

    private void open(EvidenceItem item) {
        context.navigator().go(Place.of(item.fields().key()));
    }

    private void showHints() {
        List<String> suggested = model.current().criterion().evidenceHints();
        hints.getChildren().clear();
        if (!suggested.isEmpty()) {
            hints.getChildren().add(Ui.text(words.text("criterion.hints"), "card-title"));
            suggested.forEach(s -> hints.getChildren().add(Ui.text("• " + s, "muted", "small")));
        }
    }

    private void showHistory() {
        if (!history.isSelected()) {
            return;
        }
        Messages kit = context.texts().kit();
        Optional<HistoryList> list = context.fields().focusedProperty().get().map(f -> new HistoryList(kit, f));
        list.ifPresent(l -> {
            l.load();
            l.onRestored(l::load);
        });
        VBox content = new VBox(list.map(l -> (Node) l.view()).orElseGet(() -> Ui.text(words.text("criterion.history.none"), "muted")));
        content.getStyleClass().add("drawer-content");
        history.setContent(content);
    }

    /** Ctrl+M: straight to finding and citing evidence. */
    void focusSearch() {
        view.getSelectionModel().select(evidence);
        search.requestFocus();
        search.selectAll();
    }
}
