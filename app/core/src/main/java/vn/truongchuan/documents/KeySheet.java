package vn.truongchuan.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Locale;
import vn.truongchuan.documents.word.CellForm;
import vn.truongchuan.documents.word.Letter;
import vn.truongchuan.documents.word.PageForm;
import vn.truongchuan.documents.word.ParaForm;
import vn.truongchuan.documents.word.WordFile;
import vn.truongchuan.documents.word.WordRow;
import vn.truongchuan.documents.word.WordTable;

/** The sheet with the fingerprint of a signing key: it is stamped, handed over on paper and compared when the first package comes. */
public final class KeySheet {
    private static final double GROUP_MM = 20;
    private final String school;
    private final String who;
    private final String fingerprint;
    private final LocalDate day;

    /**
     * @param who signs: the school, or the member at whose computer the key lies
     * @param fingerprint eight groups of four characters
     */
    public KeySheet(String school, String who, String fingerprint, LocalDate day) {
        this.school = school;
        this.who = who;
        this.fingerprint = fingerprint;
        this.day = day;
    }

    public void write(OutputStream out) throws IOException {
        try (WordFile file = WordFile.withoutFieldUpdate("Tờ dấu khoá", "Trường Chuẩn")) {
            file.para(ParaForm.CENTRE).text(school.toUpperCase(Locale.ROOT), Letter.BOLD);
            file.gap(1);
            file.para(ParaForm.CENTRE).text("TỜ DẤU KHOÁ CHỮ KÝ CỦA GÓI TRAO ĐỔI", Letter.BOLD.size(16));
            file.gap(1);
            file.body("Người ký gói: " + who);
            file.body("Ngày in: " + VietnameseDates.inWords(day));
            file.body("Dấu vân tay của khoá (so từng nhóm, đọc từ trái sang phải):");
            String[] groups = fingerprint.split(" ");
            WordTable table = file.table(GROUP_MM, GROUP_MM, GROUP_MM, GROUP_MM, GROUP_MM, GROUP_MM, GROUP_MM, GROUP_MM);
            WordRow row = table.row();
            for (String group : groups) {
                row.cell(group, CellForm.CENTRE);
            }
            file.afterTable();
            file.body("Cách dùng: nơi nhận giữ tờ này. Lần đầu nhận gói của người ký nói trên, chương trình hiện dấu vân tay "
                    + "của khoá; hai dấu giống nhau thì nhận. Nếu về sau chương trình báo khoá đã đổi, "
                    + "hãy hỏi lại người gửi trước khi nhận.");
            file.body("Tờ này không chứa mật khẩu và không mở được gói nào; chỉ dùng để biết gói do đúng người gửi.");
            file.gap(1);
            WordRow signatures = file.sideBySide(80, 80).row();
            signatures.cell("").cell("Xác nhận của thủ trưởng đơn vị\n(ký, ghi rõ họ tên, đóng dấu)", CellForm.CENTRE);
            file.finish(PageForm.PORTRAIT.first(), out);
        }
    }
}
