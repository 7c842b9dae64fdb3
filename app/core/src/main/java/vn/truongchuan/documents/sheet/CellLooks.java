package vn.truongchuan.documents.sheet;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The few looks of our cells, made once per workbook. */
final class CellLooks {
    private static final byte[] GREY = {(byte) 0xD9, (byte) 0xD9, (byte) 0xD9};
    private static final byte[] DARK_RED = {(byte) 0x8B, 0, 0};
    final XSSFCellStyle title;
    final XSSFCellStyle plain;
    final XSSFCellStyle head;
    final XSSFCellStyle text;
    final XSSFCellStyle centre;
    final XSSFCellStyle missing;
    final XSSFCellStyle bold;
    final XSSFCellStyle date;
    final XSSFCellStyle number;
    final XSSFCellStyle money;
    final XSSFCellStyle sum;
    private final XSSFWorkbook workbook;

    CellLooks(XSSFWorkbook workbook) {
        this.workbook = workbook;
        workbook.getFontAt(0).setFontName("Times New Roman");
        workbook.getFontAt(0).setFontHeightInPoints((short) 12);
        title = style(font(true, 14, null), HorizontalAlignment.CENTER, false);
        plain = style(font(false, 12, null), HorizontalAlignment.LEFT, false);
        head = style(font(true, 12, null), HorizontalAlignment.CENTER, true);
        head.setFillForegroundColor(new XSSFColor(GREY, null));
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        text = style(font(false, 12, null), HorizontalAlignment.LEFT, true);
        centre = style(font(false, 12, null), HorizontalAlignment.CENTER, true);
        missing = style(font(true, 12, DARK_RED), HorizontalAlignment.LEFT, true);
        bold = style(font(true, 12, null), HorizontalAlignment.LEFT, true);
        date = formatted(font(false, 12, null), "dd/mm/yyyy", HorizontalAlignment.CENTER);
        number = formatted(font(false, 12, null), "General", HorizontalAlignment.CENTER);
        money = formatted(font(false, 12, null), "#,##0", HorizontalAlignment.RIGHT);
        sum = formatted(font(true, 12, null), "#,##0", HorizontalAlignment.RIGHT);
    }

    private XSSFFont font(boolean bold, int points, byte[] colour) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        if (colour != null) {
            font.setColor(new XSSFColor(colour, null));
        }
        return font;
    }

    private XSSFCellStyle style(XSSFFont font, HorizontalAlignment align, boolean ruled) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(align);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        if (ruled) {
            style.setWrapText(true);
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }

    private XSSFCellStyle formatted(XSSFFont font, String format, HorizontalAlignment align) {
        XSSFCellStyle style = style(font, align, true);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }
}
