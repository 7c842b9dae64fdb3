package vn.truongchuan.desktop.screen.evidence;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.desktop.kit.ScreenPane;
import vn.truongchuan.desktop.kit.Tone;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.text.Messages;

/** Search and filters above, the register on the left, the chosen evidence beside it; files may be dropped anywhere. */
final class EvidenceView {
    private final EvidenceModel model;
    private final EvidenceActions actions;
    private final Messages words;
    private final ScreenPane pane;
    private final TextField search = new TextField();
    private final ScopeChoice scope;
    private final ToggleGroup filters = new ToggleGroup();
    private final FlowPane filterRow = new FlowPane();
    private final EvidenceTable table;
    private final EvidenceForm form;
    private final ManyPane many;
    private final Label nothing;
    private final MenuButton add;
    private final MenuButton more;
    private final HBox work;
    private final VBox empty;
    private final Label drop;
    private final HBox finding;
    private Optional<String> shown = Optional.empty();

    EvidenceView(ScreenContext context, EvidenceModel model, EvidenceWork evidenceWork) {
        this.model = model;
        this.words = context.messages();
        this.actions = new EvidenceActions(context, model, evidenceWork, new FileQuestions(context.stage(), words.text("evidence.title")));
        this.pane = new ScreenPane(words.text("evidence.title"));
        this.scope = ScopeChoice.standards(words, "evidence-scope", words.text("evidence.scope"), model.now().set(),
                words.text("evidence.scope.all"));
        this.table = new EvidenceTable(words, model);
        this.form = new EvidenceForm(context, model, evidenceWork, actions);
        this.many = new ManyPane(words, model, actions);
        this.nothing = Ui.text(words.text("evidence.none.selected"), "muted");
        this.add = menu("evidence-add", "evidence.add", "files", "folder", "paper");
        this.more = menu("evidence-more", "evidence.more", "check", "renumber", "box");
        StackPane detail = new StackPane(nothing, many.region(), form.region());
        detail.getStyleClass().add("detail");
        this.work = new HBox(table, detail);
        this.empty = Ui.empty(words.text("evidence.empty"), words.text("evidence.empty.what"),
                Ui.button("evidence-first", words.text("evidence.add.files"), actions::chooseFiles, "accent"),
                Ui.button("evidence-first-folder", words.text("evidence.add.folder"), actions::chooseFolder),
                Ui.button("evidence-first-paper", words.text("evidence.add.paper"), actions::addPaper));
        this.drop = Ui.text(words.text("evidence.drop"), "drop-veil");
        this.finding = new HBox(8, search, scope);
        layOut();
        bind();
        handle();
    }

    Region region() {
        return pane;
    }

    private MenuButton menu(String id, String key, String... items) {
        MenuButton menu = new MenuButton(words.text(key));
        menu.setId(id);
        menu.setMinWidth(Region.USE_PREF_SIZE);
        for (String item : items) {
            MenuItem entry = new MenuItem(words.text(key + "." + item));
            entry.setId(id + "-" + item);
            entry.setOnAction(event -> does(item));
            menu.getItems().add(entry);
        }
        return menu;
    }

    private void does(String item) {
        switch (item) {
            case "files" -> actions.chooseFiles();
            case "folder" -> actions.chooseFolder();
            case "paper" -> actions.addPaper();
            case "check" -> actions.checkAll();
            case "renumber" -> actions.renumber();
            default -> actions.changeBox();
        }
    }

    private void layOut() {
        add.getStyleClass().add("accent");
        more.getItems().get(2).setVisible(model.now().set().evidenceCode().boxed());
        search.setId("evidence-search");
        search.setPromptText(words.text("evidence.search"));
        search.setAccessibleText(words.text("evidence.search"));
        HBox.setHgrow(search, Priority.ALWAYS);
        scope.setPrefWidth(260);
        filterRow.getStyleClass().add("filters");
        filterRow.setAccessibleText(words.text("evidence.filters"));
        for (EvidenceModel.Filter filter : EvidenceModel.Filter.values()) {
            ToggleButton button = new ToggleButton(words.text("evidence.filter." + filter));
            button.setId("evidence-filter-" + filter);
            button.setUserData(filter);
            button.setToggleGroup(filters);
            button.setSelected(filter == model.filterProperty().get());
            filterRow.getChildren().add(button);
        }
        HBox.setHgrow(table, Priority.ALWAYS);
        work.getStyleClass().add("master-detail");
        drop.setVisible(false);
        drop.setMouseTransparent(true);
        drop.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        pane.actions(more, add);
        pane.below(finding).below(filterRow);
        pane.setCenter(new StackPane(work, empty, drop));
    }

