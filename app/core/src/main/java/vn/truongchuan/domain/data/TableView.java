package vn.truongchuan.domain.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One table as this school has it: the rows of its education levels, then its own rows. */
public record TableView(DataTable table, List<DataColumn> columns, List<RowView> rows) {
    /** Field name part that holds a free row's label. */
    public static final String LABEL = "label";
    /** Field name part that holds a row's note. */
    public static final String NOTE = "note";

    public TableView {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public Optional<RowView> row(String key) {
        return rows.stream().filter(r -> r.key().equals(key)).findFirst();
    }

    public Optional<CellView> cell(String row, String column) {
        return row(row).flatMap(r -> r.cell(column));
    }

    /** Whether the school has typed nothing in it yet. */
    public boolean untouched() {
        return rows.stream().flatMap(r -> r.cells().stream()).allMatch(c -> c.typed().isEmpty());
    }

    /** The table as it is printed: every cell a text, nothing for what is not known. */
    public PrintedTable print() {
        List<PrintedTable.Column> printed = new ArrayList<>();
        columns.forEach(c -> printed.add(new PrintedTable.Column(c.key(), c.group().orElse(""), c.label(), false)));
        if (table.notes()) {
            printed.add(new PrintedTable.Column(NOTE, "", table.noteHeading(), true));
        }
        String section = table.heading().isEmpty() ? "" : table.section();
        return new PrintedTable(table.id(), section, table.title(), table.ordinals(), table.rowHeading(), printed,
                rows.stream().map(this::print).toList());
    }

    private PrintedTable.Row print(RowView row) {
        List<String> texts = new ArrayList<>(row.cells().stream().map(CellView::display).toList());
        if (table.notes()) {
            texts.add(row.note());
        }
        return new PrintedTable.Row(row.key(), row.row().ordinal(), row.row().label(), row.row().indent(), row.row().bold(), texts);
    }

    /** Key of the next row the school may add of its own. */
    public String nextFreeRow() {
        int last = rows.stream().filter(RowView::free).map(RowView::key).mapToInt(FreeRows::number).max().orElse(0);
        return FreeRows.key(last + 1);
    }
}
