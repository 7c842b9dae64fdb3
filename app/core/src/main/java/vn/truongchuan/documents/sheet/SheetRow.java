package vn.truongchuan.documents.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import vn.truongchuan.documents.word.CleanText;
import vn.truongchuan.documents.word.Marker;

/** One row being written cell by cell; a text that looks like a formula stays a text. */
public final class SheetRow {
    /** The longest text a cell can hold. */
    public static final int LONGEST = 32_767;
    private static final float LINE_POINTS = 15.75f;
    private static final float MOST_POINTS = 409;
    private static final String CUT = "… (xem bản .docx)";
    private final XSSFRow row;
    private final CellLooks looks;
    private final int[] widths;
    private int column;
    private int lines = 1;

    SheetRow(XSSFRow row, CellLooks looks, int... widths) {
        this.row = row;
        this.looks = looks;
        this.widths = widths;
    }

    public SheetRow text(String text) {
        return text(text, Marker.begins(text) ? looks.missing : looks.text);
    }

    public SheetRow centre(String text) {
        return text(text, looks.centre);
    }

    public SheetRow bold(String text) {
        return text(text, looks.bold);
    }

    /** A cell of a head that is neither repeated nor kept in sight. */
    public SheetRow head(String text) {
        return text(text, looks.head);
    }

    private SheetRow text(String text, XSSFCellStyle look) {
        XSSFCell cell = cell(look);
        String clean = CleanText.of(text);
        if (!clean.isEmpty()) {
            cell.setCellValue(clean.length() <= LONGEST ? clean : cut(clean));
            grow(clean);
        }
        return this;
    }

    /** Programs that do not measure texts on opening still show them whole. */
    private void grow(String text) {
        int width = column <= widths.length ? widths[column - 1] : LONGEST;
        int needed = text.lines().mapToInt(line -> Math.max(1, (line.length() + width - 1) / width)).sum();
        if (needed > lines) {
            lines = needed;
            row.setHeightInPoints(Math.min(MOST_POINTS, lines * LINE_POINTS + 2));
        }
    }

    private static String cut(String text) {
        int end = LONGEST - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    public SheetRow number(long number) {
        cell(looks.number).setCellValue(number);
        return this;
    }

    /** A number, or an empty cell where there is none. */
    public SheetRow number(Optional<BigDecimal> number) {
        XSSFCell cell = cell(looks.number);
        number.ifPresent(n -> cell.setCellValue(n.doubleValue()));
        return this;
    }

    /** Whole đồng as a number, or an empty cell. */
    public SheetRow money(Optional<Long> amount) {
        XSSFCell cell = cell(looks.money);
        amount.ifPresent(cell::setCellValue);
        return this;
    }

    /** A real date, or an empty cell. */
    public SheetRow date(Optional<LocalDate> day) {
        XSSFCell cell = cell(looks.date);
        day.filter(d -> d.getYear() >= 1900 && d.getYear() <= 9999).ifPresent(cell::setCellValue);
        return this;
    }

    /** A sum of ours, bold; only text of this program goes in here. */
    public SheetRow sum(String formula) {
        cell(looks.sum).setCellFormula(formula);
        return this;
    }

    private XSSFCell cell(XSSFCellStyle look) {
        XSSFCell cell = row.createCell(column++);
        cell.setCellStyle(look);
        return cell;
    }
}
