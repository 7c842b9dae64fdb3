package vn.truongchuan.documents;

import java.util.ArrayList;
import java.util.List;
import vn.truongchuan.documents.word.CellForm;
import vn.truongchuan.documents.word.Letter;
import vn.truongchuan.documents.word.ParaForm;
import vn.truongchuan.documents.word.TextStyle;
import vn.truongchuan.documents.word.WordFile;
import vn.truongchuan.documents.word.WordTable;
import vn.truongchuan.domain.data.PrintedTable;
import vn.truongchuan.domain.school.School;

/**
 * Part I, the school and its numbers.
 * Basis: CV 5932, 5942/BGDĐT-QLCL 2018 Phụ lục 6 Phần I.
 */
final class ReportData {
    private final Draft draft;
    private final WordFile file;

    ReportData(Draft draft) {
        this.draft = draft;
        this.file = draft.file();
    }

    void write(List<PrintedTable> tables) {
        file.heading(ParaForm.of(TextStyle.PART).newPage(), "Phần I", ReportMarks.PART_1).lineBreak().text("CƠ SỞ DỮ LIỆU");
        line("Tên trường (theo quyết định mới nhất): ", draft.schoolName());
        line("Tên trước đây (nếu có): ", draft.self().school().text(School.FORMER_NAME));
        line("Cơ quan chủ quản: ", draft.school(School.GOVERNING_BODY, "cơ quan chủ quản"));
        profile();
        DataTablePages pages = new DataTablePages(draft);
        tables.forEach(pages::write);
    }

    /** The attached form of 2026: three lines, the profile without district and fax, the tables of three years. */
    void write2026(String heading, List<PrintedTable> tables) {
        file.heading(ParaForm.of(TextStyle.PART).newPage(), heading, ReportMarks.DATA);
        line("Tên trường (theo quyết định mới nhất): ", draft.schoolName());
        line("Tên trước đây (nếu có): ", draft.self().school().text(School.FORMER_NAME));
        line("Cơ quan quản lý: ", draft.school(School.GOVERNING_BODY, "cơ quan quản lý"));
        profile();
        DataTablePages pages = new DataTablePages(draft);
        tables.forEach(pages::write);
    }

    private void line(String label, String value) {
        file.para(ParaForm.BODY).text(label).text(value, Letter.BOLD);
    }

    private void profile() {
        School school = draft.self().school();
        boolean kindergarten = school.educationLevels().contains("MN");
        String owner = school.text(School.OWNERSHIP);
        List<String[]> left = new ArrayList<>(List.of(
                pair("Tỉnh/thành phố trực thuộc Trung ương", draft.school(School.PROVINCE, "tỉnh, thành phố")),
                pair("Huyện/Quận/Thị xã/Thành phố", school.text(School.DISTRICT)),
                pair("Xã/Phường/Thị trấn", draft.school(School.COMMUNE, "xã, phường, thị trấn")),
                pair(draft.is2018() ? "Đạt chuẩn quốc gia" : "Đạt chuẩn quốc gia năm, mức độ", school.text(School.NATIONAL_STANDARD)),
                pair("Năm thành lập trường (theo quyết định thành lập)", draft.school(School.FOUNDED_YEAR, "năm thành lập")),
                pair("Công lập", mark("PUBLIC".equals(owner))),
                pair("Tư thục", mark("PRIVATE".equals(owner))),
                kindergarten ? pair("Dân lập", mark("PEOPLE_FOUNDED".equals(owner)))
                        : pair("Trường chuyên biệt", mark(school.flag(School.SPECIALIZED))),
                pair("Trường liên kết với nước ngoài", mark(school.flag(School.FOREIGN_LINKED)))));
        List<String[]> right = new ArrayList<>(List.of(
                pair("Họ và tên hiệu trưởng", draft.school(School.PRINCIPAL, "họ và tên hiệu trưởng")),
                pair("Điện thoại", school.text(School.PHONE)),
                pair("Fax", school.text(School.FAX)),
                pair("Website", school.text(School.WEBSITE)),
                pair("Số điểm trường", sites(school)),
                pair("Loại hình khác", school.text(School.OTHER_OWNERSHIP)),
                pair("Thuộc vùng khó khăn", mark(school.flag(School.DISADVANTAGED_AREA))),
                pair("Thuộc vùng đặc biệt khó khăn", mark(school.flag(School.SPECIALLY_DISADVANTAGED_COMMUNE))),
                pair("", "")));
        if (!draft.is2018()) {
            left.remove(1);
            right.remove(2);
        }
        WordTable table = file.table(48, 37, 43, 37);
        for (int i = 0; i < left.size(); i++) {
            table.row().cell(left.get(i)[0]).cell(left.get(i)[1], CellForm.CENTRE)
                    .cell(right.get(i)[0]).cell(right.get(i)[1], CellForm.CENTRE);
        }
        file.afterTable();
    }

    private static String sites(School school) {
        String typed = school.text(School.SITE_COUNT);
        return typed.isBlank() && !school.sites().isEmpty() ? Integer.toString(school.sites().size()) : typed;
    }

    private static String[] pair(String label, String value) {
        return new String[] {label, value};
    }

    private static String mark(boolean yes) {
        return yes ? "x" : "";
    }
}
