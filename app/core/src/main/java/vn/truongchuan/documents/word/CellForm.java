package vn.truongchuan.documents.word;

/**
 * How a table cell looks.
 *
 * @param span how many columns it covers
 * @param together whether its row stays on the page of the next row
 * @param shaded whether it has the light grey ground of a header or total
 */
public record CellForm(ParaForm.Align align, Letter letter, int span, Merge merge, boolean shaded, double indentMm, boolean together) {
    public static final CellForm LEFT = new CellForm(ParaForm.Align.STYLE, Letter.PLAIN, 1, Merge.NONE, false, 0, false);
    public static final CellForm CENTRE = LEFT.align(ParaForm.Align.CENTRE);
    public static final CellForm RIGHT = LEFT.align(ParaForm.Align.RIGHT);
    public static final CellForm HEAD = CENTRE.letter(Letter.BOLD);
    public static final CellForm BOLD = LEFT.letter(Letter.BOLD);

    /** Whether a cell stands alone, begins a cell of several rows, or continues it. */
    public enum Merge { NONE, BEGIN, CONTINUE }

    public CellForm align(ParaForm.Align next) {
        return new CellForm(next, letter, span, merge, shaded, indentMm, together);
    }

    public CellForm letter(Letter next) {
        return new CellForm(align, next, span, merge, shaded, indentMm, together);
    }

    public CellForm span(int columns) {
        return new CellForm(align, letter, columns, merge, shaded, indentMm, together);
    }

    public CellForm begin() {
        return new CellForm(align, letter, span, Merge.BEGIN, shaded, indentMm, together);
    }

    public CellForm go() {
        return new CellForm(align, letter, span, Merge.CONTINUE, shaded, indentMm, together);
    }

    public CellForm shade() {
        return new CellForm(align, letter, span, merge, true, indentMm, together);
    }

    public CellForm indent(double mm) {
        return new CellForm(align, letter, span, merge, shaded, mm, together);
    }

    public CellForm keepNext() {
        return new CellForm(align, letter, span, merge, shaded, indentMm, true);
    }
}
