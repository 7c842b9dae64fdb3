package vn.truongchuan.documents.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtContentBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageBorderOffset;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/** One Word file being written from top to bottom; every section has the page number of official papers in its top margin. */
public final class WordFile implements AutoCloseable {
    private final XWPFDocument document = new XWPFDocument();
    private final CTSectPr margins;
    private Para last;
    private int bookmarks;

    /**
     * @param title of the file's properties
     * @param author of the file's properties, the school
     */
    public WordFile(String title, String author) {
        this(title, author, true);
    }

    private WordFile(String title, String author, boolean updatesFields) {
        WordStyles.into(document);
        document.getProperties().getCoreProperties().setTitle(CleanText.of(title));
        document.getProperties().getCoreProperties().setCreator(CleanText.of(author));
        new Para(document.createHeader(HeaderFooterType.DEFAULT).createParagraph().getCTP(), document, ParaForm.CENTRE).pageNumber();
        new Para(document.createHeader(HeaderFooterType.FIRST).createParagraph().getCTP(), document, ParaForm.CENTRE);
        document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        document.createFooter(HeaderFooterType.FIRST).createParagraph();
        if (updatesFields) {
            document.enforceUpdateFields();
        }
        margins = document.getDocument().getBody().getSectPr();
        if (margins.isSetTitlePg()) {
            margins.unsetTitlePg();
        }
    }

    /** A file that Word opens without asking whether it shall update fields. */
    public static WordFile withoutFieldUpdate(String title, String author) {
        return new WordFile(title, author, false);
    }

    /** What was written so far, as XML. */
    public byte[] xml() throws IOException {
        try (InputStream in = document.getDocument().newInputStream()) {
            return in.readAllBytes();
        }
    }

    /** A property of the file that programs read; Word and LibreOffice keep it. */
    public void property(String name, String value) {
        document.getProperties().getCustomProperties().addProperty(name, value);
    }

    public Para para(ParaForm form) {
        last = new Para(document.createParagraph().getCTP(), document, form);
        return last;
    }

    /**
     * Paragraphs that Word lets nobody change, in a control of the kind that holds prepared parts.
     * LibreOffice 7.4 makes an input field of every control without a kind, unless the first control of the file has one it does not know:
     * so a file with controls to write in begins with this one.
     *
     * @param name what people see
     */
    public void fixed(String name, int id, Consumer<Function<ParaForm, Para>> writer) {
        CTSdtBlock control = document.getDocument().getBody().addNewSdt();
        CTSdtPr form = control.addNewSdtPr();
        form.addNewAlias().setVal(name);
        form.addNewId().setVal(BigInteger.valueOf(id));
        form.addNewLock().setVal(STLock.SDT_CONTENT_LOCKED);
        form.addNewDocPartObj().addNewDocPartGallery().setVal("Custom 1");
        CTSdtContentBlock content = control.addNewSdtContent();
        writer.accept(paraForm -> new Para(content.addNewP(), document, paraForm));
        last = null;
    }

    /** A paragraph of body text. */
    public Para body(String text) {
        return para(ParaForm.BODY).text(text);
    }

    /** Body text of several paragraphs: one per line, blank lines left out. */
    public void texts(String text, ParaForm form) {
        CleanText.of(text).lines().filter(line -> !line.isBlank()).forEach(line -> para(form).text(line.strip()));
    }

    /** A heading that {@link Para#pageOf} can point to. */
    public Para heading(TextStyle style, String text, String bookmark) {
        return heading(ParaForm.of(style), text, bookmark);
    }

    public Para heading(ParaForm form, String text, String bookmark) {
        return para(form).text(text).bookmark(bookmark, ++bookmarks);
    }

    /** An empty line of the style's height. */
    public void gap(int lines) {
        for (int i = 0; i < lines; i++) {
            para(ParaForm.PLAIN);
        }
    }

    /** A short rule in the middle of the page. */
    public void rule(double lengthMm) {
        para(ParaForm.CENTRE).rule((Measure.PORTRAIT_TEXT - Measure.twips(lengthMm)) / 2);
    }

    /** A ruled table with text of 12 pt. */
    public WordTable table(double... widthsMm) {
        return table(TextStyle.TABLE, true, widthsMm);
    }

    /** A ruled table with text of 11 pt, for many columns. */
    public WordTable smallTable(double... widthsMm) {
        return table(TextStyle.TABLE_SMALL, true, widthsMm);
    }

    /** A table without rules, to set things side by side. */
    public WordTable sideBySide(double... widthsMm) {
        return table(TextStyle.PLAIN, false, widthsMm);
    }

    private WordTable table(TextStyle style, boolean ruled, double... widthsMm) {
        CTTbl table = document.getDocument().getBody().addNewTbl();
        last = null;
        return new WordTable(table, document, style, ruled, Measure.widths(widthsMm));
    }

    /** The small space that must follow a table. */
    public void afterTable() {
        para(ParaForm.PLAIN).tiny();
    }

    /** Ends the section: everything since the last end stands on this paper. */
    public void endSection(PageForm form) {
        if (last == null) {
            afterTable();
        }
        CTSectPr section = last.xml().getPPr().addNewSectPr();
        section.set(margins);
        lay(section, form);
        last = null;
    }

    /** Ends the last section and writes the file. */
    public void finish(PageForm form, OutputStream out) throws IOException {
        if (last == null) {
            afterTable();
        }
        lay(margins, form);
        document.write(out);
    }

    private static void lay(CTSectPr section, PageForm form) {
        section.addNewType().setVal(STSectionMark.NEXT_PAGE);
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(form.landscape() ? Measure.A4_LONG : Measure.A4_SHORT));
        size.setH(BigInteger.valueOf(form.landscape() ? Measure.A4_SHORT : Measure.A4_LONG));
        if (form.landscape()) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(BigInteger.valueOf(Measure.TOP));
        margin.setBottom(BigInteger.valueOf(Measure.BOTTOM));
        margin.setLeft(BigInteger.valueOf(Measure.LEFT));
        margin.setRight(BigInteger.valueOf(Measure.RIGHT));
        margin.setHeader(BigInteger.valueOf(Measure.HEADER));
        margin.setFooter(BigInteger.valueOf(Measure.HEADER));
        margin.setGutter(BigInteger.ZERO);
        if (form.framed()) {
            frame(section.addNewPgBorders());
        }
        if (form.firstPageBare()) {
            section.addNewTitlePg();
        }
    }

    private static void frame(CTPageBorders borders) {
        borders.setOffsetFrom(STPageBorderOffset.TEXT);
        for (CTBorder border : new CTBorder[] {borders.addNewTop(), borders.addNewLeft(), borders.addNewBottom(), borders.addNewRight()}) {
            border.setVal(STBorder.THIN_THICK_SMALL_GAP);
            border.setSz(BigInteger.valueOf(24));
            border.setSpace(BigInteger.valueOf(4));
            border.setColor("000000");
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
