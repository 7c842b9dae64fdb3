package vn.truongchuan.domain.data;

import java.util.List;
import java.util.Optional;

/**
 * One table of the school's numbers as a form lays it out.
 *
 * @param id names its cells: entity {@code table:<id>}
 * @param section numbered heading of the part it stands in, e.g. "4. Học sinh"
 * @param heading own lettered heading in that part, may be empty
 * @param rowHeading head of the column of labels
 * @param ordinals whether it has a TT column
 * @param noteColumn head of the Ghi chú column; empty where the form has none
 * @param freeRows whether the school may add rows of its own below ("Các số liệu khác")
 * @param columns fixed columns; empty where the columns are school years
 */
public record DataTable(String id, String section, String heading, String rowHeading, boolean ordinals, Optional<String> noteColumn,
                        boolean freeRows, List<DataColumn> columns, List<DataRow> rows, List<DataCheck> checks) {

    public DataTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        checks = List.copyOf(checks);
    }

    public boolean byYear() {
        return columns.isEmpty();
    }

    /** Whether it has a Ghi chú column. */
    public boolean notes() {
        return noteColumn.isPresent();
    }

    public String noteHeading() {
        return noteColumn.orElse("");
    }

    /** Its own heading, or its section's where it has none. */
    public String title() {
        return heading.isEmpty() ? section : heading;
    }

    public Optional<DataRow> row(String key) {
        return rows.stream().filter(r -> r.key().equals(key)).findFirst();
    }
}
