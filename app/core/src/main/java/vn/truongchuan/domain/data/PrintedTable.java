package vn.truongchuan.domain.data;

import java.util.List;

/**
 * A data table as report, workbook and screen print it: evaluated, every cell a Vietnamese text ("1.234,5").
 * What was never entered, or cannot be computed from what was entered, is an empty text and never 0.
 *
 * @param id id of the table, as in {@link TableCells}
 * @param title as the form prints it, number and letter included ("1. Số lớp học", "a) Số liệu tại thời điểm TĐG")
 * @param section heading printed once before the first table of a group ("3. Cán bộ quản lý, giáo viên, nhân viên"), or ""
 * @param numbered whether the form has a TT column
 * @param labelHeading heading of the label column ("Số liệu", or "" where the form leaves it blank)
 * @param columns the value columns in order, Ghi chú included where the form has it
 */
public record PrintedTable(String id, String section, String title, boolean numbered, String labelHeading,
                           List<Column> columns, List<Row> rows) {

    public PrintedTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * One value column.
     *
     * @param group heading above it that spans neighbours of the same group ("Trình độ đào tạo"), or ""
     * @param note whether it holds words (Ghi chú) and not numbers
     */
    public record Column(String id, String group, String heading, boolean note) {
    }

    /**
     * One row.
     *
     * @param number what stands under TT ("I", "1", "a"), or ""
     * @param indent 0 for a row of its own, 1 for a part of the row above
     * @param bold whether it is a group or total row
     * @param cells one text per column, in the order of the columns
     */
    public record Row(String id, String number, String label, int indent, boolean bold, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }
}
