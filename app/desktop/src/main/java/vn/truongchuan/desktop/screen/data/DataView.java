package vn.truongchuan.desktop.screen.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.truongchuan.desktop.kit.Leading;
import vn.truongchuan.desktop.kit.SavedTextField;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.desktop.kit.ScreenPane;
import vn.truongchuan.desktop.kit.Tone;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.domain.data.DataWarning;
import vn.truongchuan.domain.data.PastePreview;
import vn.truongchuan.domain.data.RowView;
import vn.truongchuan.domain.data.TableView;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.text.Messages;

/** The tables on the left, the chosen one as a grid, what does not fit below it. */
final class DataView implements TableGrid.Doors {
    private final ScreenContext context;
    private final DataModel model;
    private final Messages words;
    private final ScreenPane pane;
    private final ListView<String> list = new ListView<>();
    private final Label heading = Ui.text("", "card-title");
    private final VBox card;
    private final VBox warnings = Ui.card();
    private final Button addRow;
    private final HBox levels;
    private final ScrollPane page;
    private List<String> shape = List.of();
    private TableGrid grid;

    DataView(ScreenContext context, DataModel model) {
        this.context = context;
        this.model = model;
        this.words = context.messages();
        this.pane = new ScreenPane(words.text("data.title"));
        this.addRow = Ui.button("data-free-add", words.text("data.free.add"), this::addFreeRow);
        this.card = Ui.card(heading, new Label(), addRow);
        this.levels = new HBox(8, Ui.text(words.text("data.noLevels"), "warning-text"),
                Ui.link("data-levels", words.text("data.noLevels.door"), () -> context.navigator().show("school")));
        VBox content = new VBox(card, warnings);
        content.getStyleClass().add("page");
        this.page = Ui.page("data-page", content);
        layOut();
        bind();
    }

    Region region() {
        return pane;
    }

    private void layOut() {
        list.setId("data-tables");
        list.setAccessibleText(words.text("data.tables"));
        list.getStyleClass().add("side-list");
        list.setCellFactory(view -> new TableCellOfList(words, model));
        HBox.setHgrow(page, Priority.ALWAYS);
        pane.setCenter(new HBox(list, page));
        pane.below(Ui.text(words.text("data.legend"), "small", "muted"));
        if (model.provisional()) {
            pane.below(Ui.text(words.text("data.provisional"), "small", "warning-text"));
        }
        pane.below(levels);
    }

    private void bind() {
        list.getItems().setAll(model.tables().stream().map(t -> t.table().id()).toList());
        list.getSelectionModel().select(model.chosenProperty().get());
        list.getSelectionModel().selectedItemProperty().addListener((value, before, now) ->
                Optional.ofNullable(now).ifPresent(model.chosenProperty()::set));
        model.chosenProperty().addListener((value, before, now) -> {
            list.getSelectionModel().select(now);
            page.setVvalue(0);
            show();
        });
        model.viewsProperty().addListener((value, before, now) -> show());
        show();
    }

    private void show() {
        List<String> ids = model.tables().stream().map(t -> t.table().id()).toList();
        if (!ids.equals(list.getItems())) {
            list.getItems().setAll(ids);
            list.getSelectionModel().select(model.chosenProperty().get());
        }
        list.refresh();
        Ui.visible(levels, !model.levelsKnown());
        summary();
        if (model.chosenProperty().get().isEmpty()) {
            return;
        }
        TableView table = model.table(model.chosenProperty().get());
        List<DataWarning> found = model.warnings(table.table().id());
        if (!TableGrid.shape(table).equals(shape)) {
            shape = TableGrid.shape(table);
            grid = new TableGrid(context.fields(), words, table, this);
            card.getChildren().set(1, grid);
            heading.setText(heading(table));
            Ui.visible(addRow, table.table().freeRows());
        }
        grid.update(table, found, words);
        showWarnings(found);
    }

    private static String heading(TableView table) {
        return table.table().heading().isEmpty() ? table.table().section()
                : table.table().section() + " – " + table.table().heading();
    }

    private void summary() {
        String complete = Long.toString(model.complete());
        String all = Integer.toString(model.tables().size());
        int odd = model.warnings().size();
        if (odd > 0) {
            pane.state(words.text("data.summary.warnings", complete, all, Integer.toString(odd)), Tone.WARNING);
        } else {
            pane.state(words.text("data.summary", complete, all));
        }
    }

    private void showWarnings(List<DataWarning> found) {
        List<Node> lines = new ArrayList<>();
        lines.add(Ui.text(words.text("data.warnings.title"), "card-title"));
        for (DataWarning warning : found) {
            Button door = Ui.link("data-warning-" + lines.size(), words.text("data.warning." + warning.kind(),
                    warning.arguments().toArray()), () -> goTo(warning.cell()));
            door.setWrapText(true);
            door.setGraphic(Ui.icon(Tone.WARNING.icon()));
            door.setMinWidth(0);
            lines.add(door);
        }
        if (found.isEmpty()) {
            lines.add(Ui.text(words.text("data.warnings.none"), "muted"));
        }
        warnings.getChildren().setAll(lines);
        Ui.visible(warnings, !model.table(model.chosenProperty().get()).untouched());
    }

    /** Leads to a cell, in whichever table it stands. */
    void goTo(FieldKey cell) {
        model.chosenProperty().set(cell.entity().id());
        grid.control(cell).ifPresent(Leading::to);
    }

    void choose(String table) {
        if (list.getItems().contains(table)) {
            model.chosenProperty().set(table);
        }
    }

    @Override
    public void paste(RowView row, String column, String text) {
        String table = model.chosenProperty().get();
        context.saver().whenSaved(() -> {
            PastePreview preview = model.preview(table, row.key(), column, text);
            String count = Integer.toString(preview.edits().size());
            Optional<Runnable> undo = context.dialogs().form(words.text("data.paste.title"), new PastePane(words, preview),
                    words.text("data.paste.accept", count), () -> model.paste(preview));
            undo.filter(u -> !preview.edits().isEmpty()).ifPresent(u -> context.notices().say(
                    words.text("data.paste.done", count, model.table(table).table().title()), context.texts().kit().text("menu.undo"), u));
        }, context.dialogs()::failure);
    }

    @Override
    public void delete(RowView row) {
        String name = row.row().label();
        Runnable undo = model.deleteFreeRow(row);
        context.notices().say(words.text("data.free.deleted", name), context.texts().kit().text("menu.undo"), undo);
    }

    private void addFreeRow() {
        FieldKey label = model.addFreeRow(model.chosenProperty().get(), words.text("data.free.label"));
        context.saver().whenSaved(() -> grid.control(label).ifPresent(node -> {
            Leading.to(node);
            ((SavedTextField) node).selectAll();
        }), context.dialogs()::failure);
    }
}
