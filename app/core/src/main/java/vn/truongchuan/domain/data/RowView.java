package vn.truongchuan.domain.data;

import java.util.List;
import java.util.Optional;
import vn.truongchuan.domain.field.FieldKey;

/**
 * One row with its cells; a free row has its label from a field.
 *
 * @param noteField where the row's Ghi chú is typed
 * @param labelField where a free row's label is typed
 */
public record RowView(DataRow row, List<CellView> cells, String note, FieldKey noteField, Optional<FieldKey> labelField) {

    public RowView {
        cells = List.copyOf(cells);
    }

    public String key() {
        return row.key();
    }

    public boolean free() {
        return labelField.isPresent();
    }

    public Optional<CellView> cell(String column) {
        return cells.stream().filter(c -> c.column().equals(column)).findFirst();
    }
}
