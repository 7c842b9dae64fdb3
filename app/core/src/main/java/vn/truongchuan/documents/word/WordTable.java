package vn.truongchuan.documents.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.IBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** One table of fixed column widths being written, row by row from the top. */
public final class WordTable {
    private static final int PADDING = 57;
    private final CTTbl table;
    private final IBody body;
    private final int[] widths;
    private final TextStyle style;
    private final boolean ruled;

    WordTable(CTTbl empty, IBody body, TextStyle style, boolean ruled, int[] widths) {
        this.table = empty;
        this.body = body;
        this.style = style;
        this.ruled = ruled;
        this.widths = widths.clone();
        CTTblPr form = empty.addNewTblPr();
        int sum = 0;
        var grid = empty.addNewTblGrid();
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
            sum += width;
        }
        width(form.addNewTblW(), sum);
        form.addNewJc().setVal(STJcTable.CENTER);
        if (ruled) {
            rules(form.addNewTblBorders());
        }
        form.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblCellMar margins = form.addNewTblCellMar();
        width(margins.addNewLeft(), ruled ? PADDING : 0);
        width(margins.addNewRight(), ruled ? PADDING : 0);
    }

    static void width(CTTblWidth width, int twips) {
        width.setW(BigInteger.valueOf(twips));
        width.setType(STTblWidth.DXA);
    }

    private static void rules(CTTblBorders borders) {
        for (CTBorder border : new CTBorder[] {borders.addNewTop(), borders.addNewLeft(), borders.addNewBottom(),
            borders.addNewRight(), borders.addNewInsideH(), borders.addNewInsideV()}) {
            border.setVal(STBorder.SINGLE);
            border.setSz(BigInteger.valueOf(4));
            border.setSpace(BigInteger.ZERO);
            border.setColor("000000");
        }
    }

    /** A row that is repeated on each page; header rows stand together at the top. */
    public WordRow header() {
        CTRow row = table.addNewTr();
        var form = row.addNewTrPr();
        form.addNewCantSplit();
        form.addNewTblHeader();
        return new WordRow(row, body, style, widths, ruled);
    }

    /** A row that stays on one page. */
    public WordRow row() {
        CTRow row = table.addNewTr();
        row.addNewTrPr().addNewCantSplit();
        return new WordRow(row, body, style, widths, ruled);
    }

    /** A row of at least this height that stays on one page. */
    public WordRow row(double heightMm) {
        CTRow row = table.addNewTr();
        var form = row.addNewTrPr();
        form.addNewCantSplit();
        form.addNewTrHeight().setVal(BigInteger.valueOf(Measure.twips(heightMm)));
        return new WordRow(row, body, style, widths, ruled);
    }

    /** A row of at least this height that may go over the end of a page. */
    public WordRow longRow(double heightMm) {
        CTRow row = table.addNewTr();
        row.addNewTrPr().addNewTrHeight().setVal(BigInteger.valueOf(Measure.twips(heightMm)));
        return new WordRow(row, body, style, widths, false);
    }

    /** A row with long texts that may go over the end of a page. */
    public WordRow longRow() {
        return new WordRow(table.addNewTr(), body, style, widths, false);
    }
}
