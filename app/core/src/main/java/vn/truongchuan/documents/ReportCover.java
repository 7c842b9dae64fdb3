package vn.truongchuan.documents;

import java.util.List;
import vn.truongchuan.documents.word.CellForm;
import vn.truongchuan.documents.word.Letter;
import vn.truongchuan.documents.word.PageForm;
import vn.truongchuan.documents.word.ParaForm;
import vn.truongchuan.documents.word.WordFile;
import vn.truongchuan.documents.word.WordRow;
import vn.truongchuan.documents.word.WordTable;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.school.CouncilMember;
import vn.truongchuan.domain.school.School;

/**
 * Outer cover and inner cover with the council's signatures.
 * Basis: CV 5932, 5942/BGDĐT-QLCL 2018 Phụ lục 6.
 */
final class ReportCover {
    private static final String TITLE = "BÁO CÁO TỰ ĐÁNH GIÁ";
    private final Draft draft;
    private final WordFile file;

    ReportCover(Draft draft) {
        this.draft = draft;
        this.file = draft.file();
    }

    void write() {
        names();
        file.gap(13);
        file.para(ParaForm.CENTRE).text(TITLE, Letter.BOLD.size(26));
        if (!draft.is2018()) {
            file.para(ParaForm.CENTRE.space(6, 0)).text("Năm học " + draft.self().cycle().schoolYear(), Letter.BOLD);
        }
        file.gap(draft.is2018() ? 21 : 20);
        foot();
        file.endSection(PageForm.PORTRAIT.first().frame());
        names();
        file.gap(2);
        file.para(ParaForm.CENTRE).text(TITLE, Letter.BOLD.size(20));
        file.gap(1);
        file.para(ParaForm.CENTRE).text("DANH SÁCH VÀ CHỮ KÝ", Letter.BOLD);
        file.para(ParaForm.CENTRE.space(0, 6)).text("THÀNH VIÊN HỘI ĐỒNG TỰ ĐÁNH GIÁ", Letter.BOLD);
        council();
        file.gap(2);
        foot();
    }

    private void names() {
        file.para(ParaForm.CENTRE).text(draft.capitals(School.GOVERNING_BODY, "cơ quan chủ quản"));
        file.para(ParaForm.CENTRE).text(draft.schoolCapitals(), Letter.BOLD);
        file.rule(35);
    }

    private void foot() {
        file.para(ParaForm.CENTRE).text(draft.capitals(School.PROVINCE, "tỉnh, thành phố")
                + " - NĂM " + draft.year(), Letter.BOLD);
    }

    private void council() {
        List<CouncilMember> members = draft.self().council();
        if (members.isEmpty()) {
            file.para(ParaForm.CENTRE).text(draft.gaps().mark(Place.of(new EntityKey(EntityKind.MEMBER, "-")),
                    "danh sách Hội đồng tự đánh giá"));
            return;
        }
        WordTable table = file.table(12, 48, 42, 38, 25);
        table.header().cells(CellForm.HEAD, "TT", "Họ và tên",
                draft.is2018() ? "Chức danh, chức vụ" : "Chức vụ", draft.is2018() ? "Nhiệm vụ" : "Vai trò", "Chữ ký");
        int number = 0;
        for (CouncilMember member : members) {
            Place place = Place.of(new EntityKey(EntityKind.MEMBER, member.id()));
            WordRow row = table.row(10);
            row.cell(Integer.toString(++number), CellForm.CENTRE)
                    .cell(draft.gaps().need(member.name(), place, "họ và tên thành viên"))
                    .cell(draft.gaps().need(member.position(), place, "chức vụ của " + member.name()))
                    .cell(draft.gaps().need(duty(member, draft.is2018()), place, "nhiệm vụ của " + member.name())).cell("");
        }
        file.afterTable();
    }

    /** The duty in the words of the form; what was typed only where no duty was chosen. */
    static String duty(CouncilMember member, boolean is2018) {
        return member.role().map(role -> switch (role) {
            case CHAIR -> "Chủ tịch";
            case VICE_CHAIR -> "Phó Chủ tịch";
            case SECRETARY -> "Thư ký";
            case MEMBER -> is2018 ? "Uỷ viên" : "Ủy viên";
        }).map(role -> is2018 ? role + " hội đồng" : role).orElse(member.duty());
    }
}
