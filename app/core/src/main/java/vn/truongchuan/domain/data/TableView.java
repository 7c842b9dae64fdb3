package vn.truongchuan.domain.data;

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

    /** Key of the next row the school may add of its own. */
    public String nextFreeRow() {
        int last = rows.stream().filter(RowView::free).map(RowView::key).mapToInt(FreeRows::number).max().orElse(0);
        return FreeRows.key(last + 1);
    }
}
