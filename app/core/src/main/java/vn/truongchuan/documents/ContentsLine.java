package vn.truongchuan.documents;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of the table of contents.
 *
 * @param part whether it is a part or standard (bold), or something within one (indented)
 * @param mark the bookmark whose page it shows
 */
record ContentsLine(String text, boolean part, String mark) {

    static ContentsLine part(String text, String mark) {
        return new ContentsLine(text, true, mark);
    }

    static ContentsLine item(String text, String mark) {
        return new ContentsLine(text, false, mark);
    }

    /** What stands before the first part. */
    static List<ContentsLine> front(Draft draft) {
        List<ContentsLine> lines = new ArrayList<>(List.of(part("Mục lục", ReportMarks.CONTENTS)));
        if (!draft.self().report().abbreviations().isEmpty()) {
            lines.add(part("Danh mục các chữ viết tắt", ReportMarks.ABBREVIATIONS));
        }
        if (draft.is2018()) {
            lines.add(part("Bảng tổng hợp kết quả tự đánh giá", ReportMarks.SUMMARY));
        }
        return lines;
    }
}
