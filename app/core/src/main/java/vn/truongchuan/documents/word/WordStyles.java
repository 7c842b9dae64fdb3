package vn.truongchuan.documents.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * Writes our styles into a file: Times New Roman in all four font slots, black, sizes and spaces of official papers.
 * Basis: Nghị định 30/2020/NĐ-CP Phụ lục I mục II (cỡ chữ 13-14, lùi đầu dòng 1,27 cm, cách đoạn tối thiểu 6 pt).
 */
final class WordStyles {
    static final String FONT = "Times New Roman";
    private final CTStyles styles = CTStyles.Factory.newInstance();

    private WordStyles() {
    }

    static void into(XWPFDocument document) {
        WordStyles writer = new WordStyles();
        writer.defaults();
        writer.paragraphs();
        document.createStyles().setStyles(writer.styles);
    }

    private void defaults() {
        var defaults = styles.addNewDocDefaults();
        CTRPr letters = defaults.addNewRPrDefault().addNewRPr();
        fonts(letters.addNewRFonts());
        letters.addNewSz().setVal(BigInteger.valueOf(28));
        letters.addNewSzCs().setVal(BigInteger.valueOf(28));
        letters.addNewLang().setVal("vi-VN");
        spacing(defaults.addNewPPrDefault().addNewPPr().addNewSpacing(), 0, 0, Measure.SINGLE);
    }

    private static void fonts(CTFonts fonts) {
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setEastAsia(FONT);
        fonts.setCs(FONT);
    }

    private void paragraphs() {
        CTStyle normal = style(TextStyle.PLAIN, "Normal", "");
        normal.setDefault(true);
        letters(normal, 28, false);
        CTStyle body = style(TextStyle.BODY, "Nội dung", "Normal");
        CTPPrGeneral form = form(body, 0, Measure.AFTER, Measure.LINE, STJc.BOTH);
        form.addNewInd().setFirstLine(BigInteger.valueOf(Measure.FIRST_LINE));
        CTStyle item = style(TextStyle.ITEM, "Tiểu mục", "NoiDung");
        item.addNewPPr().addNewKeepNext();
        letters(item, 28, true);
        CTStyle table = style(TextStyle.TABLE, "Chữ trong bảng", "Normal");
        form(table, 20, 20, Measure.SINGLE, STJc.LEFT);
        letters(table, 24, false);
        CTStyle small = style(TextStyle.TABLE_SMALL, "Chữ trong bảng nhỏ", "ChuTrongBang");
        letters(small, 22, false);
        heading(TextStyle.PART, "heading 1", 0, STJc.CENTER, false);
        heading(TextStyle.STANDARD, "heading 2", 1, STJc.BOTH, false);
        heading(TextStyle.CRITERION, "heading 3", 2, STJc.BOTH, true);
    }

    private void heading(TextStyle which, String name, int outline, STJc.Enum align, boolean indented) {
        CTStyle style = style(which, name, "Normal");
        style.addNewNext().setVal(TextStyle.BODY.id());
        style.addNewQFormat();
        CTPPrGeneral form = form(style, Measure.AFTER, Measure.AFTER, Measure.LINE, align);
        form.addNewKeepNext();
        form.addNewKeepLines();
        if (indented) {
            form.addNewInd().setFirstLine(BigInteger.valueOf(Measure.FIRST_LINE));
        }
        form.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
        letters(style, 28, true);
    }

    private CTStyle style(TextStyle which, String name, String basedOn) {
        CTStyle style = styles.addNewStyle();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(which.id());
        style.addNewName().setVal(name);
        if (!basedOn.isEmpty()) {
            style.addNewBasedOn().setVal(basedOn);
        }
        if (!name.startsWith("heading") && !"Normal".equals(name)) {
            style.setCustomStyle(true);
        }
        return style;
    }

    private static CTPPrGeneral form(CTStyle style, int before, int after, int line, STJc.Enum align) {
        CTPPrGeneral form = style.addNewPPr();
        spacing(form.addNewSpacing(), before, after, line);
        form.addNewJc().setVal(align);
        return form;
    }

    private static void spacing(CTSpacing spacing, int before, int after, int line) {
        spacing.setBefore(BigInteger.valueOf(before));
        spacing.setAfter(BigInteger.valueOf(after));
        spacing.setLine(BigInteger.valueOf(line));
        spacing.setLineRule(STLineSpacingRule.AUTO);
    }

    private static void letters(CTStyle style, int halfPoints, boolean bold) {
        CTRPr letters = style.addNewRPr();
        fonts(letters.addNewRFonts());
        if (bold) {
            letters.addNewB();
        }
        letters.addNewColor().setVal("000000");
        letters.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        letters.addNewSzCs().setVal(BigInteger.valueOf(halfPoints));
    }
}
