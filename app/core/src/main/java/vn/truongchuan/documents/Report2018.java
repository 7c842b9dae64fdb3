package vn.truongchuan.documents;

import java.util.ArrayList;
import java.util.List;
import vn.truongchuan.documents.word.Letter;
import vn.truongchuan.documents.word.PageForm;
import vn.truongchuan.documents.word.ParaForm;
import vn.truongchuan.documents.word.TextStyle;
import vn.truongchuan.documents.word.WordFile;
import vn.truongchuan.domain.ReportTexts;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.data.PrintedTable;
import vn.truongchuan.domain.standard.Standard;

/**
 * The self-assessment report of the 2018 generation from cover to annexes.
 * Basis: CV 5932, 5942/BGDĐT-QLCL 2018 Phụ lục 6.
 */
final class Report2018 {
    private final Draft draft;
    private final WordFile file;

    Report2018(Draft draft) {
        this.draft = draft;
        this.file = draft.file();
    }

    /** Writes all parts and says on which paper the last one stands. */
    PageForm write(List<PrintedTable> tables) {
        new ReportCover(draft).write();
        new ReportContents(draft).write(contents());
        new ReportSummary(draft).write();
        new ReportData(draft).write(tables);
        file.heading(ParaForm.of(TextStyle.PART).newPage(), "Phần II", ReportMarks.PART_2).lineBreak().text("TỰ ĐÁNH GIÁ");
        situation();
        file.heading(TextStyle.STANDARD, "B. TỰ ĐÁNH GIÁ", ReportMarks.ASSESSMENT);
        new ReportStandards(draft).write();
        new ReportExtraLevel(draft).write();
        new ReportConclusion(draft).write();
        file.endSection(PageForm.PORTRAIT);
        file.heading(TextStyle.PART, "Phần IV", ReportMarks.PART_4).lineBreak().text("PHỤ LỤC");
        file.para(ParaForm.CENTRE.space(0, 6)).text("BẢNG DANH MỤC MÃ MINH CHỨNG", Letter.BOLD);
        new EvidenceTable(draft).write();
        return PageForm.LANDSCAPE;
    }

    private List<ContentsLine> contents() {
        List<ContentsLine> lines = new ArrayList<>(ContentsLine.front(draft));
        lines.add(ContentsLine.part("Phần I. CƠ SỞ DỮ LIỆU", ReportMarks.PART_1));
        lines.add(ContentsLine.part("Phần II. TỰ ĐÁNH GIÁ", ReportMarks.PART_2));
        lines.add(ContentsLine.part("A. ĐẶT VẤN ĐỀ", ReportMarks.SITUATION));
        lines.add(ContentsLine.part("B. TỰ ĐÁNH GIÁ", ReportMarks.ASSESSMENT));
        lines.add(ContentsLine.part(ReportStandards.title(draft.self().set()), ReportMarks.CRITERIA));
        for (Standard standard : draft.self().set().standards()) {
            int number = standard.number();
            lines.add(ContentsLine.part(ReportStandards.name(standard), ReportMarks.standard(number)));
            lines.add(ContentsLine.item("Mở đầu", ReportMarks.opening(number)));
            standard.criteria().forEach(c -> lines.add(ContentsLine.item(ReportCriterion.name(c), ReportMarks.criterion(c.code()))));
            lines.add(ContentsLine.item("Kết luận về Tiêu chuẩn " + number, ReportMarks.conclusion(number)));
        }
        if (!draft.rating().clauses().isEmpty()) {
            lines.add(ContentsLine.part(ReportExtraLevel.title(), ReportMarks.EXTRA_LEVEL));
            draft.rating().clauses().forEach(c -> lines.add(
                    ContentsLine.item(ReportExtraLevel.name(c.criterion()), ReportMarks.criterion(c.criterion().code()))));
            lines.add(ContentsLine.item("Kết luận", ReportMarks.EXTRA_CONCLUSION));
        }
        lines.add(ContentsLine.part("Phần III. KẾT LUẬN CHUNG", ReportMarks.PART_3));
        lines.add(ContentsLine.part("Phần IV. PHỤ LỤC", ReportMarks.PART_4));
        return lines;
    }

    private void situation() {
        file.heading(TextStyle.STANDARD, "A. ĐẶT VẤN ĐỀ", ReportMarks.SITUATION);
        part("1. Tình hình chung của nhà trường", ReportTexts.SITUATION, "tình hình chung của nhà trường");
        part("2. Mục đích tự đánh giá", ReportTexts.PURPOSE, "mục đích tự đánh giá");
        part("3. Tóm tắt quá trình và những vấn đề nổi bật trong hoạt động tự đánh giá", ReportTexts.PROCESS,
                "quá trình và những vấn đề nổi bật trong hoạt động tự đánh giá");
    }

    private void part(String heading, String field, String name) {
        file.para(ParaForm.ITEM).text(heading);
        file.texts(draft.gaps().need(draft.show(draft.self().report().text(field)), Place.of(ReportTexts.KEY, field), name),
                ParaForm.BODY);
    }
}
