package vn.truongchuan.documents.word;

import java.math.BigInteger;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.IBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** One table row being written, cell by cell from the left. */
public final class WordRow {
    private static final String GREY = "EDEDED";
    private final CTRow row;
    private final IBody body;
    private final TextStyle style;
    private final int[] widths;
    private final boolean middle;
    private int column;

    WordRow(CTRow row, IBody body, TextStyle style, int[] widths, boolean middle) {
        this.row = row;
        this.body = body;
        this.style = style;
        this.widths = widths;
        this.middle = middle;
    }

    public WordRow cell(String text) {
        return cell(text, CellForm.LEFT);
    }

    /** Adds a cell; each line of the text is a paragraph. */
    public WordRow cell(String text, CellForm form) {
        CTTc cell = open(form);
        for (String line : CleanText.of(text).split("\n", -1)) {
            para(cell, form).text(line, form.letter());
        }
        return this;
    }

    /** Adds a cell whose paragraphs the caller writes. */
    public WordRow cell(CellForm form, Consumer<WordCell> writer) {
        writer.accept(new WordCell(open(form), body));
        return this;
    }

    /** Adds the same kind of cell for each text. */
    public WordRow cells(CellForm form, String... texts) {
        for (String text : texts) {
            cell(text, form);
        }
        return this;
    }

    /**
     * Adds a cell that is a content control as a whole: people write in it as many paragraphs as they like.
     * It names no type: LibreOffice makes an input field of one line of a control with a type.
     *
     * @param tag what programs know it by, at most 64 characters
     * @param name what people see
     * @param hint whether what stands in it only asks for a text
     */
    public WordRow control(String tag, String name, int id, boolean hint, Consumer<WordCell> writer) {
        CTSdtCell control = row.addNewSdt();
        CTSdtPr form = control.addNewSdtPr();
        form.addNewAlias().setVal(name);
        form.addNewTag().setVal(tag);
        form.addNewId().setVal(BigInteger.valueOf(id));
        form.addNewLock().setVal(STLock.SDT_LOCKED);
        if (hint) {
            form.addNewShowingPlcHdr();
        }
        writer.accept(new WordCell(open(control.addNewSdtContent().addNewTc(), CellForm.LEFT), body));
        return this;
    }

    private CTTc open(CellForm form) {
        return open(row.addNewTc(), form);
    }

    private CTTc open(CTTc cell, CellForm form) {
        if (column + form.span() > widths.length) {
            throw new IllegalStateException("the row is full: " + widths.length + " columns");
        }
        int width = 0;
        for (int i = 0; i < form.span(); i++) {
            width += widths[column++];
        }
        CTTcPr cellForm = cell.addNewTcPr();
        WordTable.width(cellForm.addNewTcW(), width);
        if (form.span() > 1) {
            cellForm.addNewGridSpan().setVal(BigInteger.valueOf(form.span()));
        }
        if (form.merge() != CellForm.Merge.NONE) {
            cellForm.addNewVMerge().setVal(form.merge() == CellForm.Merge.BEGIN ? STMerge.RESTART : STMerge.CONTINUE);
        }
        if (form.shaded()) {
            CTShd shade = cellForm.addNewShd();
            shade.setVal(STShd.CLEAR);
            shade.setColor("auto");
            shade.setFill(GREY);
        }
        if (middle) {
            cellForm.addNewVAlign().setVal(STVerticalJc.CENTER);
        }
        return cell;
    }

    private Para para(CTTc cell, CellForm form) {
        ParaForm plain = ParaForm.of(style).align(form.align());
        ParaForm look = form.together() ? plain.keepNext() : plain;
        return new Para(cell.addNewP(), body, form.indentMm() > 0 ? look.indent(form.indentMm()) : look);
    }
}
