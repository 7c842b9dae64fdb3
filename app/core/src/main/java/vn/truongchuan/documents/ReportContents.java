package vn.truongchuan.documents;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.truongchuan.documents.word.CellForm;
import vn.truongchuan.documents.word.Letter;
import vn.truongchuan.documents.word.ParaForm;
import vn.truongchuan.documents.word.TextStyle;
import vn.truongchuan.documents.word.WordTable;
import vn.truongchuan.domain.ReportTexts.Abbreviation;

/** Table of contents (mục lục) with page fields, and the list of abbreviations. */
final class ReportContents {
    private final Draft draft;

    ReportContents(Draft draft) {
        this.draft = draft;
    }

    void write(List<ContentsLine> lines) {
        draft.file().heading(ParaForm.of(TextStyle.PART).newPage(), "MỤC LỤC", ReportMarks.CONTENTS);
        WordTable table = draft.file().table(145, 20);
        table.header().cells(CellForm.HEAD, "NỘI DUNG", "Trang");
        for (ContentsLine line : lines) {
            table.row().cell(line.text(), line.part() ? CellForm.BOLD : CellForm.LEFT.indent(5))
                    .cell(CellForm.CENTRE, cell -> cell.para(ParaForm.TABLE.align(ParaForm.Align.CENTRE)).pageOf(line.mark()));
        }
        draft.file().afterTable();
        abbreviations();
    }

    private void abbreviations() {
        List<Abbreviation> all = draft.self().report().abbreviations();
        if (all.isEmpty()) {
            return;
        }
        draft.file().heading(ParaForm.of(TextStyle.PART).newPage(), "DANH MỤC CÁC CHỮ VIẾT TẮT", ReportMarks.ABBREVIATIONS);
        WordTable table = draft.file().table(15, 35, 115);
        table.header().cells(CellForm.HEAD, "TT", "Chữ viết tắt", "Nội dung");
        Comparator<String> order = Collator.getInstance(Locale.forLanguageTag("vi"))::compare;
        int[] number = {0};
        all.stream().sorted(Comparator.comparing(Abbreviation::shortForm, order)).forEach(each -> table.row()
                .cell(Integer.toString(++number[0]), CellForm.CENTRE)
                .cell(each.shortForm(), CellForm.LEFT.letter(Letter.BOLD)).cell(each.full()));
        draft.file().afterTable();
    }
}
