package vn.truongchuan.domain.data;

import java.util.List;
import java.util.Optional;
import vn.truongchuan.domain.field.FieldEdit;

/** What pasting a block would do, cell by cell, before anything is written. */
public record PastePreview(List<Cell> cells) {

    public PastePreview {
        cells = List.copyOf(cells);
    }

    /** What becomes of a pasted cell. */
    public enum Outcome {
        /** Writes a number. */
        VALUE,
        /** The same number stands there already. */
        SAME,
        /** Blank or "-": nothing is written, nothing is cleared. */
        BLANK,
        /** The program computes this cell; what was pasted is passed over. */
        COMPUTED,
        /** No number, or one that could mean two things. */
        BAD,
        /** Lies beside the table, or in a year the table does not show. */
        OUTSIDE
    }

    /**
     * One pasted cell.
     *
     * @param address where it stood in the block, "R2C3"
     * @param text as it was copied
     * @param row label of the row it falls on, "" where it falls beside the table
     * @param column heading of the column it falls on
     */
    public record Cell(String address, String text, Outcome outcome, String row, String column, Optional<FieldEdit> edit) {

        static Cell nowhere(String address, String text, Outcome outcome) {
            return new Cell(address, text, outcome, "", "", Optional.empty());
        }
    }

    /** The edits to save, those that change something. */
    public List<FieldEdit> edits() {
        return cells.stream().filter(c -> c.outcome() == Outcome.VALUE).flatMap(c -> c.edit().stream()).toList();
    }

    /** The cells a person should look at. */
    public List<Cell> troubles() {
        return cells.stream().filter(c -> c.outcome() == Outcome.BAD || c.outcome() == Outcome.OUTSIDE).toList();
    }
}
