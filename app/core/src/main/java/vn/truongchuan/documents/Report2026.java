package vn.truongchuan.documents;

import java.util.ArrayList;
import java.util.List;
import vn.truongchuan.documents.word.Letter;
import vn.truongchuan.documents.word.Letterhead;
import vn.truongchuan.documents.word.PageForm;
import vn.truongchuan.documents.word.ParaForm;
import vn.truongchuan.documents.word.TextStyle;
import vn.truongchuan.documents.word.WordFile;
import vn.truongchuan.domain.ReportTexts;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.data.DataTables;
import vn.truongchuan.domain.data.PrintedTable;
import vn.truongchuan.domain.school.Cycle;
import vn.truongchuan.domain.school.School;
import vn.truongchuan.domain.standard.Standard;

/**
 * The self-assessment report of 2026 in its four parts, then the attached data form.
 * Basis: TT 57/2026/TT-BGDĐT Phụ lục V Biểu 1, read from secondary sources.
 */
final class Report2026 {
    private final Draft draft;
    private final WordFile file;

    Report2026(Draft draft) {
        this.draft = draft;
        this.file = draft.file();
    }

    /** Writes all parts and says on which paper the last one stands. */
    PageForm write(DataTables form, List<PrintedTable> tables) {
        new ReportCover(draft).write();
        new ReportContents(draft).write(contents());
        overview();
        file.heading(ParaForm.of(TextStyle.PART).newPage(), "Phần II", ReportMarks.PART_2).lineBreak().text("TỰ ĐÁNH GIÁ");
        ReportStandards.restatement(draft);
        Standards2026 standards = new Standards2026(draft);
        draft.rating().standards().forEach(standards::write);
        conclusion();
        annex();
        new ReportData(draft).write2026(form.subtitle(), tables);
        return PageForm.PORTRAIT;
    }

    private List<ContentsLine> contents() {
        List<ContentsLine> lines = new ArrayList<>(ContentsLine.front(draft));
        lines.add(ContentsLine.part("Phần I. TỔNG QUAN", ReportMarks.PART_1));
        lines.add(ContentsLine.part("Phần II. TỰ ĐÁNH GIÁ", ReportMarks.PART_2));
        for (Standard standard : draft.self().set().standards()) {
            lines.add(ContentsLine.part(ReportStandards.name(standard), ReportMarks.standard(standard.number())));
            standard.criteria().forEach(c -> lines.add(ContentsLine.item(ReportCriterion.name(c), ReportMarks.criterion(c.code()))));
            lines.add(ContentsLine.item("Đánh giá chung về Tiêu chuẩn " + standard.number(), ReportMarks.conclusion(standard.number())));
        }
        lines.add(ContentsLine.part("Phần III. KẾT LUẬN", ReportMarks.PART_3));
        lines.add(ContentsLine.part("Phần IV. PHỤ LỤC", ReportMarks.PART_4));
        lines.add(ContentsLine.item("Cơ sở dữ liệu", ReportMarks.DATA));
        return lines;
    }

    private void overview() {
        file.heading(ParaForm.of(TextStyle.PART).newPage(), "Phần I", ReportMarks.PART_1).lineBreak().text("TỔNG QUAN");
        School school = draft.self().school();
        file.para(ParaForm.ITEM).text("1. Thông tin chung");
        file.body("a) Tên cơ sở giáo dục: " + draft.schoolName() + ".");
        String contact = school.text(School.PHONE).isBlank() ? "" : "; điện thoại: " + school.text(School.PHONE);
        file.body("b) Địa chỉ, thông tin liên hệ: " + draft.school(School.ADDRESS, "địa chỉ") + contact + ".");
        file.body("c) Cơ quan quản lý trực tiếp: " + draft.school(School.GOVERNING_BODY, "cơ quan quản lý trực tiếp") + ".");
        file.body("d) Loại hình và cấp học: " + kind(school) + ".");
        file.body("đ) Năm thành lập: " + draft.school(School.FOUNDED_YEAR, "năm thành lập") + ".");
        file.body("e) Quy mô: xem Cơ sở dữ liệu kèm theo báo cáo.");
        part("2. Bối cảnh và đặc điểm", ReportTexts.SITUATION, "bối cảnh và đặc điểm");
        part("3. Mục đích, phạm vi, thời gian thực hiện tự đánh giá", ReportTexts.PURPOSE,
                "mục đích, phạm vi, thời gian thực hiện tự đánh giá");
        part("4. Quá trình thực hiện tự đánh giá", ReportTexts.PROCESS, "quá trình thực hiện tự đánh giá");
    }

