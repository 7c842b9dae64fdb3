package vn.truongchuan.documents.word;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/** One paragraph being written; evidence codes in it are left alone by the spelling check, missing parts stand out. */
public final class Para {
    private static final String CODE = "\\[?(?:H\\d{1,3}-M?\\d{1,2}\\.\\d{1,2}-\\d{2,3}|MC\\.\\d{1,2}\\.\\d{1,2}\\.\\d{2,3})\\]?";
    private static final Pattern SPECIAL = Pattern.compile("(?<missing>" + Marker.REGEX + ")|(?<code>" + CODE + ")");
    private final XWPFParagraph paragraph;

    Para(CTP empty, IBody body, ParaForm form) {
        paragraph = new XWPFParagraph(empty, body);
        CTPPr ppr = empty.isSetPPr() ? empty.getPPr() : empty.addNewPPr();
        if (form.style() != TextStyle.PLAIN) {
            ppr.addNewPStyle().setVal(form.style().id());
        }
        if (form.together()) {
            ppr.addNewKeepNext();
        }
        if (form.pageBreak()) {
            ppr.addNewPageBreakBefore();
        }
        if (form.before() >= 0 || form.after() >= 0) {
            CTSpacing spacing = ppr.addNewSpacing();
            if (form.before() >= 0) {
                spacing.setBefore(BigInteger.valueOf(form.before()));
            }
            if (form.after() >= 0) {
                spacing.setAfter(BigInteger.valueOf(form.after()));
            }
        }
        if (form.left() >= 0) {
            ppr.addNewInd().setLeft(BigInteger.valueOf(form.left()));
        }
        switch (form.align()) {
            case LEFT -> ppr.addNewJc().setVal(STJc.LEFT);
            case CENTRE -> ppr.addNewJc().setVal(STJc.CENTER);
            case RIGHT -> ppr.addNewJc().setVal(STJc.RIGHT);
            case BOTH -> ppr.addNewJc().setVal(STJc.BOTH);
            default -> { }
        }
    }

    public Para text(String text) {
        return text(text, Letter.PLAIN);
    }

    /** Adds text on this line; line ends in it become spaces. */
    public Para text(String text, Letter letter) {
        String clean = CleanText.of(text).replace('\n', ' ').replace('\t', ' ');
        Matcher special = SPECIAL.matcher(clean);
        int at = 0;
        while (special.find()) {
            run(clean.substring(at, special.start()), letter, false);
            boolean missing = special.group("missing") != null;
            run(special.group(), missing ? letter.asMissing() : letter, !missing);
            at = special.end();
        }
        run(clean.substring(at), letter, false);
        return this;
    }

    /** Adds a line of text exactly as it is, tabs and blanks too. */
    public Para exact(String line, Letter letter) {
        String[] pieces = CleanText.of(line).replace('\n', ' ').split("\t", -1);
        for (int i = 0; i < pieces.length; i++) {
            if (i > 0) {
                paragraph.createRun().addTab();
            }
            run(pieces[i], letter, false);
        }
        return this;
    }

    private void run(String text, Letter letter, boolean code) {
        if (text.isEmpty()) {
            return;
        }
        XWPFRun run = paragraph.createRun();
        if (!Letter.PLAIN.equals(letter) || code) {
            look(run.getCTR().addNewRPr(), letter, code);
        }
        run.setText(text);
    }

    private static void look(CTRPr rpr, Letter letter, boolean code) {
        if (letter.bold()) {
            rpr.addNewB();
        }
        if (letter.italic()) {
            rpr.addNewI();
        }
        if (code) {
            rpr.addNewNoProof();
        }
        if (!letter.colour().isEmpty()) {
            rpr.addNewColor().setVal(letter.colour());
        }
        if (letter.halfPoints() > 0) {
            rpr.addNewSz().setVal(BigInteger.valueOf(letter.halfPoints()));
            rpr.addNewSzCs().setVal(BigInteger.valueOf(letter.halfPoints()));
        }
    }

    public Para lineBreak() {
        paragraph.createRun().addBreak();
        return this;
    }

    /** The number of the page it stands on. */
    public Para pageNumber() {
        return field("PAGE", "2");
    }

    /** The page a bookmark stands on; shows "…" until Word or LibreOffice has laid out the file. */
    public Para pageOf(String bookmark) {
        return field("PAGEREF " + bookmark + " \\h", "…");
    }

    private Para field(String instruction, String shown) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        var text = paragraph.createRun().getCTR().addNewInstrText();
        text.setStringValue(" " + instruction + " ");
        text.setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        paragraph.createRun().setText(shown);
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
        return this;
    }

    /** Puts a bookmark here that covers no text. */
    public Para anchor(String name, int id) {
        return bookmark(name, id);
    }

    /** Makes what was written so far the target of {@link #pageOf}. */
    Para bookmark(String name, int id) {
        CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
        start.setName(name);
        start.setId(BigInteger.valueOf(id));
        paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(id));
        return this;
    }

    /** Makes it an empty line two points high with a rule below, indented on both sides by so many twips. */
    void rule(int indent) {
        CTPPr ppr = paragraph.getCTP().getPPr();
        var border = ppr.addNewPBdr().addNewBottom();
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(6));
        border.setSpace(BigInteger.ZERO);
        tiny(ppr);
        var ind = ppr.addNewInd();
        ind.setLeft(BigInteger.valueOf(indent));
        ind.setRight(BigInteger.valueOf(indent));
    }

    /** Makes it an empty line two points high. */
    void tiny() {
        tiny(paragraph.getCTP().getPPr());
    }

    private static void tiny(CTPPr ppr) {
        CTSpacing spacing = ppr.isSetSpacing() ? ppr.getSpacing() : ppr.addNewSpacing();
        spacing.setBefore(BigInteger.ZERO);
        spacing.setAfter(BigInteger.ZERO);
        spacing.setLine(BigInteger.valueOf(40));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        ppr.addNewRPr().addNewSz().setVal(BigInteger.valueOf(4));
    }

    CTP xml() {
        return paragraph.getCTP();
    }
}
