package vn.truongchuan.documents.sheet;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.truongchuan.documents.word.CleanText;

/** One sheet being written from top to bottom. */
public final class Sheet {
    private static final double INCH = 2.54;
    private final XSSFSheet sheet;
    private final CellLooks looks;
    private final int[] widths;
    private final int columns;
    private int next;

    Sheet(XSSFSheet sheet, CellLooks looks, boolean landscape, int... widths) {
        this.sheet = sheet;
        this.looks = looks;
        this.widths = widths.clone();
        this.columns = widths.length;
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * 256);
        }
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(landscape);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, 2.0 / INCH);
        sheet.setMargin(PageMargin.RIGHT, 1.5 / INCH);
        sheet.setMargin(PageMargin.TOP, 2.0 / INCH);
        sheet.setMargin(PageMargin.BOTTOM, 2.0 / INCH);
        sheet.setMargin(PageMargin.HEADER, 0.8 / INCH);
        sheet.setMargin(PageMargin.FOOTER, 0.8 / INCH);
        sheet.getFooter().setCenter("&P/&N");
    }

    /** A line over all columns, bold and in the middle. */
    public void title(String text) {
        line(text, looks.title);
    }

    /** A line over all columns. */
    public void line(String text) {
        line(text, looks.plain);
    }

    /** A bold line over all columns of the table. */
    public void group(String text) {
        line(text, looks.bold);
    }

    private void line(String text, XSSFCellStyle look) {
        XSSFCell cell = sheet.createRow(next).createCell(0);
        cell.setCellValue(CleanText.of(text));
        cell.setCellStyle(look);
        if (columns > 1) {
            sheet.addMergedRegion(new CellRangeAddress(next, next, 0, columns - 1));
        }
        next++;
    }

    public void gap() {
        next++;
    }

    /**
     * The head of the table: repeated on each printed page, kept in sight while scrolling.
     *
     * @param keptColumns columns at the left that stay in sight too
     */
    public void head(int keptColumns, String... headings) {
        sheet.setRepeatingRows(new CellRangeAddress(next, next, 0, columns - 1));
        SheetRow row = row();
        for (String heading : headings) {
            row.head(heading);
        }
        sheet.createFreezePane(keptColumns, next);
    }

    public SheetRow row() {
        return new SheetRow(sheet.createRow(next++), looks, widths);
    }

    /** Number of the row that comes next, as formulas count. */
    public int nextRow() {
        return next + 1;
    }

    /** Letters of a column, as formulas name it. */
    public static String letters(int column) {
        return CellReference.convertNumToColString(column);
    }
}
