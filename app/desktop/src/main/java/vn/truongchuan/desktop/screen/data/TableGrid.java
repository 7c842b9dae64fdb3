package vn.truongchuan.desktop.screen.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.material2.Material2AL;
import vn.truongchuan.desktop.kit.FieldControls;
import vn.truongchuan.desktop.kit.FieldForm;
import vn.truongchuan.desktop.kit.SavedTextField;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.domain.data.CellView;
import vn.truongchuan.domain.data.DataColumn;
import vn.truongchuan.domain.data.DataWarning;
import vn.truongchuan.domain.data.RowView;
import vn.truongchuan.domain.data.TableView;
import vn.truongchuan.domain.data.Unit;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.text.Messages;

/** One data table as a grid; built once for its rows, afterwards only what is computed changes in it. */
final class TableGrid extends GridPane {
    private static final PseudoClass WARNED = PseudoClass.getPseudoClass("warned");
    private final FieldControls controls;
    private final Messages words;
    private final Doors doors;
    private final Map<FieldKey, SavedTextField> typed = new HashMap<>();
    private final Map<FieldKey, ComputedCell> computed = new HashMap<>();
    private final Map<FieldKey, Label> shares = new HashMap<>();
    private final List<List<SavedTextField>> lines = new ArrayList<>();

    /** What the grid asks its view to do. */
    interface Doors {
        void paste(RowView row, String column, String text);

        void delete(RowView row);
    }

    TableGrid(FieldControls controls, Messages words, TableView table, Doors doors) {
        this.controls = controls;
        this.words = words;
        this.doors = doors;
        setId("data-grid");
        getStyleClass().add("data-grid");
        headings(table);
        int line = getRowCount();
        for (RowView row : table.rows()) {
            row(table, row, line++);
        }
        addEventFilter(KeyEvent.KEY_PRESSED, event -> new GridKeys(lines).handle(event));
    }

    /** Whether the same grid can show these rows. */
    static List<String> shape(TableView table) {
        List<String> shape = new ArrayList<>(List.of(table.table().id()));
        table.columns().forEach(c -> shape.add(c.key()));
        table.rows().forEach(r -> shape.add(r.key()));
        return shape;
    }

    private void headings(TableView table) {
        boolean grouped = table.columns().stream().anyMatch(c -> c.group().isPresent());
        int last = grouped ? 1 : 0;
        column(table.table().ordinals() ? 36 : 0, table.table().ordinals() ? 36 : 0, Priority.NEVER, HPos.CENTER);
        column(120, 180, Priority.ALWAYS, HPos.LEFT);
        if (table.table().ordinals()) {
            heading(words.text("data.row.ordinal"), 0, last, 1);
        }
        heading(table.table().rowHeading(), 1, last, 1);
        int at = 2;
        String group = "";
        for (DataColumn column : table.columns()) {
            column(74, 88, Priority.SOMETIMES, HPos.RIGHT);
            heading(column.label(), at, last, 1);
            if (column.group().isPresent() && !column.group().get().equals(group)) {
                heading(column.group().get(), at, 0, (int) table.columns().stream().filter(c -> c.group().equals(column.group())).count());
            }
            group = column.group().orElse("");
            at++;
        }
        if (table.table().notes()) {
            column(70, 120, Priority.SOMETIMES, HPos.LEFT);
            heading(words.text("data.note"), at, last, 1);
        }
    }

    private void column(double least, double width, Priority grow, HPos side) {
        ColumnConstraints column = new ColumnConstraints();
        column.setMinWidth(least);
        column.setPrefWidth(width);
        column.setHgrow(grow);
        column.setHalignment(side);
        column.setFillWidth(true);
        getColumnConstraints().add(column);
    }

    private void heading(String text, int column, int row, int span) {
        Label label = Ui.text(text, "data-heading", "small", "muted");
        label.setMaxWidth(Double.MAX_VALUE);
        add(label, column, row, span, 1);
    }

