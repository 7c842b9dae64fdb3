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
import vn.truongchuan.domain.rating.CriterionRating;
import vn.truongchuan.domain.standard.Standard;

/** Table of contents (mục lục) with page fields, and the list of abbreviations. */
final class ReportContents {
    private static final CellForm PAGE = CellForm.CENTRE;
    private final Draft draft;

    ReportContents(Draft draft) {
        this.draft = draft;
    }

    void write() {
        draft.file().heading(ParaForm.of(TextStyle.PART).newPage(), "MỤC LỤC", ReportMarks.CONTENTS);
        WordTable table = draft.file().table(145, 20);
        table.header().cells(CellForm.HEAD, "NỘI DUNG", "Trang");
        line(table, 0, "Mục lục", ReportMarks.CONTENTS);
        if (!draft.self().report().abbreviations().isEmpty()) {
            line(table, 0, "Danh mục các chữ viết tắt", ReportMarks.ABBREVIATIONS);
        }
        line(table, 0, "Bảng tổng hợp kết quả tự đánh giá", ReportMarks.SUMMARY);
        strong(table, "Phần I. CƠ SỞ DỮ LIỆU", ReportMarks.PART_1);
        strong(table, "Phần II. TỰ ĐÁNH GIÁ", ReportMarks.PART_2);
        strong(table, "A. ĐẶT VẤN ĐỀ", ReportMarks.SITUATION);
        strong(table, "B. TỰ ĐÁNH GIÁ", ReportMarks.ASSESSMENT);
        strong(table, ReportStandards.title(draft.self().set()), ReportMarks.CRITERIA);
        draft.self().set().standards().forEach(standard -> standard(table, standard));
        if (!draft.rating().clauses().isEmpty()) {
            strong(table, ReportExtraLevel.title(), ReportMarks.EXTRA_LEVEL);
            for (CriterionRating clause : draft.rating().clauses()) {
                line(table, 5, ReportExtraLevel.name(clause.criterion()), ReportMarks.criterion(clause.criterion().code()));
            }
            line(table, 5, "Kết luận", ReportMarks.EXTRA_CONCLUSION);
        }
        strong(table, "Phần III. KẾT LUẬN CHUNG", ReportMarks.PART_3);
        strong(table, "Phần IV. PHỤ LỤC", ReportMarks.PART_4);
        draft.file().afterTable();
        abbreviations();
    }

    private void standard(WordTable table, Standard standard) {
        strong(table, ReportStandards.name(standard), ReportMarks.standard(standard.number()));
        line(table, 5, "Mở đầu", ReportMarks.opening(standard.number()));
        standard.criteria().forEach(c -> line(table, 5, ReportCriterion.name(c), ReportMarks.criterion(c.code())));
        line(table, 5, "Kết luận về Tiêu chuẩn " + standard.number(), ReportMarks.conclusion(standard.number()));
    }

    private static void line(WordTable table, double indent, String text, String mark) {
        line(table, CellForm.LEFT.indent(indent), text, mark);
    }

    private static void strong(WordTable table, String text, String mark) {
        line(table, CellForm.BOLD, text, mark);
    }

    private static void line(WordTable table, CellForm form, String text, String mark) {
        table.row().cell(text, form)
                .cell(PAGE, cell -> cell.para(ParaForm.TABLE.align(ParaForm.Align.CENTRE)).pageOf(mark));
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
