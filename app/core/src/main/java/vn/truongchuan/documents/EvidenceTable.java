package vn.truongchuan.documents;

import java.util.List;
import vn.truongchuan.documents.word.CellForm;
import vn.truongchuan.documents.word.Letter;
import vn.truongchuan.documents.word.WordTable;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.standard.CriterionCode;

/**
 * The list of evidence of the 2018 forms: once per piece, under the criterion where it is first used.
 * Basis: CV 5932, 5942/BGDĐT-QLCL 2018 Phụ lục 4.
 */
final class EvidenceTable {
    static final List<String> HEADINGS = List.of("Tiêu chí", "Số TT", "Mã minh chứng", "Tên minh chứng",
            "Số, ngày ban hành, hoặc thời điểm khảo sát, điều tra, phỏng vấn, quan sát,…",
            "Nơi ban hành hoặc nhóm, cá nhân thực hiện", "Ghi chú");
    private final Draft draft;
    private final EvidenceRows rows;

    EvidenceTable(Draft draft) {
        this.draft = draft;
        this.rows = new EvidenceRows(draft.self());
    }

    void write() {
        WordTable table = draft.file().table(20, 12, 34, 78, 44, 42, 22);
        table.header().cells(CellForm.HEAD, HEADINGS.toArray(String[]::new));
        for (CriterionCode code : rows.criteria(!draft.rating().clauses().isEmpty())) {
            List<EvidenceItem> items = draft.self().evidence().homeOf(code);
            String name = CriterionNames.full(code);
            if (items.isEmpty()) {
                table.row().cell(name, CellForm.HEAD).cell("")
                        .cell(draft.gaps().mark(Place.of(new EntityKey(EntityKind.CRITERION, code.toString())).in(code),
                                "minh chứng " + name), CellForm.LEFT.span(5));
            }
            write(table, name, items);
        }
        List<EvidenceItem> uncoded = rows.uncoded();
        if (!uncoded.isEmpty()) {
            write(table, "Chưa có mã", uncoded);
        }
        draft.file().afterTable();
    }

    private void write(WordTable table, String name, List<EvidenceItem> items) {
        int number = 0;
        for (EvidenceItem item : items) {
            draft.progress().stopIfCancelled();
            Place place = Place.of(item.fields().key());
            boolean first = number == 0;
            table.row().cell(first ? name : "", first ? CellForm.HEAD.begin() : CellForm.HEAD.go())
                    .cell(Integer.toString(++number), CellForm.CENTRE)
                    .cell(rows.code(item).orElseGet(() -> draft.gaps().mark(place, "mã minh chứng")), CellForm.CENTRE)
                    .cell(draft.gaps().need(item.title(), place, "tên minh chứng"))
                    .cell(EvidenceRows.issued(item)).cell(item.text(EvidenceItem.ISSUER))
                    .cell(rows.note(item), CellForm.LEFT.letter(Letter.PLAIN));
        }
    }
}
