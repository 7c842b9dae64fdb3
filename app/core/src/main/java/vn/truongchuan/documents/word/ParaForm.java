package vn.truongchuan.documents.word;

/**
 * How a paragraph stands where it differs from its style.
 *
 * @param before space before in twips, -1 for the style's
 * @param after space after in twips, -1 for the style's
 * @param left left indent in twips, -1 for the style's
 * @param together whether it stays on the page of the next paragraph
 */
public record ParaForm(TextStyle style, Align align, int before, int after, int left, boolean together, boolean pageBreak) {
    public static final ParaForm BODY = of(TextStyle.BODY);
    public static final ParaForm PLAIN = of(TextStyle.PLAIN);
    public static final ParaForm CENTRE = PLAIN.align(Align.CENTRE);
    public static final ParaForm ITEM = of(TextStyle.ITEM);
    public static final ParaForm TABLE = of(TextStyle.TABLE);

    /** Where the lines stand; STYLE leaves it to the style. */
    public enum Align { STYLE, LEFT, CENTRE, RIGHT, BOTH }

    public static ParaForm of(TextStyle style) {
        return new ParaForm(style, Align.STYLE, -1, -1, -1, false, false);
    }

    public ParaForm align(Align next) {
        return new ParaForm(style, next, before, after, left, together, pageBreak);
    }

    /** With space before and after, in points. */
    public ParaForm space(int pointsBefore, int pointsAfter) {
        return new ParaForm(style, align, pointsBefore * 20, pointsAfter * 20, left, together, pageBreak);
    }

    /** With a left indent in millimetres. */
    public ParaForm indent(double mm) {
        return new ParaForm(style, align, before, after, Measure.twips(mm), together, pageBreak);
    }

    public ParaForm keepNext() {
        return new ParaForm(style, align, before, after, left, true, pageBreak);
    }

    public ParaForm newPage() {
        return new ParaForm(style, align, before, after, left, together, true);
    }
}
