package vn.truongchuan.documents;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Turns a Word file into marked text that a person can compare: styles, *bold*, _italic_, fields, merged and repeated cells, sections. */
final class Stringifier {
    private static final Pattern EMPTY = Pattern.compile("(\n¶ *){2,}");
    private final StringBuilder text = new StringBuilder();

    private Stringifier() {
    }

    static String of(XWPFDocument document) {
        Stringifier writer = new Stringifier();
        for (IBodyElement element : document.getBodyElements()) {
            if (element instanceof XWPFTable table) {
                writer.table(table);
            } else {
                writer.paragraph((XWPFParagraph) element);
            }
        }
        writer.section(document.getDocument().getBody().getSectPr());
        return EMPTY.matcher(writer.text).replaceAll(m -> "\n¶ ×" + m.group().chars().filter(c -> c == '¶').count()) + "\n";
    }

    private void paragraph(XWPFParagraph paragraph) {
        String style = paragraph.getStyle() == null ? "" : "<" + paragraph.getStyle() + "> ";
        text.append(paragraph.isPageBreak() ? "\n---" : "").append("\n¶ ").append(style).append(line(paragraph));
        paragraph.getCTP().getBookmarkStartList().forEach(b -> text.append(" #").append(b.getName()));
        if (paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetSectPr()) {
            section(paragraph.getCTP().getPPr().getSectPr());
        }
    }

    private void section(CTSectPr section) {
        text.append("\n=== ").append(section.getPgSz().isSetOrient() ? "landscape" : "portrait")
                .append(section.isSetTitlePg() ? ", no number on its first page" : "")
                .append(section.isSetPgBorders() ? ", framed" : "").append(" ===");
    }

    private static String line(XWPFParagraph paragraph) {
        StringBuilder line = new StringBuilder();
        for (XWPFRun run : paragraph.getRuns()) {
            if (!run.getCTR().getInstrTextList().isEmpty()) {
                line.append('{').append(run.getCTR().getInstrTextArray(0).getStringValue().strip()).append('}');
                continue;
            }
            String mark = (run.isBold() ? "*" : "") + (run.isItalic() ? "_" : "");
            String words = run.text().replace("\n", "⏎");
            line.append(mark).append(words).append(new StringBuilder(mark).reverse());
        }
        return line.toString().replace("**", "").replace("__", "").replace("_**_", "");
    }

    private void table(XWPFTable table) {
        for (XWPFTableRow row : table.getRows()) {
            text.append("\n|").append(row.isRepeatHeader() ? "H" : "").append(row.isCantSplitRow() ? "" : "~");
            for (XWPFTableCell cell : row.getTableCells()) {
                text.append(' ').append(cell(cell)).append(" |");
            }
        }
    }

    private static String cell(XWPFTableCell cell) {
        var form = cell.getCTTc().getTcPr();
        boolean goes = form.isSetVMerge() && !STMerge.RESTART.equals(form.getVMerge().getVal());
        List<String> lines = cell.getParagraphs().stream().map(Stringifier::line).toList();
        return (form.isSetGridSpan() ? "(" + form.getGridSpan().getVal() + ") " : "") + (goes ? "^" : String.join(" ⏎ ", lines));
    }
}