    private String kind(School school) {
        String owner = switch (school.text(School.OWNERSHIP)) {
            case "PUBLIC" -> "công lập";
            case "PRIVATE" -> "tư thục";
            case "PEOPLE_FOUNDED" -> "dân lập";
            default -> draft.school(School.OTHER_OWNERSHIP, "loại hình");
        };
        return owner + "; " + draft.school(School.EDUCATION_LEVELS, "cấp học").replace(",", ", ");
    }

    private void part(String heading, String field, String name) {
        file.para(ParaForm.ITEM).text(heading);
        file.texts(draft.gaps().need(draft.show(draft.self().report().text(field)), Place.of(ReportTexts.KEY, field), name),
                ParaForm.BODY);
    }

    private void conclusion() {
        file.heading(ParaForm.of(TextStyle.PART).newPage(), "Phần III", ReportMarks.PART_3).lineBreak().text("KẾT LUẬN");
        part("1. Khái quát về mức độ đáp ứng tiêu chuẩn chất lượng giáo dục của cơ sở giáo dục", ReportTexts.GENERAL_CONCLUSION,
                "khái quát về mức độ đáp ứng tiêu chuẩn chất lượng giáo dục");
        file.para(ParaForm.ITEM).text("2. Tổng hợp kết quả tự đánh giá");
        Results2026 results = new Results2026(draft);
        file.para(ParaForm.ITEM).text("a) Bảng tổng hợp kết quả đánh giá tiêu chí");
        results.criteria(draft.rating().standards(), true);
        file.para(ParaForm.ITEM.space(6, 6)).text("b) Bảng tổng hợp chung");
        results.counts();
        file.para(ParaForm.ITEM.space(6, 6)).text("3. Mức đạt của cơ sở giáo dục");
        file.para(ParaForm.BODY).text("Kết quả tự đánh giá của cơ sở giáo dục: ")
                .text(LevelWords.result(draft.rating().level()), Letter.BOLD).text(".");
        part("4. Đề xuất, kiến nghị", ReportTexts.PROPOSALS, "đề xuất, kiến nghị");
    }

    private void annex() {
        file.heading(ParaForm.of(TextStyle.PART).newPage(), "Phần IV", ReportMarks.PART_4).lineBreak().text("PHỤ LỤC");
        file.para(ParaForm.CENTRE.space(0, 6)).text("(Kèm theo báo cáo tự đánh giá)", Letter.ITALIC);
        file.body("1. Cơ sở dữ liệu (theo biểu mẫu đính kèm).");
        file.body("2. Các tư liệu, tài liệu liên quan.");
        file.para(ParaForm.ITEM).text("3. Danh mục minh chứng");
        new EvidenceList(draft).table2026();
        file.body("4. Văn bản, tài liệu khác.");
        file.para(ParaForm.BODY.space(6, 6).keepNext())
                .text("Hiệu trưởng chịu trách nhiệm về tính chính xác, trung thực của báo cáo tự đánh giá này./.");
        Letterhead.signature(file, false, draft.placeAndDate(Cycle.REPORT_DATE), "HIỆU TRƯỞNG", "(Ký tên, đóng dấu)",
                draft.school(School.PRINCIPAL, "họ và tên hiệu trưởng"));
    }
}