    private void row(TableView table, RowView row, int line) {
        if (table.table().ordinals()) {
            add(Ui.text(row.row().ordinal(), "data-ordinal", "muted"), 0, line);
        }
        add(label(row), 1, line);
        List<SavedTextField> fields = new ArrayList<>();
        int at = 2;
        for (CellView cell : row.cells()) {
            String name = words.text("data.cell", plain(row), table.columns().get(at - 2).label());
            Node node = cell(row, cell, name, fields);
            add(node, at++, line);
        }
        if (table.table().notes()) {
            SavedTextField note = controls.line("note-" + row.key(), words.text("data.note.of", plain(row)), row.noteField());
            note.getStyleClass().add("data-note");
            note.setMaxHeight(Double.MAX_VALUE);
            fields.add(note);
            add(note, at, line);
        }
        lines.add(fields);
    }

    private Node label(RowView row) {
        if (row.labelField().isEmpty()) {
            Label label = Ui.text(row.row().label(), row.row().bold() ? "strong" : "data-label");
            label.setStyle("-fx-padding: 3 4 3 " + row.row().indent() * 16 + ";");
            return label;
        }
        SavedTextField name = controls.line("label-" + row.key(), words.text("data.free.name"), row.labelField().get());
        typed.put(row.labelField().get(), name);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox box = new HBox(name, Ui.iconButton("delete-" + row.key(), Material2AL.DELETE_OUTLINE, words.text("data.free.delete"),
                () -> doors.delete(row)));
        box.getStyleClass().add("data-free");
        return box;
    }

    private static String plain(RowView row) {
        return row.row().label().replaceFirst("^- ", "");
    }

    private Node cell(RowView row, CellView cell, String name, List<SavedTextField> fields) {
        if (cell.state() == CellView.State.HEADING) {
            fields.add(null);
            return new Label();
        }
        if (!cell.editable()) {
            fields.add(null);
            ComputedCell label = new ComputedCell(words, words.text("data.cell.computed", plain(row), name));
            computed.put(cell.field(), label);
            return label;
        }
        SavedTextField field = controls.field("cell-" + row.key() + "-" + cell.column(), name, cell.field(), form(row.row().unit()));
        field.getStyleClass().add("data-cell");
        field.setMaxHeight(Double.MAX_VALUE);
        field.setOnBlockPasted(text -> doors.paste(row, cell.column(), text));
        typed.put(cell.field(), field);
        fields.add(field);
        if (row.row().shareOf().isEmpty()) {
            return field;
        }
        Label share = Ui.line("", "small", "muted");
        shares.put(cell.field(), share);
        HBox box = new HBox(share, field);
        HBox.setHgrow(field, Priority.ALWAYS);
        box.getStyleClass().add("data-shared");
        return box;
    }

    private static FieldForm form(Unit unit) {
        return switch (unit) {
            case COUNT -> FieldForm.COUNT;
            case PERCENT -> FieldForm.PERCENT;
            case RATIO -> FieldForm.RATIO;
        };
    }

    /** Shows what is computed now and marks the cells that do not fit. */
    void update(TableView table, List<DataWarning> warnings, Messages sentences) {
        for (RowView row : table.rows()) {
            for (CellView cell : row.cells()) {
                Optional.ofNullable(computed.get(cell.field())).ifPresent(c -> c.show(cell));
                Optional.ofNullable(shares.get(cell.field())).ifPresent(s -> s.setText(share(cell)));
                warn(cell.field(), warnings.stream().filter(w -> w.cell().equals(cell.field()))
                        .map(w -> sentences.text("data.warning." + w.kind(), w.arguments().toArray())).toList());
            }
        }
    }

    private static String share(CellView cell) {
        int open = cell.display().indexOf('(');
        return open < 0 ? "" : cell.display().substring(open + 1, cell.display().length() - 1);
    }

    private void warn(FieldKey key, List<String> sentences) {
        Node node = typed.containsKey(key) ? typed.get(key) : computed.get(key);
        if (node != null) {
            node.pseudoClassStateChanged(WARNED, !sentences.isEmpty());
            if (node instanceof SavedTextField field) {
                field.setTooltip(sentences.isEmpty() ? null : new Tooltip(String.join("\n", sentences)));
                field.setAccessibleHelp(String.join(" ", sentences));
            }
        }
    }

    /** The control of a field, for doors that lead here. */
    Optional<Node> control(FieldKey key) {
        return Optional.<Node>ofNullable(typed.get(key)).or(() -> Optional.ofNullable(computed.get(key)));
    }
}
