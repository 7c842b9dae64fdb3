package vn.truongchuan.documents.word;

import java.util.List;

/**
 * The head of an official paper and its signature.
 * Basis: Nghị định 30/2020/NĐ-CP Phụ lục I, ô số 1, 2, 3, 4, 7a, 7b, 7c, 9.
 */
public final class Letterhead {
    private static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    /** Width of the motto in bold 13 pt, so that its rule is as long as it is. */
    private static final int MOTTO_WIDTH = Measure.twips(56.2);
    private static final ParaForm LINE = ParaForm.CENTRE;

    private Letterhead() {
    }

    /**
     * Writes superior, issuer and number on the left, the nation's name, motto, place and date on the right.
     *
     * @param superior name of the superior body, "" for none
     * @param date "địa danh, ngày … tháng … năm …"
     */
    public static void head(WordFile file, boolean landscape, String superior, String issuer, String number, String date) {
        double right = landscape ? 140 : 97;
        double left = landscape ? 112 : 68;
        WordTable table = file.sideBySide(left, right);
        int middleRight = (Measure.twips(right) - MOTTO_WIDTH) / 2;
        int middleLeft = Measure.twips(left / 2 - 11);
        table.row().cell(CellForm.LEFT, cell -> {
            if (!superior.isBlank()) {
                cell.para(LINE).text(superior.strip(), Letter.PLAIN.size(12));
            }
            cell.para(LINE).text(issuer, Letter.BOLD.size(12));
            cell.para(LINE).rule(middleLeft);
        }).cell(CellForm.LEFT, cell -> {
            cell.para(LINE).text(NATION, Letter.BOLD.size(12));
            cell.para(LINE).text(MOTTO, Letter.BOLD.size(13));
            cell.para(LINE).rule(middleRight);
        });
        table.row().cell(CellForm.LEFT, cell -> cell.para(LINE.space(6, 0)).text(number, Letter.PLAIN.size(13)))
                .cell(CellForm.LEFT, cell -> cell.para(LINE.space(6, 0)).text(date, Letter.ITALIC.size(13)));
        file.afterTable();
    }

    /** Superior and issuer alone, on the left, for lists. */
    public static void issuer(WordFile file, boolean landscape, String superior, String issuer) {
        double left = landscape ? 112 : 90;
        WordTable table = file.sideBySide(left, (landscape ? 252 : 165) - left);
        table.row().cell(CellForm.LEFT, cell -> {
            cell.para(LINE).text(superior, Letter.PLAIN.size(12));
            cell.para(LINE).text(issuer, Letter.BOLD.size(12));
            cell.para(LINE).rule(Measure.twips(left / 2 - 11));
        }).cell("");
        file.afterTable();
    }

    /** Name of the paper, what it is about, and the rule below. */
    public static void title(WordFile file, boolean landscape, String kind, String about) {
        file.para(LINE.space(12, 0).keepNext()).text(kind, Letter.BOLD);
        if (!about.isBlank()) {
            file.para(LINE.keepNext()).text(about, Letter.BOLD);
        }
        int text = landscape ? Measure.LANDSCAPE_TEXT : Measure.PORTRAIT_TEXT;
        file.para(LINE).rule((text - Measure.twips(35)) / 2);
        file.para(ParaForm.PLAIN.space(0, 6));
    }

    /** Two blocks side by side, place and date above the right one. */
    public static void signatures(WordFile file, boolean landscape, String date, String leftTitle, String leftName,
                                  String rightTitle, String rightName) {
        double half = landscape ? 126 : 82.5;
        WordTable table = file.sideBySide(half, half);
        table.row().cell(CellForm.LEFT, cell -> signer(cell, " ", leftTitle, "", leftName))
                .cell(CellForm.LEFT, cell -> signer(cell, date, rightTitle, "", rightName));
        file.afterTable();
    }

    private static void signer(WordCell cell, String date, String title, String note, String name) {
        if (!date.isEmpty()) {
            cell.para(LINE.keepNext()).text(date, Letter.ITALIC.size(14));
        }
        cell.para(LINE.keepNext()).text(title, Letter.BOLD.size(14));
        if (!note.isEmpty()) {
            cell.para(LINE.keepNext()).text(note, Letter.ITALIC.size(13));
        }
        for (int i = 0; i < 4; i++) {
            cell.para(LINE.keepNext());
        }
        cell.para(LINE).text(name, Letter.BOLD.size(14));
    }

    /** The block at the right that the head of the school signs; its lines stay together. */
    public static void signature(WordFile file, boolean landscape, String date, String title, String note, String name) {
        signature(file, landscape, List.of(), date, title, note, name);
    }

    /**
     * The same with those who get the paper on the left.
     *
     * @param receivers each without dash and end mark; none leaves the left empty
     */
    public static void signature(WordFile file, boolean landscape, List<String> receivers, String date, String title, String note,
                                 String name) {
        WordTable table = file.sideBySide(landscape ? 152 : 78, landscape ? 100 : 87);
        table.row().cell(CellForm.LEFT, cell -> {
            cell.para(ParaForm.PLAIN).text(receivers.isEmpty() ? "" : "Nơi nhận:", Letter.BOLD_ITALIC.size(12));
            for (int i = 0; i < receivers.size(); i++) {
                cell.para(ParaForm.PLAIN).text("- " + receivers.get(i) + (i < receivers.size() - 1 ? ";" : "."), Letter.PLAIN.size(11));
            }
        }).cell(CellForm.LEFT, cell -> signer(cell, date, title, note, name));
        file.afterTable();
    }
}
