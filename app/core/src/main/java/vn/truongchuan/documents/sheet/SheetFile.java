package vn.truongchuan.documents.sheet;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.truongchuan.documents.word.CleanText;

/** One workbook being written; formulas get their values before it is saved. */
public final class SheetFile implements AutoCloseable {
    private static final int LONGEST_NAME = 31;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final CellLooks looks = new CellLooks(workbook);

    /**
     * @param title of the file's properties
     * @param author of the file's properties, the school
     */
    public SheetFile(String title, String author) {
        workbook.getProperties().getCoreProperties().setTitle(CleanText.of(title));
        workbook.getProperties().getCoreProperties().setCreator(CleanText.of(author));
    }

    /**
     * Adds a sheet on A4 paper, one page wide.
     *
     * @param widths of the columns in characters
     */
    public Sheet sheet(String name, boolean landscape, int... widths) {
        String safe = WorkbookUtil.createSafeSheetName(CleanText.of(name), '-');
        return new Sheet(workbook.createSheet(safe.length() > LONGEST_NAME ? safe.substring(0, LONGEST_NAME) : safe), looks,
                landscape, widths);
    }

    public void finish(OutputStream out) throws IOException {
        XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
        workbook.write(out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