    private void bind() {
        search.textProperty().addListener((value, before, now) -> model.queryProperty().set(now));
        model.queryProperty().addListener((value, before, now) -> {
            if (!search.isFocused() && !now.equals(search.getText())) {
                search.setText(now);
            }
        });
        scope.valueProperty().addListener((value, before, now) -> model.scopeProperty().set(scope.chosen()));
        model.scopeProperty().addListener((value, before, now) -> scope.choose(now));
        filters.selectedToggleProperty().addListener((value, before, now) -> {
            if (now == null) {
                before.setSelected(true);
            } else {
                model.filterProperty().set((EvidenceModel.Filter) now.getUserData());
            }
        });
        model.filterProperty().addListener((value, before, now) -> filters.getToggles().stream()
                .filter(t -> t.getUserData() == now).forEach(filters::selectToggle));
        model.chosenProperty().addListener((value, before, now) -> show(now));
        model.totalsProperty().addListener((value, before, now) -> sum());
        model.rows().addListener((javafx.collections.ListChangeListener<EvidenceRow>) change -> sum());
        show(model.chosenProperty().get());
        sum();
    }

    private void show(List<String> chosen) {
        nothing.setVisible(chosen.isEmpty());
        many.region().setVisible(chosen.size() > 1);
        form.region().setVisible(chosen.size() == 1);
        Optional<String> one = chosen.size() == 1 ? Optional.of(chosen.get(0)) : Optional.empty();
        if (!one.equals(shown)) {
            one.ifPresent(form::show);
            shown = one;
        }
        if (chosen.size() > 1) {
            many.refresh();
        }
    }

    private void sum() {
        EvidenceModel.Totals now = model.totalsProperty().get();
        boolean none = now.all() == 0;
        Ui.visible(work, !none);
        Ui.visible(empty, none);
        List.of(add, more, finding, filterRow).forEach(node -> Ui.visible(node, !none));
        String all = Integer.toString(now.all());
        List<String> parts = new ArrayList<>();
        parts.add(model.rows().size() == now.all() ? words.text("evidence.summary", all)
                : words.text("evidence.summary.shown", Integer.toString(model.rows().size()), all));
        part(parts, "noFile", now.noFile());
        part(parts, "expired", now.expired());
        part(parts, "lost", now.lost());
        String line = none ? "" : String.join(" · ", parts);
        if (now.lost() + now.expired() > 0) {
            pane.state(line, Tone.WARNING);
        } else {
            pane.state(line);
        }
    }

    private void part(List<String> parts, String what, long number) {
        if (number > 0) {
            parts.add(words.text("evidence.summary." + what, Long.toString(number)));
        }
    }

    private void handle() {
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isControlDown() && event.getCode() == KeyCode.F) {
                search.requestFocus();
                search.selectAll();
                event.consume();
            }
        });
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                actions.open();
            }
        });
        pane.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                drop.setVisible(true);
            }
            event.consume();
        });
        pane.setOnDragExited(event -> drop.setVisible(false));
        pane.setOnDragDropped(this::dropped);
    }

    private void dropped(DragEvent event) {
        drop.setVisible(false);
        List<File> files = event.getDragboard().getFiles();
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        actions.take(files.stream().map(File::toPath).toList());
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.DELETE) {
            actions.deleteChosen();
        } else if (event.getCode() == KeyCode.ENTER) {
            actions.open();
        } else if (event.getCode() == KeyCode.F2) {
            form.focus(EvidenceItem.TITLE);
        } else {
            return;
        }
        event.consume();
    }

    /** Follows what was saved. */
    void refresh() {
        table.refreshed();
        shown.ifPresent(form::refresh);
        if (model.chosenProperty().get().size() > 1) {
            many.refresh();
        }
    }

    /** Leads to one piece of evidence and into a field. */
    void goTo(String id, Optional<String> field) {
        model.choose(List.of(id));
        table.reveal();
        table.requestFocus();
        field.ifPresent(form::focus);
    }
}
