package vn.truongchuan.documents.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads the plain text of a cell or of anything else that holds paragraphs: one line per paragraph, everything else is told. */
final class CellText {
    private final Fonts fonts;
    private final List<String> lines = new ArrayList<>();
    private final Set<SlotMark> marks = EnumSet.noneOf(SlotMark.class);
    private StringBuilder line = new StringBuilder();

    CellText(Fonts fonts) {
        this.fonts = fonts;
    }

    CellText read(XmlTree holder) {
        holder.children().forEach(this::block);
        return this;
    }

    String text() {
        return String.join("\n", lines);
    }

    Set<SlotMark> marks() {
        return marks;
    }

    private void block(XmlTree element) {
        switch (element.name()) {
            case "p" -> paragraph(element);
            case "tbl" -> {
                marks.add(SlotMark.TABLE);
                element.deep().filter(e -> e.is("tr")).forEach(this::row);
            }
            case "sdt" -> read(element.at("sdtContent"));
            case "customXml", "ins", "moveTo" -> read(element);
            case ":AlternateContent" -> marks.add(SlotMark.PICTURE);
            default -> { }
        }
    }

    /** The cells of a row of a table that somebody put into the slot, as one line. */
    private void row(XmlTree row) {
        List<String> cells = row.deep().filter(e -> e.is("tc")).map(cell -> {
            CellText inside = new CellText(fonts).read(cell);
            marks.addAll(inside.marks);
            return String.join(" ", inside.lines).strip();
        }).toList();
        lines.add(String.join("\t", cells));
    }

    private void paragraph(XmlTree paragraph) {
        line = new StringBuilder();
        String list = paragraph.at("pPr", "numPr", "numId").attribute("val");
        if (!list.isEmpty() && !"0".equals(list)) {
            line.append("- ");
        }
        inline(paragraph, paragraph);
        lines.addAll(List.of(line.toString().split("\n", -1)));
    }

    private void inline(XmlTree paragraph, XmlTree holder) {
        for (XmlTree element : holder.children()) {
            switch (element.name()) {
                case "r" -> run(paragraph, element);
                case "ins", "moveTo" -> {
                    marks.add(SlotMark.TRACKED);
                    inline(paragraph, element);
                }
                case "del", "moveFrom" -> marks.add(SlotMark.TRACKED);
                case "sdt" -> inline(paragraph, element.at("sdtContent"));
                case "hyperlink", "smartTag", "customXml", "fldSimple", "dir", "bdo" -> inline(paragraph, element);
                case ":oMath", ":oMathPara" -> marks.add(SlotMark.SYMBOL);
                case ":AlternateContent" -> marks.add(SlotMark.PICTURE);
                default -> { }
            }
        }
    }

    private void run(XmlTree paragraph, XmlTree run) {
        for (XmlTree piece : run.children()) {
            switch (piece.name()) {
                case "t" -> {
                    String text = piece.text().toString();
                    line.append(text);
                    if (fonts.misleading(paragraph, run, text)) {
                        marks.add(SlotMark.OLD_FONT);
                    }
                }
                case "tab", "ptab" -> line.append('\t');
                case "br", "cr" -> line.append('\n');
                case "softHyphen" -> line.append('\u00AD');
                case "noBreakHyphen" -> line.append('\u2011');
                case "sym" -> marks.add(SlotMark.SYMBOL);
                case "drawing", "pict", "object", ":AlternateContent" -> marks.add(SlotMark.PICTURE);
                case "footnoteReference", "endnoteReference" -> marks.add(SlotMark.NOTE);
                case "ruby" -> inline(paragraph, piece.at("rubyBase"));
                default -> { }
            }
        }
    }
}
