package vn.truongchuan.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Writes small Word and Excel files of plain lines. */
final class SampleOffice {
    private SampleOffice() {
    }

    /** A Word file; the first line is its heading. */
    static byte[] document(List<String> lines) throws IOException {
        try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            date(document);
            for (int i = 0; i < lines.size(); i++) {
                XWPFRun run = document.createParagraph().createRun();
                run.setFontFamily("Times New Roman");
                run.setFontSize(i == 0 ? 15 : 13);
                run.setBold(i == 0);
                run.setText(lines.get(i));
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    /** An Excel file; cells are parted by "|", numbers are numbers. */
    static byte[] sheet(List<String> lines) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            date(book);
            Sheet sheet = book.createSheet("Sheet1");
            for (int r = 0; r < lines.size(); r++) {
                Row row = sheet.createRow(r);
                String[] cells = lines.get(r).split("\\|", -1);
                for (int c = 0; c < cells.length; c++) {
                    fill(row.createCell(c), cells[c].strip());
                }
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void fill(Cell cell, String text) {
        if (text.matches("-?\\d{1,12}(,\\d{1,4})?")) {
            cell.setCellValue(Double.parseDouble(text.replace(',', '.')));
        } else {
            cell.setCellValue(text);
        }
    }

    private static void date(POIXMLDocument document) {
        document.getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
    }
}
