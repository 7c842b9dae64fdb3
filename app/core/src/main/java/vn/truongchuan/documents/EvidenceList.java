package vn.truongchuan.documents;

import java.util.List;
import vn.truongchuan.documents.word.CellForm;
import vn.truongchuan.documents.word.Letter;
import vn.truongchuan.documents.word.Letterhead;
import vn.truongchuan.documents.word.PageForm;
import vn.truongchuan.documents.word.ParaForm;
import vn.truongchuan.documents.word.WordFile;
import vn.truongchuan.documents.word.WordTable;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.school.CouncilMember;
import vn.truongchuan.domain.school.CouncilMember.Role;
import vn.truongchuan.domain.school.Cycle;
import vn.truongchuan.domain.school.School;

/**
 * The list of evidence as a paper of its own, in the form that goes with the set's codes.
 * Basis: CV 5932, 5942/BGDĐT-QLCL 2018 Phụ lục 4; TT 57/2026 Phụ lục IV mục II khoản 4.
 */
final class EvidenceList {
    static final List<String> HEADINGS_2026 = List.of("TT", "Mã minh chứng", "Tên minh chứng",
            "Định dạng, vị trí lưu trữ hoặc đường dẫn điện tử", "Ghi chú");
    private final Draft draft;
    private final WordFile file;
    private final EvidenceRows rows;

    EvidenceList(Draft draft) {
        this.draft = draft;
        this.file = draft.file();
        this.rows = new EvidenceRows(draft.self());
    }

    PageForm write() {
        return draft.is2018() ? write2018() : write2026();
    }

    private PageForm write2018() {
        Letterhead.issuer(file, true, draft.capitals(School.GOVERNING_BODY, "cơ quan chủ quản"),
                draft.schoolCapitals());
        title("BẢNG DANH MỤC MÃ MINH CHỨNG");
        new EvidenceTable(draft).write();
        file.para(ParaForm.PLAIN.keepNext());
        Letterhead.signatures(file, true, draft.placeAndDate(Cycle.REPORT_DATE), "THƯ KÝ HỘI ĐỒNG",
                person(Role.SECRETARY, "thư ký hội đồng"),
                "CHỦ TỊCH HỘI ĐỒNG", person(Role.CHAIR, "chủ tịch hội đồng"));
        return PageForm.LANDSCAPE.first();
    }

    private PageForm write2026() {
        Letterhead.issuer(file, false, draft.capitals(School.GOVERNING_BODY, "cơ quan quản lý"),
                draft.schoolCapitals());
        title("DANH MỤC MINH CHỨNG");
        table2026();
        file.para(ParaForm.BODY.space(6, 6)).text("Tổng cộng: " + draft.self().evidence().items().size() + " minh chứng.");
        Letterhead.signature(file, false, draft.placeAndDate(Cycle.REPORT_DATE), "HIỆU TRƯỞNG", "(Ký tên, đóng dấu)",
                draft.school(School.PRINCIPAL, "họ và tên hiệu trưởng"));
        return PageForm.PORTRAIT.first();
    }

    private void title(String title) {
        file.para(ParaForm.CENTRE.space(12, 0).keepNext()).text(title, Letter.BOLD);
        file.para(ParaForm.CENTRE.space(0, 8).keepNext()).text("Năm học " + draft.self().cycle().schoolYear(), Letter.BOLD);
    }

    /** The list of 2026 alone, as an annex of the report prints it too. */
    void table2026() {
        WordTable table = file.table(10, 26, 67, 40, 22);
        table.header().cells(CellForm.HEAD, HEADINGS_2026.toArray(String[]::new));
        int number = 0;
        for (EvidenceItem item : draft.self().evidence().items()) {
            draft.progress().stopIfCancelled();
            Place place = Place.of(item.fields().key());
            table.row().cell(Integer.toString(++number), CellForm.CENTRE)
                    .cell(rows.code(item).orElseGet(() -> draft.gaps().mark(place, "mã minh chứng")), CellForm.CENTRE)
                    .cell(draft.gaps().need(EvidenceRows.titleAndDate(item), place, "tên minh chứng"))
                    .cell(draft.gaps().need(EvidenceRows.kept(item), place, "nơi lưu trữ")).cell(rows.note(item));
        }
        if (number == 0) {
            table.row().cell(draft.gaps().mark(Place.of(EntityKey.CYCLE), "minh chứng"), CellForm.LEFT.span(5));
        }
        file.afterTable();
    }

    private String person(Role role, String part) {
        String name = draft.self().council().stream().filter(m -> m.role().filter(role::equals).isPresent())
                .map(CouncilMember::name).findFirst().orElse("");
        return draft.gaps().need(name, Place.of(new EntityKey(EntityKind.MEMBER, "-")), part);
    }
}
